import Calendar
import Diagnostics
import Foundation
import Practice
import Rendering
import Rules
import Testing

/// A practice's files, read, judged, rendered with the real theme and judged again.
struct JudgedSite {
  let practice: ReadPractice
  let verdicts: RuleVerdicts
  /// Every page as HTML; empty where the files have mistakes.
  let pages: [String: String]

  /// - Parameter files: of the practice; those in `rules/` are the local rules of its Content.
  init(
    _ files: [SourceFile], on today: CalendarDate, shared: [SourceFile] = [],
    rendering: SiteRenderer? = nil
  ) throws {
    let isLocal = { (file: SourceFile) in file.path.hasPrefix("rules/") }
    let local = LocalRules(files.filter(isLocal))
    try #require(local.findings.isEmpty)
    let day = SiteDay(today: today)
    practice = PracticeReader(day: day, shared: SharedFiles(shared, day: day))
      .read(slug: "surgery", folder: "surgery", files: files.filter { !isLocal($0) })
    let judged = RuleVerdicts(judging: practice, local: local)
    guard practice.isWhole else {
      verdicts = judged
      pages = [:]
      return
    }
    let rendered = try (rendering ?? theme()).render(practice.site)
    let scans = rendered.pages.map { ($0.address, PageScan(html: $0.html)) }
    verdicts = judged.confirmed(in: RenderedPages(Dictionary(scans) { first, _ in first }))
    pages = Dictionary(
      rendered.pages.map { ($0.address.text, String(decoding: $0.html, as: UTF8.self)) }
    ) { first, _ in first }
  }

  /// A site of `Tests/Sites`.
  init(named site: String, _ practice: String, on today: CalendarDate) throws {
    try self.init(siteFiles(site, practice), on: today)
  }

  /// What the rule says, and everything that was found under its name.
  func judgement(of rule: String) throws -> Judgement {
    try #require(verdicts.entries.first { $0.rule.id == rule }).judgement
  }

  func verdict(of rule: String) throws -> Judgement.Verdict { try judgement(of: rule).verdict }

  func findings(of rule: String) -> [Finding] {
    (practice.findings + verdicts.findings).filter { $0.rule == rule }.sorted()
  }

  var row: String { verdicts.row }

  var state: String { verdicts.reportState?.rawValue ?? "none" }
}

extension RuleVerdicts {
  /// The verdict of each rule of the scheme: `+` met, `-` not met, `.` not applicable.
  var row: String {
    entries.filter { $0.rule.pack == .des }.map { entry in
      switch entry.judgement.verdict {
      case .met: "+"
      case .notMet: "-"
      case .notApplicable: "."
      }
    }.joined()
  }
}

/// The program's own theme, loaded once.
private let loadedTheme = SiteRenderer.load(ThemeFiles()) { _ in
  [UInt8](repeating: 7, count: 32)
}.renderer

func theme() throws -> SiteRenderer { try #require(loadedTheme) }

func day(_ year: Int, _ month: Int, _ day: Int) throws -> CalendarDate {
  try #require(CalendarDate(year, month, day))
}

/// `2014-04-02`.
func day(_ iso: String) throws -> CalendarDate {
  let parts = iso.split(separator: "-").compactMap { Int($0) }
  try #require(parts.count == 3)
  return try day(parts[0], parts[1], parts[2])
}

func file(_ path: String, _ text: String) -> SourceFile {
  SourceFile(path: path, shownPath: path, bytes: Array(text.utf8))
}

let testsFolder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()

/// All files of a test site's practice, by path.
func siteFiles(_ site: String, _ practice: String) throws -> [SourceFile] {
  let root = testsFolder.appending(path: "Sites/\(site)/\(practice)").standardizedFileURL.path
  let names = try #require(FileManager.default.enumerator(atPath: root))
    .compactMap { $0 as? String }.filter { $0.contains(".") }.sorted()
  try #require(!names.isEmpty)
  return try names.map { name in
    let bytes = try Data(contentsOf: URL(filePath: root).appending(path: name))
    return SourceFile(path: name, shownPath: name, bytes: Array(bytes))
  }
}

extension [SourceFile] {
  /// With other files in place of those of the same path; an empty text takes the file away.
  func with(_ files: [SourceFile]) -> [SourceFile] {
    let paths = Set(files.map(\.path))
    return (filter { !paths.contains($0.path) } + files.filter { !$0.bytes.isEmpty })
      .sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }
}
