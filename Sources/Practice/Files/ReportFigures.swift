package import Calendar
import FrontMatter

/// The figures of a published report, for programs and spreadsheets: made of what may be shown, as
/// its page is.
package struct ReportFigures: Sendable {
  package let practice: String
  package let year: ReportingYear
  package let published: LooseDate
  package let listSize: Int?
  package let group: Group?
  package let survey: AskedPatients?
  package let measures: [MeasuredAction]

  package struct Group: Sendable {
    package let countedOn: LooseDate?
    package let members: Int?
    package let emailMembers: Int?
    package let tables: [SafeTable]
  }

  package struct AskedPatients: Sendable {
    package let asked: Int?
    package let answered: Int?
    package let questions: [AskedQuestion]
  }

  package struct AskedQuestion: Sendable {
    package let id: String
    package let ask: String
    package let answers: SafeQuestion
  }

  package struct MeasuredAction: Sendable {
    package let action: String
    package let measure: Measure
  }

  package init(_ report: PageOf<Report>, in site: PracticeSite) {
    let contents = ReportContents(report, in: site)
    practice = site.practice.name
    year = report.year
    published = contents.published
    listSize = report.listSize ?? site.practice.listSize
    group = contents.profile.map { profile in
      Group(
        countedOn: profile.asAt, members: profile.members, emailMembers: profile.virtualMembers,
        tables: site.safeTables(of: profile))
    }
    survey = contents.survey.map { survey in
      AskedPatients(
        asked: survey.asked, answered: survey.answered,
        questions: zip(survey.questions, survey.content.safeQuestions(site.smallNumbers))
          .filter { $0.0.hasFigures }
          .map { question, safe in
            AskedQuestion(id: question.id, ask: question.ask ?? question.id, answers: safe)
          })
    }
    measures = (contents.plan?.actions ?? []).compactMap { action in
      action.measure.map { MeasuredAction(action: action.id, measure: $0) }
    }
  }
}

/// A file with the figures of a report, beside its page.
package struct FiguresFile: Sendable {
  package enum Format: String, Sendable, CaseIterable {
    case csv, json
  }

  package let report: PageOf<Report>
  package let format: Format

  /// `/patient-group/report-2014.csv` of `/patient-group/report-2014/`: no two reports share one.
  package var address: Address {
    let page = report.page.address.text
    return Address((page == "/" ? "/index" : String(page.dropLast())) + "." + format.rawValue)
  }
}

extension PracticeSite {
  /// Both files of every report that is on the site.
  package var figuresFiles: [FiguresFile] {
    reports.flatMap { report in
      FiguresFile.Format.allCases.map { FiguresFile(report: report, format: $0) }
    }
  }
}
