import Calendar
import Diagnostics
import Practice
import Rules

/// A practice made of texts, judged on a day.
struct InMemory {
  let verdicts: RuleVerdicts
  let practice: ReadPractice

  /// - Parameter files: path in the practice's folder to text; `practice.md` is made up where it is
  ///   not among them.
  init(_ files: [String: String], today: String = "2014-05-01") {
    self.init(bytes: files.mapValues { Array($0.utf8) }, today: today)
  }

  init(bytes files: [String: [UInt8]], today: String = "2014-05-01") {
    var files = files
    if files["practice.md"] == nil { files["practice.md"] = Array(Self.practiceFile().utf8) }
    let parts = today.split(separator: "-").compactMap { Int($0) }
    let day = SiteDay(today: CalendarDate(parts[0], parts[1], parts[2]) ?? CalendarDate(number: 0))
    let sources = files.sorted { $0.key < $1.key }.map { path, bytes in
      SourceFile(path: path, shownPath: "Content/hill/\(path)", bytes: bytes)
    }
    practice = PracticeReader(day: day, shared: SharedFiles([], day: day))
      .read(slug: "hill", folder: "Content/hill", files: sources)
    verdicts = RuleVerdicts(judging: practice)
  }

  static func practiceFile(_ fields: String = "") -> String {
    "---\nkind: practice\nname: Hill Surgery\nphone: 01632 960100\n\(fields)\n---\n"
  }

  func judgement(of id: String) -> Judgement? {
    verdicts.entries.first { $0.rule.id == id }?.judgement
  }

  /// `14: message` for each of the rule's findings.
  func findings(of id: String) -> [String] {
    verdicts.findings.filter { $0.rule == id }.sorted()
      .map { "\($0.place.line.map(String.init) ?? "-"): \($0.message)" }
  }

  /// What stops the practice from being read: a test on it would be vacuous.
  var mistakes: [String] {
    practice.findings.filter { $0.severity == .error }.map(\.message)
  }
}

/// A text between its fences.
func file(_ kind: String, _ fields: String, body: String = "") -> String {
  "---\nkind: \(kind)\n\(fields)\n---\n\(body)"
}
