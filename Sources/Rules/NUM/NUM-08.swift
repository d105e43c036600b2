import Diagnostics
import FrontMatter
import Practice

extension Rule {
  static let num08 = Rule(
    "NUM-08", .figures, "only patients and carers are counted as members", basis: .goodPractice,
    source: .publishedReports,
    why: "The group speaks for patients; with the practice's own staff among its members it looks "
      + "larger than it is.",
    fix: "Take staff out of the number and out of the sentence, and say beside it that they come "
      + "to the meetings.",
    examples: Examples(
      met: "words: The practice manager comes to every meeting, but is not a member.",
      notMet: "words: The group has 12 members, including the practice manager and a nurse.")
  ) { context in
    let texts = texts(of: context.site)
    guard !texts.isEmpty else {
      return .notApplicable("there is no text about the patient group")
    }
    return .judged(
      by: texts.flatMap(shortfalls),
      met: "\(counted(texts.count, "text")) about the group, none that counts staff as members")
  }

  private struct Text {
    let prose: Prose
    let file: String
    /// Where the number of members is typed.
    let members: Place?
  }

  private static func texts(of site: PracticeSite) -> [Text] {
    func texts(_ page: SitePage, _ words: [Words?], _ members: Place?) -> [Text] {
      (words.compactMap { $0 }.map { Prose($0) } + [Prose(bodyOf: page)])
        .filter { !$0.tokens.isEmpty }
        .map { Text(prose: $0, file: page.file, members: members) }
    }
    let groups = site.published(PatientGroup.self).flatMap { group in
      texts(group.page, [group.howPeopleJoin, group.contact], nil)
    }
    let profiles = site.published(GroupProfile.self).flatMap { profile in
      texts(
        profile.page, [profile.words, profile.otherGroups] + profile.recruitment,
        profile.members == nil ? nil : profile.place(of: "members"))
    }
    return groups + profiles
  }

  private static func shortfalls(_ text: Text) -> [Shortfall] {
    let number = text.members.map { " and in `members` on \($0.words)" } ?? ""
    return StaffAmongMembers.all(in: text.prose.sentences).map { role in
      Shortfall(
        "`\(role.text)` is somebody who works here, counted among the group's members",
        help: "count only patients and carers, here\(number); say of staff that they come to the "
          + "meetings", at: Place(file: text.file, line: role.line))
    }
  }
}
