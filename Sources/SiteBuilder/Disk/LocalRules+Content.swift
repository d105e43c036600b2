package import Rules

extension LocalRules {
  /// Those of a folder of practices; none where there is no such folder, as the rule book is
  /// everybody's. What is wrong in them, `check` tells.
  package init(ofContent path: String) throws {
    do {
      self = LocalRules(try ContentTree.read(path).rules)
    } catch ContentError.missing {
      self = .none
    }
  }
}
