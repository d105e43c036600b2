package import Calendar
package import Practice

/// A file of a website, complete in memory.
package struct OutputFile: Sendable, Equatable {
  /// From the practice's folder: `about/index.html`.
  package let path: String
  package let bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}

/// A report on the website, for the publication record.
package struct PublishedReport: Sendable, Hashable, Codable {
  /// Its address: `/patient-group/report-2014/`.
  package let page: String
  /// The year it covers: `2013/14`.
  package let year: String
  /// SHA-256 of what it says, in hexadecimal.
  package let digest: String

  package init(page: String, year: String, digest: String) {
    self.page = page
    self.year = year
    self.digest = digest
  }
}

/// One state of a practice's website, ready to be published.
package struct Generation: Sendable {
  package var slug: String
  package var files: [OutputFile]
  /// Says from which inputs it was made: equal fingerprints give equal files.
  package var fingerprint: String
  /// What the build found, for the runs that find nothing changed. Not looked into.
  package var verdict: String
  package var reports: [PublishedReport]
  /// What the next build has to know of the calendar.
  package var meetings: [PublishedMeeting]
  /// The version of the program that made it.
  package var program: String
  /// The day of the build.
  package var today: CalendarDate

  package init(
    slug: String, files: [OutputFile], fingerprint: String, verdict: String,
    reports: [PublishedReport] = [], meetings: [PublishedMeeting] = [], program: String,
    today: CalendarDate
  ) {
    self.slug = slug
    self.files = files
    self.fingerprint = fingerprint
    self.verdict = verdict
    self.reports = reports
    self.meetings = meetings
    self.program = program
    self.today = today
  }
}

extension Generation {
  /// Throws unless every path stays within the practice's folder and no two are in each other's
  /// way. Decided by bytes: to Swift, `..` with an accent behind it does not contain `../`.
  func checkPaths() throws(OutputError) {
    guard Slug.isValid(slug) else { throw .unsafePath(slug) }
    var taken: Set<Name> = []
    for file in files {
      let name = Name(file.path)
      let segments = name.bytes.split(
        separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
      guard segments.allSatisfy(Self.isSafe), taken.insert(name).inserted else {
        throw .unsafePath(file.path)
      }
    }
    let folders = Set(Name.folders(above: Array(taken)))
    for file in files where folders.contains(Name(file.path)) { throw .unsafePath(file.path) }
  }

  private static func isSafe(_ segment: ArraySlice<UInt8>) -> Bool {
    (1...255).contains(segment.count) && !segment.contains(0)
      && !segment.elementsEqual(".".utf8) && !segment.elementsEqual("..".utf8)
  }
}
