import Rules
import Testing

/// NUM-08 in sentences.
extension NUMSurveyTests {
  static let counting = [
    "The group has 12 members, including the practice manager.",
    "We have 14 members, among them a nurse and the practice manager.",
    "Our members are ten patients, the practice manager and a practice nurse.",
    "The 12 members (10 patients, 1 GP, 1 practice manager) meet twice a year.",
    "The practice manager is also a member of the group.",
    "The practice manager and a nurse are members of the patient group.",
    "The members: eight patients, two receptionists.",
    "There are 20 people in our patient group, including two members of staff.",
    "The members of the group are:\n\n- nine patients\n- Dr Green\n\n",
    "The PPG, including the practice\nmanager, has 9 members.",
    "The group has 12 members. Among them are the practice manager and two nurses.",
    "Our PPG has 12 members. They include the practice manager.",
    "There are 12 active members. These are ten patients and the practice manager.",
    "There are 12 members, including Jane Smith (practice manager).",
    "The group has 12 members, among them Sister Jones (practice nurse).",
    "The group has 12 members, including Jane Smith, practice manager, and ten patients.",
    "The group has 12 members, including GP partner Dr Green.",
    "The group has 12 members, including the nurse who runs our clinics.",
    "36 members including carers, and the nurse.",
    "Members, including carers, and the practice manager meet twice a year.",
    "The members are patients; carers; two nurses.",
    "The group has 12 members, including carers and the practice manager, and meets twice a year.",
    "The group has 12 members, including a nurse who comes to each meeting, and ten patients.",
  ]

  @Test(arguments: counting) func staffAreCounted(_ text: String) {
    let body = InMemory(["g.md": file("patient-group", "title: Our group", body: "\n" + text)])
    #expect(body.findings(of: "NUM-08").count == 1, "\(text)")
  }

  static let harmless = [
    "None of our 36 members are nurses, GPs or receptionists.",
    "The practice manager comes to every meeting, but is not a member.",
    "Tell a member of staff that you would like to join.",
    "Our members meet the practice manager and a GP four times a year.",
    "All members, including new ones, can ask the practice manager.",
    "The group has 12 members (not including the practice manager).",
    "Members of the practice team, including the practice manager, come to our meetings.",
    "Three speakers came to our group, including a nurse from the hospital.",
    "The group has 12 members, including a retired nurse.",
    "The group has 12 members, including the manager of a care home.",
    "Practice staff are not members of the group.",
    "None of the staff are members of the group.",
    "We speak for all patients, including carers. The practice manager takes the minutes.",
    "Members were welcomed by the practice manager.",
    "The members are volunteers. A nurse is there to answer questions.",
    "Some members only write. Ask for the practice manager at either surgery.",
    "The group meets various people, including the practice manager.",
    "Our staff are members of the primary care network.",
    "Topics raised by members, including the GP appointments system.",
    "Members asked about many things, including nurse clinics and doctor shortages.",
    "The group has 12 members, including Jane Smith (a retired nurse).",
    "The group has 12 members, including Mrs Brown, who looks after her mother.",
    "The group has 12 members. They include carers, a teacher and the manager of a shop.",
    "Staff are not members. Among them are the practice manager and two nurses.",
    "We have 9,000 patients. Among them are many nurses and doctors.",
    "The practice has 12 staff. They include the practice manager.",
    "Ten members came to the meeting. They were met by the practice manager.",
    "The group has 12 members. They are welcome to write to the practice manager.",
    "Members are patients; staff such as nurses come as guests.",
    "36 members including carers, and the nurse attends.",
    "There are 36 members, including carers and young parents, and a GP joins us twice a year.",
    "Our members are patients, and the practice manager comes to meetings.",
    "The members are all patients; the practice manager only takes the minutes.",
    "The group has 12 members, including carers, while the nurse is a guest.",
  ]

  @Test(arguments: harmless) func staffAreOnlyNamed(_ text: String) throws {
    let judged = InMemory([
      "p.md": file("profile", "year: 2013/14\nmembers: 12\nwords: |\n  \(text)"),
      "g.md": file("patient-group", "title: Our group", body: "\n" + text),
    ])
    try #require(judged.mistakes.isEmpty)
    #expect(judged.findings(of: "NUM-08").isEmpty)
    #expect(judged.judgement(of: "NUM-08")?.verdict == .met)
  }
}
