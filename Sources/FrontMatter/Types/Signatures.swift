package import Calendar
package import Diagnostics

extension FieldType where Value == String {
  package static var text: FieldType {
    FieldType("text", example: "...", standIn: "") { _, _ in nil }
  }
  package static var url: FieldType { text }
  package static var email: FieldType { text }
  package static var phone: FieldType { text }
  package static var postcode: FieldType { text }
  package static var path: FieldType { text }
  package static var slug: FieldType { text }
}
extension FieldType where Value == Words {
  package static var words: FieldType {
    FieldType(
      "words", example: "...",
      standIn: Words("", place: Place(file: ""), firstLine: 1, keepsLines: false)
    ) { _, _ in nil }
  }
}
extension FieldType where Value == LooseDate {
  package static var date: FieldType {
    FieldType("a date", example: "11 February 2014", standIn: .month(year: 1970, month: 1)) {
      _, _ in nil
    }
  }
  package static var month: FieldType { date }
}
extension FieldType where Value == ReportingYear {
  package static var year: FieldType {
    FieldType("a year", example: "2013/14", standIn: ReportingYear(startingIn: 2013)) { _, _ in nil
    }
  }
}
extension FieldType where Value == ClockTime {
  package static var time: FieldType {
    FieldType("a time", example: "6:30pm", standIn: .midnight) { _, _ in nil }
  }
}
extension FieldType where Value == Week {
  package static var week: FieldType {
    FieldType("hours", example: "Monday to Friday 8am to 6:30pm", standIn: Week()) { _, _ in nil }
  }
}
extension FieldType where Value == Int {
  package static var whole: FieldType {
    FieldType("a whole number", example: "9,203", standIn: 0) { _, _ in nil }
  }
  package static var pounds: FieldType { whole }
}
extension FieldType where Value == Figure {
  package static var percent: FieldType {
    FieldType("a percentage", example: "48.8%", standIn: Figure(0)) { _, _ in nil }
  }
  package static var figure: FieldType { percent }
}
extension FieldType where Value == Bool {
  package static var yesNo: FieldType {
    FieldType("yes or no", example: "yes", standIn: false) { _, _ in nil }
  }
}
extension FieldType where Value == BandTable {
  package static var table: FieldType {
    FieldType("a table", example: "...", standIn: BandTable(rows: [], place: Place(file: ""))) {
      _, _ in nil
    }
  }
}
extension FieldType where Value == [Answer] {
  package static var answers: FieldType {
    FieldType("answers", example: "...", standIn: []) { _, _ in nil }
  }
}
extension FieldType
where Value: RawRepresentable & CaseIterable, Value.RawValue == String {
  package static func choice(_ words: Value.Type) -> FieldType {
    FieldType(
      "a choice", example: "", standIn: Value.allCases[Value.allCases.startIndex],
      choices: Value.allCases.map(\.rawValue)
    ) { _, _ in nil }
  }
}
extension FieldType {
  package static func named<Element>(of type: FieldType<Element>) -> FieldType
  where Value == [Named<Element>] {
    FieldType("named", example: "...", standIn: [], nested: type.nested()) { _, _ in nil }
  }
}
