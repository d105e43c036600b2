import Rules

/// What patients are told of the practice, and of its patient group.
extension WEBTests {
  static let facts: [SurgeryCase] = [
    .met("WEB-04", "rated", says: "Good, on 14 June 2024"),
    .notAsked("WEB-04", "before April 2015", today: "31 March 2015"),
    .unmet(
      "WEB-04", "not given", says: "is not given",
      .replace(
        home,
        "cqc:\n  location: https://www.cqc.org.uk/location/1-0000000101\n  rating: Good\n"
          + "  rated_on: 14 June 2024\n", "")),
    .unmet(
      "WEB-04", "a page without the rating", says: "but not the rating",
      .replace(home, "  rating: Good\n", "")),
    .met("WEB-04", "not yet rated", says: "Not yet", .replace(home, "Good", "Not yet rated")),
    .met(
      "WEB-04", "each surgery", says: "Outstanding",
      .replace(
        home,
        "cqc:\n  location: https://www.cqc.org.uk/location/1-0000000101\n  rating: Good\n"
          + "  rated_on: 14 June 2024\n", ""),
      .replace(
        home, "steps.\n",
        "steps.\n    cqc: {location: https://www.cqc.org.uk/location/1-2, rating: Outstanding}\n")),
    .met("WEB-05", "the year before last", says: "2024/25"),
    .notAsked("WEB-05", "before April 2016", today: "31 March 2016"),
    .unmet("WEB-05", "no page", says: "what the GPs earn", .remove(earnings)),
    .unmet(
      "WEB-05", "a year too old", says: "2024/25 were due on 31 March 2026",
      at: "policies/earnings.md:5", .replace(earnings, "2024/25", "2023/24")),
    .met(
      "WEB-05", "in time on the last day", today: "31 March 2026",
      .replace(earnings, "2024/25", "2023/24")),
    .met("WEB-05", "newer", .replace(earnings, "2024/25", "2025/26")),
    .unmet(
      "WEB-05", "no numbers of GPs", says: "part-time GPs", at: "policies/earnings.md:2",
      .replace(earnings, "part_time: 0\n", "")),
    .met(
      "WEB-05", "an old page is kept",
      .write(
        "policies/earnings-2020.md",
        "---\nkind: policy\npolicy: earnings\ntitle: Before\nearnings_year: 2019/20\n---\n")),
    .met("WEB-06", "said", says: "named GP"),
    .notAsked("WEB-06", "before April 2015", today: "31 March 2015"),
    .unmet("WEB-06", "not said", says: "nothing says", .replace(home, "named_gp: yes\n", "")),
    .unmet(
      "WEB-06", "denied", says: "no named GP", .replace(home, "named_gp: yes", "named_gp: no")),
    .met("WEB-12", "said", says: "111, 999"),
    .unmet(
      "WEB-12", "not said", says: "when the surgery is closed",
      .replace(home, "out_of_hours: When we are closed, NHS 111 looks after you.\n", "")),
    .notAsked(
      "WEB-12", "a practice with mistakes",
      .replace(home, "kind: practice", "kind: practice\nnot_a_field: 1")),
    .met("WEB-13", "all facts", says: "1 surgery, 1 service"),
    .notAsked("WEB-13", "before December 2015", today: "6 December 2015"),
    .unmet(
      "WEB-13", "no area", says: "where patients can live",
      .replace(home, "area: Easterby and Low Harding.\n", "")),
    .unmet(
      "WEB-13", "no access", says: "`Elm Road`", at: "practice.md:10",
      .replace(home, "    access: There is a ramp beside the steps.\n", "")),
    .unmet("WEB-13", "no services", says: "which services", .remove("services/flu.md")),
    .unmet(
      "WEB-13", "nobody works there", says: "who works",
      .replace(home, "partners: [Dr Amara Okonwe]\n", "")),
    .met(
      "WEB-13", "a team in place of partners",
      .replace(home, "partners: [Dr Amara Okonwe]\n", ""),
      .write("team/a.md", "---\nkind: person\nname: Dr Okonwe\njob: GP\n---\n")),
    .met("WEB-14", "this month", says: "11 May 2026"),
    .notAsked("WEB-14", "before April 2020", today: "31 March 2020"),
    .unmet(
      "WEB-14", "never", says: "nothing says", .replace(home, "reviewed: 11 May 2026\n", "")),
    .unmet(
      "WEB-14", "a year and a day ago", says: "17 May 2025", at: "practice.md:5",
      .replace(home, "reviewed: 11 May 2026", "reviewed: 17 May 2025")),
    .unmet(
      "WEB-14", "in the month of a year ago", says: "which may be more than 12 months ago",
      .replace(home, "reviewed: 11 May 2026", "reviewed: May 2025")),
    .met(
      "WEB-14", "within the month after that",
      .replace(home, "reviewed: 11 May 2026", "reviewed: June 2025")),
    .unmet(
      "WEB-14", "tomorrow does not count", says: "19 May 2026",
      .replace(home, "reviewed: 11 May 2026", "reviewed: 19 May 2026")),
  ]

  static let group: [SurgeryCase] = [
    .met("WEB-07", "last month", says: "April 2026"),
    .notAsked("WEB-07", "before December 2014", today: "30 November 2014"),
    .met(
      "WEB-07", "the oldest that counts",
      .replace("feedback/2026-04.md", "April 2026", "January 2026")),
    .met(
      "WEB-07", "the running month", .replace("feedback/2026-04.md", "April 2026", "May 2026")),
    .unmet(
      "WEB-07", "five months ago", says: "December 2025",
      .replace("feedback/2026-04.md", "April 2026", "December 2025")),
    .unmet(
      "WEB-07", "a month to come", says: "there are no results",
      .replace("feedback/2026-04.md", "April 2026", "June 2026")),
    .unmet("WEB-07", "none", says: "there are no results", .remove("feedback/2026-04.md")),
    .met(
      "WEB-07", "over the turn of the year", today: "10 January 2027",
      .replace("feedback/2026-04.md", "April 2026", "September 2026")),
    .met("WEB-08", "a group that met", says: "met on 10 February 2026"),
    .notAsked("WEB-08", "before April 2015", today: "31 March 2015"),
    .unmet("WEB-08", "no group", says: "no page", .remove("patient-group/group.md")),
    .unmet(
      "WEB-08", "no way to join", says: "how to join",
      .replace("patient-group/group.md", "how_people_join: Ask at the front desk.\n", "")),
    .unmet(
      "WEB-08", "met two years ago", says: "not within the last 12 months",
      .replace(minutes, "10 February 2026", "10 February 2024")),
    .unmet(
      "WEB-08", "only planned", says: "no meeting",
      .replace(minutes, "status: agreed", "status: planned")),
    .met(
      "WEB-08", "a virtual group", says: "does not meet",
      .replace("patient-group/group.md", "desk.\n", "desk.\nhow_it_meets: [email]\n"),
      .remove(minutes)),
  ]
}
