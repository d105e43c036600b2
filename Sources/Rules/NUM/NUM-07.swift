import Diagnostics
import FrontMatter
import Practice

extension Rule {
  static let num07 = Rule(
    "NUM-07", .figures, "no more people answered than were asked", basis: .goodPractice,
    source: .publishedReports,
    why: "How many of those who were asked answered tells how far a survey can be trusted.",
    fix: "Write how many were asked and how many answered; the rate is worked out from them.",
    examples: Examples(
      met: "asked: 600\nanswered: 293", notMet: "asked: 293\nanswered: 600")
  ) { context in
    let surveys = context.site.published(Survey.self).compactMap { survey in
      survey.asked.flatMap { asked in
        survey.answered.map { (survey: survey, asked: asked, answered: $0) }
      }
    }
    guard let newest = surveys.last else {
      return .notApplicable("no survey has both `asked` and `answered`")
    }
    return .judged(
      by: surveys.filter { $0.answered > $0.asked }.map { survey in
        Shortfall(
          "\(grouped(survey.answered)) people answered, but `asked` on "
            + "\(survey.survey.place(of: "asked").words) is \(grouped(survey.asked))",
          help: "correct the figure that is wrong; where it is not known how many were asked, "
            + "delete the line `asked`", at: survey.survey.place(of: "answered"))
      },
      met: newest.survey.content.responseWords ?? "", on: newest.survey.page.address)
  }
}
