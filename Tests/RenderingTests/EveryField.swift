/// A practice in which every field of every kind says something of its own, so that each can be
/// looked for on the pages. Judged on 18 May 2026.
enum EveryField {
  static let pages: [String: String] = [
    "practice.md": """
    kind: practice
    title: Field Q1
    summary: Field Q2
    reviewed: 1 January 2026
    review_by: 2 January 2027
    also_called: [Field Q3]
    name: Field Q4
    practice_code: A12345
    website: https://field-q5.example/
    phone: 01632 960001
    email: q6@example.org
    menu: [services/index.md]
    list_size: 9,006
    list_size_on: 7 January 2026
    surgeries:
      - name: Field Q8
        address: Field Q9
        phone: 01632 960010
        access: Field Q11
        opening_hours: {in_person: Monday 8:01am to 6pm, phone: Monday 8:02am to 6pm, online: Monday 8:03am to 6pm}
        cqc: {location: "https://www.cqc.org.uk/location/1-12", rating: Good, rated_on: 13 January 2024}
      - name: Field Q14
        address: Field Q15
    opening_hours: {in_person: Monday 8:04am to 6pm, phone: Monday 8:05am to 6pm, online: Monday 8:06am to 6pm}
    closed_on: [{date: 8 June 2026, from: 1:07pm, why: Field Q18}]
    getting_help: Field Q19
    extended_hours_scheme: yes
    extended_hours: [{who: Field Q20, when: Tuesday 6:41pm to 8pm}]
    out_of_hours: Field Q21
    online_consultation: https://q22.example/
    register: Field Q23
    home_visits: Field Q24
    preferred_person: Field Q25
    training: Field Q26
    area: Field Q27
    partners: [Field Q28]
    named_gp: yes
    commissioner: {name: Field Q29, address: Field Q30, phone: 01632 960031, website: https://q32.example/}
    network: {name: Field Q33, website: https://q34.example/}
    cqc: {location: "https://www.cqc.org.uk/location/1-35", rating: Outstanding, rated_on: 6 January 2024}
    """,
    "page.md": "kind: page\ntitle: Field Q40\nsummary: Field Q41\nreviewed: 8 January 2026",
    "services/a.md": """
    kind: service
    title: Field Q50
    who_for: Field Q51
    how_to_get: Field Q52
    refer_yourself: https://q53.example/
    where: Field Q54
    when: Field Q55
    provided_by: network
    """,
    "services/index.md": "kind: page\ntitle: Field Q56",
    "team/a.md": """
    kind: person
    name: Field Q60
    job: Field Q61
    qualifications: Field Q62
    days: Field Q63
    """,
    "notices/a.md": """
    kind: notice
    title: Field Q70
    from: 10 May 2026
    until: 29 May 2026
    level: warning
    where: everywhere
    """,
    "news/a.md": "kind: news\ntitle: Field Q75\ndate: 12 May 2026\nuntil: 30 May 2026",
    "policies/complaints.md": """
    kind: policy
    title: Field Q80
    policy: complaints
    tell: Field Q81
    reply_within: Field Q82
    """,
    "policies/access.md": """
    kind: policy
    title: Field Q83
    policy: accessibility
    prepared_on: 14 January 2026
    tested_on: 15 January 2026
    tested_by: Field Q84
    compliance: partial
    problems: [Field Q85]
    contact: Field Q86
    """,
    "policies/earnings.md": """
    kind: policy
    title: Field Q87
    policy: earnings
    earnings_year: 2023/24
    mean_earnings: 71,088
    full_time: 89
    part_time: 90
    """,
    "patient-group/group.md": """
    kind: patient-group
    title: Field Q100
    called: Field Q101
    how_people_join: Field Q102
    how_it_meets: [email]
    contact: Field Q103
    """,
    "patient-group/profile-2026.md": """
    kind: profile
    year: 2025/26
    as_at: 16 January 2026
    members: 205
    virtual_members: 307
    unit: people
    age: {Field Q110: {patients: 4111, members: 112}}
    sex: {Field Q113: {patients: 4114, members: 115}}
    ethnicity: {Field Q116: {patients: 4117, members: 118}}
    groups: {Field Q119: {Field Q120: {patients: 4121, members: 122}}}
    not_asked: [Field Q123]
    words: Field Q124
    recruitment: [Field Q125]
    missing_groups: [{group: Field Q126, steps: Field Q127}]
    other_groups: Field Q128
    """,
    "patient-group/meetings/2026-02-11.md": """
    kind: minutes
    date: 11 February 2026
    time: 6:29pm
    venue: Field Q130
    status: agreed
    chair: Field Q131
    present_practice: [Field Q132]
    present_members: 133
    apologies: 134
    agenda: [Field Q135]
    agenda_published: 17 January 2026
    covers: [priorities, survey-results, action-plan]
    next_meeting: 20 August 2026
    actions: [{id: Q136, what: Field Q137, who: Field Q138, by: 18 January 2026, status: open, note: Field Q139}]
    """,
    "patient-group/survey-2026.md": """
    kind: survey
    year: 2025/26
    title: Field Q140
    from: 19 January 2026
    to: 20 January 2026
    asked: 2,141
    answered: 1,142
    how_asked: [{what: Field Q143, number: 1144}]
    how_chosen: random
    priorities: [{id: p1, what: Field Q145, why: Field Q146, agreed_at: 11 February 2026}]
    questions:
      - id: q1
        ask: Field Q147
        type: one
        unit: people
        answers: {Field Q148: 649, Field Q150: 351}
        not_answered: 152
        base: 1,152
        finding: Field Q153
        priority: p1
        last_year: q0
      - id: q2
        ask: Field Q154
        type: text
        themes: [Field Q155]
      - id: q3
        ask: Field Q156
        some_answers_only: yes
        answers: {Field Q157: 258}
    """,
    "patient-group/survey-2025.md": """
    kind: survey
    year: 2024/25
    answered: 1,600
    questions: [{id: q0, ask: Field Q159, answers: {Field Q148: 700, Field Q150: 900}}]
    """,
    "patient-group/action-plan-2026.md": """
    kind: action-plan
    year: 2025/26
    agreed_on: 11 February 2026
    agreed_with_commissioner: {name: Field Q160, date: 21 January 2026}
    priorities: [{id: p2, what: Field Q161, why: Field Q162, agreed_at: 11 February 2026}]
    actions:
      - id: Q163
        you_said: Field Q164
        question: q1
        priority: p1
        we_will: Field Q165
        who: Field Q166
        by: 22 January 2026
        status: not possible
        why_not: Field Q167
        result: Field Q168
        significant_change: yes
        involvement: co-produced
        measure: {what: Field Q169, baseline: 170 calls, target: 171 calls, result: 172 calls}
        carried_from: {year: 2024/25, id: Q173}
        updates: [{date: 23 January 2026, note: Field Q174}]
    """,
    "patient-group/action-plan-2025.md": """
    kind: action-plan
    year: 2024/25
    priorities: [{id: p3, what: Field Q175, why: Field Q176}]
    actions: [{id: Q173, you_said: Field Q177, we_will: Field Q178, status: planned}]
    """,
    "patient-group/report-2026.md": """
    kind: report
    year: 2025/26
    published: 24 March 2026
    signed_practice: {name: Field Q180, date: 25 March 2026}
    signed_group: {name: Field Q181, date: 26 March 2026}
    representative: Field Q182
    priorities_agreed: Field Q183
    views_sought: Field Q184
    group_discussed: Field Q185
    evidence: Field Q186
    commissioner_action: Field Q187
    progress: Field Q188
    feedback_read: Field Q189
    how_often_reviewed: Field Q190
    opening_hours: {in_person: Monday 8:07am to 6pm, phone: Monday 8:08am to 6pm, online: Monday 8:09am to 6pm}
    surgeries:
      - {name: Field Q198, address: Field Q199, opening_hours: {in_person: Monday 8:11am to 6pm, phone: Monday 8:12am to 6pm, online: Monday 8:13am to 6pm}}
    extended_hours_scheme: yes
    getting_help: Field Q191
    extended_hours: [{who: Field Q192, when: Tuesday 6:42pm to 8pm}]
    list_size: 8,193
    list_size_on: 27 January 2025
    """,
    "feedback/2026-04.md": """
    kind: feedback
    month: April 2026
    answers: {Very good: 1194, Good: 195}
    themes: Field Q196
    we_are_doing: Field Q197
    """,
  ]
}
