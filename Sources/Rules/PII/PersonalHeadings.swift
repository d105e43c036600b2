/// What stands above the columns of a table that tells about single people, in small letters.
enum PersonalHeadings {
  static let exportHeadings: Set = [
    "timestamp", "start time", "completion time", "respondent id", "collector id", "start date",
    "userid", "userno", "user id", "response id", "submitted at", "date submitted", "started",
  ]

  static let nameHeadings: Set = [
    "your name", "full name", "first name", "firstname", "forename", "forenames",
    "last name", "lastname", "surname", "family name", "patient", "patient name", "patient's name",
    "name of patient", "respondent", "member", "member name", "what is your name?", "attendee",
    "attendees", "participant", "participants", "carer", "guest", "person",
  ]

  /// Of people or of anything else.
  static let openHeadings: Set = ["name", "names", "contact", "who"]

  /// What a table says besides of somebody whom it names.
  static let aboutPeople: Set = [
    "age", "age band", "age group", "dob", "d.o.b.", "date of birth", "birthday", "sex", "gender",
    "ethnicity", "ethnic group", "address", "postcode", "mobile", "email", "e-mail",
    "email address", "nhs number", "first name", "surname", "title", "initials",
    "answer", "answers", "response", "vote", "signature", "signed", "attended", "attendance",
    "present", "seat", "comment", "comments",
  ]

  /// Of whom a name may be.
  static let people: Set = [
    "patient", "patients", "member", "members", "participant", "participants", "attendee",
    "attendees", "respondent", "respondents", "person", "people", "carer", "contact", "guest",
    "volunteer", "child", "parent", "first", "last", "full", "your",
  ]

  static let textHeadings = [
    "comment", "please specify", "open-ended", "open ended", "free text", "freetext",
    "own words", "tell us", "suggestion", "anything else", "any other", "please explain",
    "please describe", "please say", "reason for your", "what could we", "how could we",
    "how can we", "feedback",
  ]

  static let organisations: Set = [
    "surgery", "pharmacy", "chemist", "clinic", "centre", "center", "hospital", "practice",
    "ltd", "limited", "road", "street", "lane", "school", "service", "services", "trust", "nhs",
    "group", "council", "boots", "health", "team", "house", "home",
  ]
}
