package import Calendar
import Diagnostics
import FrontMatter
import Practice

/// The numbers of an import, written into a survey's file that is there: field by field, so that
/// whatever people wrote in it stays as they wrote it.
package struct SurveyUpdate {
  package private(set) var bytes: [UInt8] = []
  /// Questions of the file that the import has no numbers for, by their words or ids.
  package private(set) var untouched: [String] = []
  package private(set) var added = 0
  /// What no longer agrees with the numbers and has to be looked at, in sentences.
  package private(set) var notes: [String] = []
  package let year: ReportingYear
  private var lines: FileLines
  private let file: String

  /// - Parameter year: nil to take the file's.
  package init(
    of old: [UInt8], file: String, with survey: SurveyImport, year: ReportingYear?
  ) throws(BadInput) {
    let page = PageFile<Survey>(old, file: file)
    guard let content = page.content else { throw BadInput(page.findings) }
    self.file = file
    self.year = content.year
    lines = FileLines(old)
    if let year, year != content.year {
      throw BadInput(
        "this survey is of \(content.year.name), not of \(year.name)",
        help: "name another file after --to, or write `--year \(content.year.name)`",
        at: page.entry("year")?.value.place ?? Place(file: file))
    }
    try survey.check(answered: survey.answered ?? content.answered, by: "`\(file)`") { ask in
      content.questions.contains { $0.form == .many && $0.isMeant(by: ask) }
    }
    try survey.checkAsked(
      survey.asked ?? content.asked, answered: survey.answered ?? content.answered,
      at: page.entry("asked")?.value.place ?? Place(file: file))
    setHead(page, survey)
    try setQuestions(page, content, survey)
    bytes = lines.edited
    try SurveyFile.check(bytes, file: file)
  }

  /// `answered` is counted; days that somebody typed stay.
  private mutating func setHead(_ page: PageFile<Survey>, _ survey: SurveyImport) {
    if let answered = survey.answered { set("answered", "\(answered)", in: page, replaces: true) }
    if let asked = survey.asked { set("asked", "\(asked)", in: page, replaces: true) }
    if let from = survey.from { set("from", from.words, in: page, replaces: false) }
    if let to = survey.to { set("to", to.words, in: page, replaces: false) }
    noteDays(of: survey, besides: page.content)
  }

  private mutating func noteDays(of survey: SurveyImport, besides old: Survey?) {
    guard let from = survey.from, let to = survey.to, let old else { return }
    let isWithin =
      (old.from.map { $0.earliest <= from } ?? true) && (old.to.map { to <= $0.latest } ?? true)
    guard !isWithin else { return }
    notes.append(
      "the answers are of \(from.words) to \(to.words), but `from` and `to` in \(file) are as they "
        + "were; correct them if they are wrong")
  }

  private mutating func set(
    _ key: String, _ value: String, in page: PageFile<Survey>, replaces: Bool
  ) {
    guard let entry = page.entry(key), let index = entry.lineIndex else {
      let year = page.entry("year")
      let after = year?.lineIndex.map { lines.field(at: $0, column: year?.column ?? 0).upperBound }
      return lines.insert(["\(key): \(value)"], at: after ?? 1)
    }
    guard replaces || entry.value.content == .empty else { return }
    replaceValue(of: entry, at: index, with: value)
  }

  /// Puts a value in place of one on the key's own line.
  private mutating func replaceValue(of entry: FieldEntry, at index: Int, with value: String) {
    lines.replace(
      lines.field(at: index, column: entry.column),
      with: ["\(entry.key): \(value)"])
  }

  private mutating func setQuestions(
    _ page: PageFile<Survey>, _ content: Survey, _ survey: SurveyImport
  ) throws(BadInput) {
    let items = try page.questionItems(file: file)
    var left = Array(content.questions.indices)
    var new: [ImportedQuestion] = []
    for question in survey.questions {
      guard let place = left.firstIndex(where: { content.questions[$0].isMeant(by: question.ask) })
      else {
        new.append(question)
        continue
      }
      let index = left.remove(at: place)
      let old = content.questions[index]
      var editor = QuestionEditor(items[index], lines: lines, file: file)
      var known = question
      // Of numbers that were counted by hand, the file knows whether people chose several.
      if survey.isCounted, old.form == .many { known.people = nil }
      try editor.set(known, was: old, answered: survey.answered, inFile: content.answered)
      lines = editor.lines
      if old.finding != nil, editor.hasOtherNumbers(than: old, question) {
        notes.append("“\(question.ask)”: `finding` is as it was; look whether it still holds")
      }
      if editor.isStale {
        notes.append(
          "“\(question.ask)”: `not_answered` is as it was; the import does not say how many left it "
            + "out")
      }
    }
    // What people wrote in their own words is named as left out already.
    let leftOut = survey.dropped.map(\.heading)
    untouched = left.map { content.questions[$0] }
      .filter { question in !leftOut.contains(where: question.isMeant) }.map(\.name)
    noteUntouched(left.map { content.questions[$0] }, answered: survey.answered)
    added = new.count
    lines.append(
      new, to: page, taken: Set(content.questions.map(\.id)), answered: survey.answered)
  }

  /// Questions without new numbers may have had more answers than there are people now.
  private mutating func noteUntouched(_ questions: [Question], answered: Int?) {
    guard let answered else { return }
    for question in questions where question.unit == .people {
      let figures = question.answers.map(\.figure.hundredths)
      let most = question.form == .many ? figures.max() ?? 0 : figures.reduce(0, +)
      guard question.base == nil, most > answered * 100 else { continue }
      notes.append(
        "“\(question.name)” is not in this export, and has \(most / 100) answers in \(file), though "
          + "\(answered) people answered")
    }
  }
}

extension Question {
  fileprivate var name: String { ask ?? id }
}
