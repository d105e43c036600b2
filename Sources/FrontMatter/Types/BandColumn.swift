/// What a column of a table of bands counts, by the words of its heading.
package enum BandColumn: Hashable, Sendable {
  /// People on the practice's list.
  case patients
  /// People in the patient group.
  case members

  /// Nil for a heading of neither. The group's words count first: `Patient group`.
  package init?(heading: String) {
    let words = Set(heading.folded.split { !$0.isLetter }.map(String.init))
    if !words.isDisjoint(with: Self.group) {
      self = .members
    } else if !words.isDisjoint(with: Self.list) {
      self = .patients
    } else {
      return nil
    }
  }

  private static let group: Set = ["members", "member", "group", "prg", "ppg"]
  private static let list: Set = [
    "patients", "patient", "list", "practice", "population", "registered",
  ]
}
