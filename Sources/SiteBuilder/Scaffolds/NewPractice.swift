import Calendar
import Practice
import Starters

extension ContentRequest {
  /// A whole small site that builds, and says itself what is still to be filled in.
  package func newPractice(named typed: String) throws -> NewContent {
    let name = try TypedName(typed)
    let slug = Self.fit(name.slug)
    let shared = try placeForPractice(slug)
    let values = [
      "name": TypedValue.text(name.text), "called": name.text, "title": "Our patient group",
      "year": running.name,
      "month": lastMonth.words,
    ]
    let files = siteFiles.filter { !shared.contains($0.path) }.compactMap { path, starter in
      Starter.named(starter).map {
        NewContent.File(new: "\(slug)/\(path)", in: content, text($0, values))
      }
    }
    return NewContent(
      content: content, files: files.sorted { $0.path < $1.path }, notes: [],
      nextStep:
        "run `sitegen build`: it publishes the site, and lists what is still to be filled in"
    )
  }

  /// Every file of the site, with the starter that it begins as.
  private var siteFiles: [(path: String, starter: String)] {
    let kinds: [any PageKind.Type] = [
      GroupProfile.self, Survey.self, ActionPlan.self, Report.self,
    ]
    let policies = ["accessibility", "charter", "complaints", "cookies", "earnings", "privacy"]
    return [
      ("practice.md", "practice"), ("index.md", "site-home"),
      ("appointments.md", "site-appointments"), ("prescriptions.md", "site-prescriptions"),
      ("contact.md", "site-contact"),
      ("services/childrens-vaccinations.md", "site-vaccinations"),
      (News.usualPath.path("\(today.iso)-our-new-website"), "site-news"),
      (FeedbackMonth.usualPath.path(lastMonth.iso), FeedbackMonth.kind),
      (PatientGroup.usualPath.path(""), PatientGroup.kind),
    ] + (policies + ["zero-tolerance"]).map { (Policy.usualPath.path($0), "policy-\($0)") }
      + kinds.map { ($0.usualPath.path(String(running.start + 1)), $0.kind) }
  }

  /// The last month of which all answers are in.
  private var lastMonth: LooseDate {
    let before = today.adding(days: -today.day)
    return .month(year: before.year, month: before.month)
  }

  /// A name that means something else in Content gets a word more.
  private static func fit(_ slug: String) -> String {
    let isTaken = slug == ContentTree.rulesFolder.text || !Slug.isValid(slug)
    return isTaken ? "\(slug)-practice" : slug
  }

  /// The paths that every practice gets from `_shared`: those need no file.
  ///
  /// - Throws: `NewContentError` where there is no place for a practice of that name.
  private func placeForPractice(_ slug: String) throws -> Set<String> {
    guard let root = try FolderPath.openIfThere(content) else { return [] }
    guard try root.status(of: ContentTree.practiceFile) == nil else {
      throw NewContentError.isOnePractice(content)
    }
    guard try root.status(of: Name(slug)) == nil else {
      throw NewContentError.isThere(NewContent.File.shown(slug, in: content))
    }
    return Set(try ContentTree.read(content).shared.map(\.path))
  }
}
