import Foundation

/// A practice with something hostile in every field that takes it, in a file of every kind.
struct HostilePractice {
  let slug: String
  /// For fields of one line.
  let text: String
  /// For Markdown.
  let words: String
  /// The name of a file, where it can be one.
  let fileName: String?

  /// In quotes, so that the value is exactly the text.
  private var line: String {
    let escaped = text.unicodeScalars.map { scalar -> String in
      switch scalar {
      case "\\": "\\\\"
      case "\"": "\\\""
      case "\n": "\\n"
      default: String(scalar)
      }
    }
    return "\"" + escaped.joined() + "\""
  }

  /// As the lines of a block, moved in.
  private func block(_ indent: Int) -> String {
    let space = String(repeating: " ", count: indent)
    return "|\n"
      + words.split(separator: "\n", omittingEmptySubsequences: false)
      .map { space + $0 }.joined(separator: "\n")
  }

  func write(to work: Workplace) throws {
    for (name, fields) in files {
      try work.write(
        "---\n\(fields)\n---\n\n\(words)\n", to: "Content/\(slug)/\(name).md")
    }
    guard let fileName else { return }
    for folder in ["services", "files"] {
      let end = folder == "files" ? "txt" : "md"
      try work.write(
        "---\nkind: service\ntitle: A file\n---\n",
        to: "Content/\(slug)/\(folder)/\(fileName).\(end)")
    }
  }

  private var files: [(String, String)] {
    practiceFiles + [
      (
        "patient-group/group",
        """
        kind: patient-group
        title: \(line)
        called: \(line)
        how_people_join: \(block(2))
        contact: \(block(2))
        """
      ),
      (
        "patient-group/profile-2026",
        """
        kind: profile
        year: 2025/26
        members: 12
        age: {\(line): {patients: 90, members: 9}, 17 to 24: {patients: 20, members: 8}}
        groups: {\(line): {\(line): {patients: 90, members: 9}}}
        words: \(block(2))
        recruitment: [\(line)]
        missing_groups: [{group: \(line), steps: \(line)}]
        other_groups: \(block(2))
        """
      ),
      (
        "patient-group/meetings/2026-02-11",
        """
        kind: minutes
        date: 11 February 2026
        status: agreed
        venue: \(line)
        chair: \(line)
        present_practice: [\(line)]
        agenda: [\(line)]
        covers: [priorities, survey-results, action-plan]
        actions: [{id: 1, what: \(line), who: \(line), status: open, note: \(line)}]
        """
      ),
      (
        "patient-group/survey-2026",
        """
        kind: survey
        year: 2025/26
        title: \(line)
        asked: 100
        answered: 60
        how_asked: [{what: \(line), number: 60}]
        priorities: [{id: p, what: \(line), why: \(line)}]
        questions:
          - {id: q1, ask: \(line), answers: {\(line): 40, No: 20}, finding: \(line), priority: p}
          - {id: q2, ask: \(line), type: text, themes: [\(line)]}
        """
      ),
      (
        "patient-group/action-plan-2026",
        """
        kind: action-plan
        year: 2025/26
        agreed_on: 11 February 2026
        agreed_with_commissioner: {name: \(line), date: 12 February 2026}
        actions:
          - id: 1
            you_said: \(line)
            we_will: \(line)
            who: \(line)
            status: not possible
            why_not: \(line)
            result: \(line)
            measure: {what: \(line), baseline: 8 minutes, target: 4 minutes}
            updates: [{date: 1 March 2026, note: \(line)}]
        """
      ),
      (
        "patient-group/report-2026",
        """
        kind: report
        year: 2025/26
        published: 20 March 2026
        signed_practice: {name: \(line), date: 17 March 2026}
        signed_group: {name: \(line), date: 18 March 2026}
        representative: \(block(2))
        evidence: \(block(2))
        commissioner_action: \(block(2))
        """
      ),
    ]
  }

  private var practiceFiles: [(String, String)] {
    [
      (
        "practice",
        """
        kind: practice
        name: \(line)
        phone: 01632 960001
        website: https://hostile.example
        surgeries: [{name: \(line), address: \(line), access: \(line)}]
        closed_on: [{date: 20 May 2026, why: \(line)}]
        extended_hours: [{who: \(line), when: Tuesday 6:30pm to 8pm}]
        commissioner: {name: \(line), address: \(line)}
        network: {name: \(line)}
        partners: [\(line)]
        register: \(block(2))
        area: \(block(2))
        getting_help: \(block(2))
        logo_words: \(line)
        """
      ),
      ("index", "kind: page\ntitle: \(line)\nsummary: \(line)\nalso_called: [\(line)]"),
      (
        "services/a",
        """
        kind: service
        title: \(line)
        who_for: \(line)
        how_to_get: \(block(2))
        where: \(line)
        when: \(line)
        """
      ),
      ("notices/a", "kind: notice\ntitle: \(line)\nuntil: 30 May 2026\nwhere: everywhere"),
      ("news/a", "kind: news\ntitle: \(line)\ndate: 1 May 2026"),
      (
        "policies/complaints",
        """
        kind: policy
        title: \(line)
        policy: complaints
        tell: \(block(2))
        reply_within: \(line)
        """
      ),
      (
        "policies/accessibility",
        """
        kind: policy
        title: \(line)
        policy: accessibility
        tested_by: \(line)
        compliance: partial
        problems: [\(line)]
        contact: \(block(2))
        """
      ),
      (
        "team/a",
        "kind: person\nname: \(line)\njob: \(line)\nqualifications: \(line)\ndays: \(line)"
      ),
      (
        "feedback/2026-02",
        """
        kind: feedback
        month: February 2026
        answers: {Very good: 40, Good: 20}
        themes: \(block(2))
        we_are_doing: \(block(2))
        """
      ),
    ]
  }
}
