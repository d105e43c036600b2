import Calendar

extension LookAlikes {
  /// The table itself, or one that looks like it.
  func variant(_ number: Int) -> [Int] {
    number == 0 || tables.isEmpty ? cells : tables[(number - 1) % tables.count]
  }
}

/// A profile with many headings, and for each column the tables that look like it.
struct RandomProfile {
  let year: Int
  private let members: Int
  private let isPercent: Bool
  private let bands: [String]
  /// Members by age, then by the other headings.
  private let ofMembers: [LookAlikes]
  /// Patients by the other headings; those by age are shown as they are.
  private let ofPatients: [LookAlikes]
  private let patientsByAge: [Int]

  /// Every column with numbers that may be hidden.
  var columns: [LookAlikes] { ofMembers + ofPatients }

  init(
    _ year: Int, _ dice: inout Dice, bands: [String], percentOf count: Int? = nil,
    _ lookAlikes: ([Int]) -> LookAlikes
  ) {
    self.year = year
    self.bands = bands
    isPercent = count != nil
    let members = count ?? dice.roll(6...60)
    let headings = count == nil ? 18 : 6
    ofMembers = (0..<headings).map { heading in
      let missing = dice.roll(0...3) == 0 ? dice.roll(0...5) : 0
      let cells = heading == 0 ? bands.count : dice.roll(2...7)
      let parts = dice.parts(of: members - missing, among: cells)
      return lookAlikes(
        count == nil ? parts : parts.map { ($0 * 200 + members) / (members * 2) })
    }
    let patients = count == nil ? 4000 : 100
    patientsByAge = dice.parts(of: patients, among: bands.count)
    ofPatients =
      count == nil
      ? ofMembers.dropFirst().prefix(8).map {
        lookAlikes(dice.parts(of: 4000, among: $0.cells.count))
      } : []
    self.members = members
  }

  func text(_ variant: Int) -> String {
    let unit = isPercent ? "%" : ""
    func table(_ bands: [String], _ patients: [Int]?, _ members: [Int], indent: String) -> String {
      bands.indices.map { index in
        let middle = patients.map { " | \($0[index])\(unit)" } ?? ""
        return "\(indent)\(bands[index])\(middle) | \(members[index])\(unit)\n"
      }.joined()
    }
    let groups = ofMembers.indices.dropFirst().map { heading in
      let cells = ofMembers[heading].variant(variant)
      let patients =
        heading <= ofPatients.count ? ofPatients[heading - 1].variant(variant) : nil
      return "  Heading \(heading): |\n    Band | \(patients == nil ? "" : "Patients | ")Members\n"
        + table(cells.indices.map { "Band \($0)" }, patients, cells, indent: "    ")
    }
    return "---\nkind: profile\nyear: \(ReportingYear(startingIn: year).name)\n"
      + "members: \(members)\nunit: \(isPercent ? "percent" : "people")\n"
      + "age: |\n  Age | Patients | Members\n"
      + table(bands, patientsByAge, ofMembers[0].variant(variant), indent: "  ")
      + "groups:\n" + groups.joined() + "---\n"
  }
}
