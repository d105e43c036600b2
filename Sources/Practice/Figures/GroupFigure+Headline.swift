import Calendar

extension GroupFigure {
  /// Who has nobody in the group. Where any number is shown, the noughts are: a table that is hidden
  /// whole says nothing. Both numbers count the rows that readers see, but for children, who are not
  /// asked to join, and for rows without patients.
  var headline: String? {
    guard bands.contains(where: { $0.members.size != nil }),
      !bands.contains(where: { $0.members == .absent })
    else { return nil }
    let empty = bands.filter { $0.members.size == 0 }
    let children = empty.filter(\.isOfChildren)
    let missing = empty.filter { !$0.isOfChildren && $0.patients.size != 0 }
    let nobody = empty.count - children.count - missing.count
    let others = bands.count - children.count - nobody
    switch missing.count {
    case 0 where !empty.isEmpty: return nil
    case 0: return "The group has members from each of these."
    case 1...3:
      return "Nobody in the group yet\(children.isEmpty ? "" : ", leaving out children"): "
        + "\(listed(missing.map(\.name)))."
    default:
      let these = nobody == 0 ? "these \(others)" : "the \(others) with patients on our list"
      return (children.isEmpty ? "" : "Leaving out children, ")
        + "\(missing.count) of \(these) have nobody in the group yet."
    }
  }
}
