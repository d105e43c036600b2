import Calendar
import Diagnostics
import FrontMatter
import Practice

extension Rule {
  static let site16 = Rule(
    "SITE-16", .pages, "questions, priorities and actions are named as they are written",
    basis: .goodPractice,
    source: Source("sitegen content guide", clause: "the year's work of the patient group"),
    why: "From what was asked to what was done, patients follow links: a name that fits nothing "
      + "breaks them, and is printed as it stands.",
    fix: "Write the `id` of the question, the priority or the action as its own file has it.",
    examples: Examples(
      met: "priorities:\n  - id: phones\n    what: Getting through\nquestions:\n  - id: q1\n"
        + "    ask: Is it easy?\n    priority: phones",
      notMet: "priorities:\n  - id: phones\n    what: Getting through\nquestions:\n  - id: q1\n"
        + "    ask: Is it easy?\n    priority: phoness")
  ) { context in
    let names = context.site.namedElsewhere
    guard !names.isEmpty else {
      return .notApplicable("no question and no action names another one, or a priority")
    }
    return .judged(
      by: names.compactMap(\.shortfall), met: "\(counted(names.count, "name")) looked up")
  }
}

/// A field that names something of another record or file, and all that it could have named.
private struct NamedElsewhere {
  let key: String
  let name: String
  /// `question of the survey of 2024/25`.
  let what: String
  let known: [String]
  /// What else a name may be: the words of a priority.
  var alsoKnown: [String] = []
  let place: Place
  /// Where nothing of the kind is on file.
  let help: String

  var shortfall: Shortfall? {
    let wanted = normalised(key: name)
    guard !(known + alsoKnown).contains(where: { normalised(key: $0) == wanted }) else {
      return nil
    }
    let listed = known.map { "`\($0)`" }.joined(separator: ", ")
    return Shortfall(
      "`\(key): \(name)` names no \(what)",
      help: nearest(to: name, among: known + alsoKnown).map { "did you mean `\($0)`?" }
        ?? (known.isEmpty ? help : "the names are \(listed); or take `\(key)` out"),
      at: place)
  }
}

extension PracticeSite {
  /// A name that drafts alone have is on file as well.
  fileprivate var namedElsewhere: [NamedElsewhere] {
    pages(Survey.self).flatMap(names) + pages(ActionPlan.self).flatMap(names)
  }

  private func pages<Kind: PageKind>(_ kind: Kind.Type) -> [PageOf<Kind>] {
    all(kind).filter { $0.page.absence != .draft }
  }

  private func names(in survey: PageOf<Survey>) -> [NamedElsewhere] {
    let before = all(Survey.self).first { $0.year == survey.year.previous }
    return survey.questions.flatMap { question in
      [
        question.priority.map { priority($0, of: survey.year, question.source) },
        question.lastYear.map { name in
          NamedElsewhere(
            key: "last_year", name: name,
            what: "question of the survey of \(survey.year.previous.name)",
            known: before?.questions.map(\.id) ?? [],
            place: question.source.place(of: "last_year"),
            help: "put the survey of \(survey.year.previous.name) on file, or take `last_year` out")
        },
      ].compactMap { $0 }
    }
  }

  private func names(in plan: PageOf<ActionPlan>) -> [NamedElsewhere] {
    let survey = all(Survey.self).first { $0.year == plan.year }
    return plan.actions.flatMap { action in
      let before = action.carriedFrom.flatMap { carried in
        all(ActionPlan.self).first { $0.year == carried.year }
      }
      return [
        action.priority.map { priority($0, of: plan.year, action.source) },
        action.question.map { name in
          NamedElsewhere(
            key: "question", name: name, what: "question of the survey of \(plan.year.name)",
            known: survey?.questions.map(\.id) ?? [], place: action.source.place(of: "question"),
            help: "put the survey of \(plan.year.name) on file, or take `question` out")
        },
        // A plan of years ago need not be on file.
        before.flatMap { before in
          action.carriedFrom.map { carried in
            NamedElsewhere(
              key: "carried_from", name: carried.id,
              what: "action of the plan of \(before.year.name)",
              known: before.actions.map(\.id), place: action.source.place(of: "carried_from"),
              help: "take `carried_from` out")
          }
        },
      ].compactMap { $0 }
    }
  }

  private func priority(
    _ name: String, of year: ReportingYear, _ source: RecordSource
  ) -> NamedElsewhere {
    let listed =
      (all(Survey.self).first { $0.year == year }?.priorities ?? [])
      + (all(ActionPlan.self).first { $0.year == year }?.priorities ?? [])
    return NamedElsewhere(
      key: "priority", name: name, what: "priority of \(year.name)",
      known: listed.map { $0.id ?? $0.what }, alsoKnown: listed.map(\.what),
      place: source.place(of: "priority"),
      help: "add it to `priorities:` of the survey or of the plan of \(year.name), with `what:`")
  }
}
