import ArgumentParser
import Calendar
import Diagnostics
import Importers

struct ImportSurvey: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "survey",
    abstract: "Count the answers of a survey, and write the counts into a survey's file.",
    discussion: """
      FILE is a CSV export of Google Forms, Microsoft Forms, SurveyMonkey or SmartSurvey, or a \
      table typed by hand: question,answer,people. Names, addresses and what people wrote in \
      their own words are left out, and named on the screen.
      """)

  @Argument(help: "The export, a CSV file.")
  var file: String

  @OptionGroup var options: ImportOptions

  @Option(
    help: ArgumentHelp(
      "The choices of a question, where they cannot be told apart: 'Question=Choice|Choice'.",
      valueName: "question=choices"))
  var map: [MapArgument] = []

  func run() throws {
    try options.running {
      let export = try options.contents(of: file)
      let old = try options.old()
      let survey = try SurveyImport(
        export, file: file, maps: map.map(\.map), onFile: AnswersOnFile(old, file: options.to))
      var preview = SurveyPreview(survey)
      let bytes: [UInt8]
      let surveyYear: ReportingYear
      if let old {
        let update = try SurveyUpdate(
          of: old, file: options.to, with: survey, year: options.year?.year)
        preview.untouched = update.untouched
        preview.stale = update.notes
        surveyYear = update.year
        bytes = update.bytes
      } else {
        guard let year = options.year?.year else {
          throw ValidationError("a new file needs --year, such as --year 2025/26")
        }
        surveyYear = year
        bytes = try SurveyFile.new(survey, year: year, file: options.to)
      }
      try options.finish(
        bytes, old: old, preview: preview.text, next: old == nil ? SurveyPreview.toFillIn : "")
      warnOfDays(survey, surveyYear)
    }
  }

  private func warnOfDays(_ survey: SurveyImport, _ year: ReportingYear) {
    if options.quiet { return }
    if let doubt = survey.doubtfulDays {
      warn(
        "the first and the last day of the survey are not known: \(doubt)",
        help: "write them into \(options.to), such as `from: 6 January 2014` and "
          + "`to: 17 January 2014`")
    }
    if let doubt = survey.doubtfulYear(year) {
      warn(doubt, help: "look whether this is the right export, and the right file after --to")
    }
  }

  private func warn(_ message: String, help: String) {
    let warning = Finding("import", .warning, message, help: help, at: Place(file: file))
    Console.note(
      TextPrinter(colours: PrintingOptions.automaticColours) { _ in nil }.text([warning]))
  }
}

struct MapArgument: ExpressibleByArgument {
  let map: ChoiceMap

  init?(argument: String) {
    guard let map = ChoiceMap(argument) else { return nil }
    self.map = map
  }
}
