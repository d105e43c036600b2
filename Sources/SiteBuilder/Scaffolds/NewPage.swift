import Calendar
import Diagnostics
import Practice
import Starters

extension ContentRequest {
  /// A file of a kind, to be filled in, at its usual path.
  package func newPage(of kindName: String, named typed: String) throws -> NewContent {
    guard let kind = PageKinds.named(kindName), kind != PracticeDetails.self else {
      throw NewContentError.unknownKind(kindName)
    }
    let name = try PageName(typed, of: kind, on: today)
    let practice = try chosenPractice()
    let path = kind.usualPath.path(name.part)
    try refuse(kind, at: path, in: practice)
    guard let starter = Starter.named("\(kind.kind)-\(name.part)") ?? Starter.named(kind.kind)
    else {
      throw NewContentError.unknownKind(kindName)
    }
    let file = NewContent.File(new: practice.path(path), in: content, text(starter, name.values))
    let files = try practice.checked([file])
    let isDraft = practice.read(with: files).site.page(path: path)?.header.isDraft == true
    return NewContent(
      content: content, files: files,
      notes: practice.sharedNote(on: path),
      nextStep: isDraft ? "fill it in, and take out the line `draft: yes` when it is ready" : nil)
  }

  private func refuse(
    _ kind: any PageKind.Type, at path: String, in practice: ChosenPractice
  ) throws {
    if let there = practice.file(like: path) { throw NewContentError.isThere(there.shownPath) }
    guard case .only = kind.usualPath.naming else { return }
    let same = practice.read().site.allPages.first {
      type(of: $0.content).kind == kind.kind && !$0.isShared
    }
    if let same { throw NewContentError.isThere(same.file) }
  }
}

extension ChosenPractice {
  fileprivate func sharedNote(on path: String) -> [String] {
    shared.files(besides: []).contains { $0.path == path }
      ? ["`_shared` has a page of that path; this practice will show its own"] : []
  }
}

/// What was typed after a kind: the part of the path that it makes, and what it fills in.
private struct PageName {
  let part: String
  let values: [String: String]

  private init(_ part: String, _ values: [String: String]) {
    self.part = part
    self.values = values
  }

  init(_ typed: String, of kind: any PageKind.Type, on today: CalendarDate) throws(NewContentError)
  {
    do throws(Misread) {
      if let time = try Self(time: typed, of: kind, on: today) {
        self = time
        return
      }
    } catch {
      throw .notUnderstood(error.message, help: error.help)
    }
    let title = try TypedName(typed)
    let part =
      switch kind.usualPath.naming {
      case .only: ""
      case .datedTitle: "\(today.iso)-\(title.slug)"
      default: title.slug
      }
    self.init(part, ["title": TypedValue.text(title.text)])
  }

  /// Nil for a kind that is not named by a day, a month or a year.
  private init?(
    time typed: String, of kind: any PageKind.Type, on today: CalendarDate
  ) throws(Misread) {
    switch kind.usualPath.naming {
    case .day:
      let day = try CalendarDate(reading: typed)
      self.init(day.iso, ["date": day.words, "status": day > today ? "planned" : "draft"])
    case .month:
      let date = try LooseDate(reading: typed)
      guard case .month = date else {
        throw Misread("`\(typed)` is a day, not a month", help: "write it like \"May 2026\"")
      }
      self.init(date.iso, ["month": date.words])
    case .year:
      let year = try ReportingYear(reading: typed)
      self.init(String(year.start + 1), ["year": year.name])
    case .title, .datedTitle, .only: return nil
    }
  }
}

extension NewContentError {
  package static func unknownKind(_ typed: String) -> NewContentError {
    let known = [PracticeDetails.kind, "year"] + PageKinds.all.map { $0.kind }.dropFirst()
    let list = known.map { "`\($0)`" }.joined(separator: ", ")
    let meant = nearest(to: typed.lowercased(), among: known).map { "did you mean `\($0)`? " } ?? ""
    return .notUnderstood(
      "`\(typed)` is nothing that can be made", help: "\(meant)the kinds are \(list)")
  }
}
