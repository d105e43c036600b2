/// The names of one view.
package struct NameTable<V: View>: Sendable {
  private let entries: [String: Entry<V>]

  package init(_ entries: [Entry<V>]) {
    self.entries = Dictionary(entries.map { ($0.name, $0) }) { first, _ in first }
  }

  package func answer(to name: String, of view: V) -> ViewValue? { entries[name]?.answer(view) }

  /// What the check of the templates needs: each name with its kind.
  package var contract: ViewContract {
    ViewContract(
      view: ObjectIdentifier(V.self), kinds: entries.mapValues(\.kind),
      optional: Set(entries.values.filter(\.mayBeAbsent).map(\.name)))
  }
}

/// The names of a view without the view.
package struct ViewContract: Sendable {
  /// Which view this is: contracts are made on demand, and two of one view are the same.
  package let view: ObjectIdentifier
  package let kinds: [String: ViewNameKind]
  /// The names that may have nothing to say: a template prints one of them only inside a section
  /// of that name, so that no page has an empty place.
  package let optional: Set<String>
}

package enum ViewNameKind: Sendable {
  case text
  case html
  case flag
  /// A section over one view or over each of a list; made on demand, since views may nest.
  case section(@Sendable () -> ViewContract)
}
