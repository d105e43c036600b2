import Diagnostics

extension RegisterRows {
  /// Holds the ages against the row `ALL` of their sex, and the sexes against all.
  func checkTotals() throws(BadInput) {
    for sex in RegisterSex.allCases {
      guard let ages = cells[sex] else { continue }
      let sum = ages.values.reduce(0) { $0 + $1.patients }
      if let all = totals[sex] {
        guard all.patients != sum else { continue }
        throw BadInput(
          "row \(all.row), \(patientsColumn): ALL says \(all.patients) \(sex.words), but the ages "
            + "add up to \(sum)",
          help: "download the file again: rows may be missing", at: all.place)
      }
      if let missing = (0...Register.oldest).first(where: { ages[$0] == nil }), sex != .other {
        throw BadInput(
          "no row counts \(sex.words) of the age \(missing), and no row ALL to hold the ages against",
          help: "download the file again: rows may be missing",
          at: Place(file: ages.values.first?.place.file ?? ""))
      }
    }
    if let all = totals[.all], let men = total(.men), let women = total(.women) {
      let sum = men + women + (total(.other) ?? 0)
      if sum != all.patients {
        throw BadInput(
          "row \(all.row), \(patientsColumn): ALL says \(all.patients) people, but men and women add "
            + "up to \(sum)",
          help: "download the file again: rows may be missing", at: all.place)
      }
    }
  }
}
