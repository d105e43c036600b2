import Foundation

/// What `--format json` prints, as a program reads it.
struct RunJSON: Decodable, Equatable {
  let sitegen: String
  let today: String
  let findings: [Finding]
  let practices: [Practice]

  struct Practice: Decodable, Equatable {
    let slug: String
    let name: String
    let status: String
    let pages: Int
    let report: Report?
    let requirements: [Requirement]
    let findings: [Finding]
  }

  struct Report: Decodable, Equatable {
    let year: String
    let due: String
    let daysLeft: Int
    let state: String
    let page: String?

    enum CodingKeys: String, CodingKey {
      case year, due, state, page
      case daysLeft = "days_left"
    }
  }

  struct Requirement: Decodable, Equatable {
    let id: String
    let title: String
    let verdict: String
    let evidence: String
    let page: String?
  }

  struct Finding: Decodable, Hashable {
    let rule: String
    let severity: String
    let message: String
    let help: String?
    let file: String
    let line: Int?
    let column: Int?

    /// `Content/elmfield/index.md:3: error[SITE-01]`.
    var short: String { "\(file)\(line.map { ":\($0)" } ?? ""): \(severity)[\(rule)]" }
  }

  func practice(_ slug: String) -> Practice? { practices.first { $0.slug == slug } }

  var allFindings: [Finding] { findings + practices.flatMap(\.findings) }
}

extension Outcome {
  /// Throws where standard output is anything but one object.
  var json: RunJSON {
    get throws { try JSONDecoder().decode(RunJSON.self, from: Data(output.utf8)) }
  }
}
