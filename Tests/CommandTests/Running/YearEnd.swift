/// A practice whose year ends: a report that says nothing of the hours, and a plan that is half done.
enum YearEnd {
  static let group = "Content/ashby/patient-group"

  static let hours = """
    rules: [des]
    des_since: 2013/14
    list_size: 9,203
    list_size_on: 1 March 2014
    surgeries:
      - name: "'The Annexe'"
        address: 1 Elm Road
        opening_hours:
          in_person: Monday, Wednesday and Friday 8:30am to 12:30pm, 2pm to 5:30pm
    opening_hours:
      in_person: Mon-Fri 08:00-18:30; Saturday 9am to noon
      phone: every day 24 hours
      online: closed
    getting_help: |
      Ring us, or [see about us](#care), or [come in](contact.md#hours).

      - or [write](https://ashby.example/)
    extended_hours:
      - who: A GP
        when: Tuesday 6:30pm to 8pm
    """

  static let report = "---\nkind: report\nyear: 2013/14\npublished: 12 March 2014\n---\n"

  static let plan = """
    ---
    kind: action-plan
    year: 2013/14
    agreed_on: 11 February 2014
    actions:
      - id: 3
        you_said: |
          | The phones
          are slow.

          They really are.
        we_will: Answer: at once.
        who: '"Jo", front desk'
        by: May 2014
        status: under way
        priority: phones
        measure: {what: the wait, baseline: 9 minutes, target: 5 minutes, result: 8 minutes}
        updates:
          - date: 1 March 2014
            note: Begun.
      - id: 4
        you_said: Done.
        status: done
      - id: 7a
        you_said: Partly.
        status: partly done
        significant_change: yes
      - id: 9
        you_said: Never.
        status: not possible
        why_not: No money.
    ---
    """

  static func practice(report: String = report, at name: String = "report-2014.md") throws
    -> Workplace
  {
    let work = try Workplace(smallPractice: "ashby")
    try work.addSmallPractice("ashby", fields: hours)
    try work.write("---\nkind: page\ntitle: C\n---\n\n## Hours\n", to: "Content/ashby/contact.md")
    try work.replace("About us.", with: "About us.\n\n## Care\n", in: "Content/ashby/practice.md")
    try work.write(report, to: "\(group)/\(name)")
    try work.write(
      "---\nkind: patient-group\ntitle: Group\nhow_it_meets: [email]\n---\n",
      to: "\(group)/group.md")
    try work.write(plan, to: "\(group)/action-plan-2014.md")
    return work
  }
}
