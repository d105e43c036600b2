extension [ActionView] {
  /// The same actions, each anchor given to the first that has it.
  func withUniqueAnchors() -> [ActionView] {
    var taken: Set<String> = []
    func unique(_ anchor: String?) -> String? {
      anchor.flatMap { taken.insert($0).inserted ? $0 : nil }
    }
    return map { action in
      var action = action
      action.anchor = unique(action.anchor)
      action.earlier = action.earlier.map { earlier in
        var earlier = earlier
        earlier.anchor = unique(earlier.anchor)
        return earlier
      }
      return action
    }
  }
}
