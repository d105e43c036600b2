import SiteBuilder

/// How many practices have something to do, said last, where the eye is after a long list.
struct RunSummary {
  let report: RunReport

  /// `40 practices: 2 refused, 5 with something missing, 33 with nothing missing`.
  var text: String {
    let practices = report.practices
    let refused = practices.count { $0.status == .refused }
    let wanting = practices.count { $0.status != .refused && $0.exitStatus != 0 }
    let parts = [
      refused == 0 ? nil : "\(refused) refused",
      wanting == 0 ? nil : "\(wanting) with something missing",
      "\(practices.count - refused - wanting) with nothing missing",
    ]
    let said =
      "\(counted(practices.count, "practice")): \(parts.compactMap { $0 }.joined(separator: ", "))"
    guard report.exitStatus != 0 else { return said }
    return said + "\n  the most urgent first, a line each: `sitegen status`"
  }
}
