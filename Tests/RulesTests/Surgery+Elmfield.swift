extension Surgery {
  /// A surgery whose website owes nothing on 18 May 2026.
  static let elmfield = Surgery(files: [
    "practice.md": """
    ---
    kind: practice
    name: Elmfield Surgery
    phone: 01632 960101
    reviewed: 11 May 2026
    rules: [website]
    list_size: 9,231
    list_size_on: 1 April 2026
    surgeries:
      - name: Elm Road
        address: 12 Elm Road, Easterby, ZX4 1AB
        access: There is a ramp beside the steps.
    opening_hours:
      in_person: Monday to Friday 8am to 6:30pm
      phone: Monday to Friday 8am to 6:30pm
      online: Monday to Friday 8am to 6:30pm
    out_of_hours: When we are closed, NHS 111 looks after you.
    online_consultation: https://ask.elmfield.example/
    register: Ask at the front desk.
    home_visits: Please phone before 10:30am.
    preferred_person: Tell us whom you would like to see.
    area: Easterby and Low Harding.
    partners: [Dr Amara Okonwe]
    named_gp: yes
    commissioner:
      name: NHS Eastvale Integrated Care Board
    cqc:
      location: https://www.cqc.org.uk/location/1-0000000101
      rating: Good
      rated_on: 14 June 2024
    ---
    We are a family surgery.
    """,
    "index.md": """
    ---
    kind: page
    title: Welcome
    ---
    - [Ask for an appointment](appointments.md)
    - [See our services](services/)
    - [See what patients say](feedback/)
    - [Read our policies](policies/)
    """,
    "appointments.md": """
    ---
    kind: page
    title: Appointments
    ---
    Fill in our [online form](https://ask.elmfield.example/).
    """,
    "services/flu.md": "---\nkind: service\ntitle: Flu vaccination\n---\nIt is free.\n",
    "feedback/2026-04.md":
      "---\nkind: feedback\nmonth: April 2026\nanswers:\n  Very good: 127\n  Good: 36\n---\n",
    "patient-group/group.md": """
    ---
    kind: patient-group
    title: Our patient group
    how_people_join: Ask at the front desk.
    ---
    """,
    "patient-group/meetings/2026-02-10.md":
      "---\nkind: minutes\ndate: 10 February 2026\nstatus: agreed\n---\nWe talked.\n",
    "policies/charter.md":
      "---\nkind: policy\npolicy: charter\ntitle: You and your general practice\n---\n",
    "policies/privacy.md":
      "---\nkind: policy\npolicy: privacy\ntitle: Your information\n---\nWe keep it safe.\n",
    "policies/zero-tolerance.md":
      "---\nkind: policy\npolicy: zero-tolerance\ntitle: Respect\n---\nBe kind.\n",
    "policies/earnings.md": """
    ---
    kind: policy
    policy: earnings
    title: What our GPs earn
    earnings_year: 2024/25
    mean_earnings: 68,214
    full_time: 2
    part_time: 0
    ---
    """,
    "policies/complaints.md": """
    ---
    kind: policy
    policy: complaints
    title: How to complain
    tell: Talk to our practice manager.
    reply_within: 40 working days
    ---
    """,
    "policies/accessibility.md": """
    ---
    kind: policy
    policy: accessibility
    title: Accessibility statement
    prepared_on: 8 September 2025
    tested_on: 20 April 2026
    tested_by: Two members of the patient group
    compliance: partial
    problems:
      - Some letters are pictures of paper.
    contact: Call us on 01632 960101.
    reviewed: 20 April 2026
    ---
    """,
  ])
}
