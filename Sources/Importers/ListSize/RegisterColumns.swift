/// Where the columns of NHS England's file are; it has changed its headings over the years.
struct RegisterColumns {
  let code: Int
  let sex: Int
  let age: Int?
  let patients: Int
  let date: Int?
  /// `AGE_GROUP_5`: ages in fives, in which no other bands can be found again.
  let hasAgeGroups: Bool

  /// Nil for any other file.
  init?(_ header: [String]) {
    let keys = header.map(folded)
    func index(_ names: String...) -> Int? {
      names.lazy.compactMap { keys.firstIndex(of: $0) }.first
    }
    guard let patients = index("number of patients"), let sex = index("sex"),
      let code = index("org code", "practice code", "code")
    else { return nil }
    self.code = code
    self.sex = sex
    self.patients = patients
    age = index("age")
    date = index("extract date")
    hasAgeGroups = keys.contains { $0.hasPrefix("age group") }
  }
}
