import Calendar
package import FrontMatter

extension FieldType where Value == String {
  /// An ODS code of a practice: a letter and five digits.
  package static var practiceCode: FieldType {
    line("a practice code", example: "A12345", standIn: "", literally: true) {
      typed throws(Misread) in
      let code = typed.uppercased()
      let digits = code.utf8.dropFirst()
      let isCode =
        code.utf8.first.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) } == true
        && digits.count == 5
        && digits.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      guard isCode else {
        throw Misread(
          "\(Misread.quoted(typed)) is not a practice code",
          help: "write the ODS code: a letter and five digits, such as `A12345`")
      }
      return code
    }
  }
}
