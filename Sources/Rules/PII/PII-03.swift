import Diagnostics
import Practice

extension Rule {
  static let pii03 = Rule(
    "PII-03", .privacy, "minutes hold nobody's own email address or mobile number", basis: .law,
    source: .dataProtection,
    isTimeless: true,
    why:
      "An address in minutes can be read by everybody for years, and by machines that send junk.",
    fix: "Write the address or the number of the practice or of the group instead.",
    examples: Examples(
      met: "Write to the group at ppg@hill-surgery.example.",
      notMet: "Write to joan.brown57@gmail.com or ring 07700 900123.")
  ) { context in
    let meetings = context.site.all(Minutes.self).filter { !$0.page.isShared }
    guard !meetings.isEmpty else { return .notApplicable("no minutes are on file") }
    let official = context.site.official
    let missing = meetings.flatMap { meeting in
      PersonalContact.all(in: String(decoding: meeting.page.bytes, as: UTF8.self))
        .filter { $0.isPersonal && !official.contains($0.value) }
        .map { Shortfall($0, in: meeting.page.file) }
    }
    return .judged(by: missing, met: "\(counted(meetings.count, "file")) of minutes looked at")
  }
}

extension PracticeSite {
  /// The addresses and numbers that the practice and its group give themselves.
  fileprivate var official: Set<String> {
    let pages = [practice.page] + all(PatientGroup.self).map(\.page)
    return Set(
      pages.flatMap { PersonalContact.all(in: String(decoding: $0.bytes, as: UTF8.self)) }
        .map(\.value))
  }
}

extension Shortfall {
  fileprivate init(_ contact: PersonalContact, in file: String) {
    let isEmail = contact.kind == .email
    self.init(
      "this looks like somebody's own \(isEmail ? "email address" : "mobile number")",
      help: "write \(isEmail ? "the address" : "the number") of the practice or of the group "
        + "instead, or delete it", at: Place(file: file, line: contact.line))
  }
}
