import Diagnostics
import Tables

extension RegisterColumns {
  /// The columns of a file whose headings are NHS England's, of single years of age; what it is
  /// instead, where they are not.
  init(of table: ImportTable) throws(BadInput) {
    let place = table.place(0)
    guard let columns = RegisterColumns(table.header.cells) else {
      if let shape = ExportShape.all.first(where: { $0.recognises(table) }) {
        throw BadInput(
          "row \(table.header.number), column 1: these are the headings of a survey (\(shape.name)), not "
            + "of NHS England's file of patients",
          help: "use `sitegen import survey FILE --to FILE.md`", at: place)
      }
      throw BadInput(
        "row \(table.header.number): these are not the headings of NHS England's file of patients "
          + "registered at practices",
        help: "it has columns ORG_CODE, SEX, AGE and NUMBER_OF_PATIENTS; look for “Patients "
          + "Registered at a GP Practice”, single year of age",
        at: place)
    }
    guard columns.age != nil else {
      throw BadInput(
        columns.hasAgeGroups
          ? "row \(table.header.number): this file has ages in fives, which do not fit other bands"
          : "row \(table.header.number): this file has no column `AGE`",
        help: "take the files of single years of age (male and female) instead", at: place)
    }
    self = columns
  }
}
