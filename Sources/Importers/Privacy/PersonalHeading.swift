/// Tells from a heading that a column holds what points at single people.
enum PersonalHeading {
  /// What the column holds; nil for a question about something else (`How easy is it to get through
  /// on the phone?`): all words of a heading must be of this kind, but for those that only ask.
  static func reason(_ heading: String) -> String? {
    let words = folded(heading).split { !$0.isLetter && !$0.isNumber }.map(String.init)
      .filter { !asking.contains($0) }
    guard !words.isEmpty, words.count <= 6 else { return nil }
    for (subjects, reason) in kinds
    where words.contains(where: subjects.contains)
      && words.allSatisfy({ subjects.contains($0) || beside.contains($0) })
    {
      return reason
    }
    return nil
  }

  /// Words that ask for something without naming it.
  private static let asking: Set = [
    "what", "is", "are", "was", "your", "you", "please", "enter", "give", "type", "write", "us",
    "the", "of", "a", "and", "or", "optional", "if", "tell", "my", "when", "were", "here", "s",
    "would", "like", "leave", "provide", "required", "respondent", "patient", "patients", "person",
  ]

  /// Words that may stand beside the subject.
  private static let beside: Set = [
    "address", "number", "no", "full", "first", "last", "home", "contact", "details", "work",
    "code", "daytime", "evening", "preferred", "middle", "1", "2", "line", "date", "year",
  ]

  private static let kinds: [(Set<String>, String)] = [
    (["email", "e", "mail", "emails"], "email addresses"),
    (["ip"], "IP addresses"),
    (["nhs"], "NHS numbers"),
    (["phone", "telephone", "tel", "mobile", "landline"], "phone numbers"),
    (
      ["postcode", "postcodes", "post", "postal", "zip", "address", "street", "city", "town"],
      "addresses"
    ),
    (["birth", "dob", "born", "birthday"], "dates of birth"),
    (
      [
        "name", "names", "surname", "forename", "forenames", "firstname", "lastname", "initials",
        "signature", "family", "signed",
      ], "names of people"
    ),
    (["contact", "details"], "names or addresses"),
    (
      [
        "id", "userid", "userno", "user", "custom", "data", "identifier", "ref", "reference",
        "unique", "collector", "respondentid",
      ], "numbers of single people"
    ),
  ]
}
