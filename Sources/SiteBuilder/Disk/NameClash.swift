import Diagnostics

/// Names that Linux tells apart and other systems, and people, do not.
enum NameClash {
  /// One finding for every name that has a double before it in the folder.
  static func findings(among names: [Name], in shownFolder: String) -> [Finding] {
    var first: [String: Name] = [:]
    var findings: [Finding] = []
    for name in names {
      guard let key = folded(name) else { continue }
      if let other = first[key] {
        findings.append(.namesClash(name, with: other, in: shownFolder))
      } else {
        first[key] = name
      }
    }
    return findings
  }

  /// Swift compares strings after Unicode normalisation, so that only the case is left to fold:
  /// first up, then down, since `ß` and `ss` meet in capitals only.
  private static func folded(_ name: Name) -> String? {
    name.text.map { $0.uppercased().lowercased() }
  }
}
