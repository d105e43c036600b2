/// The names of one view.
package struct NameTable<V: View>: Sendable {
  private let entries: [String: Entry<V>]

  package init(_ entries: [Entry<V>]) {
    self.entries = Dictionary(entries.map { ($0.name, $0) }) { first, _ in first }
  }

  package func answer(to name: String, of view: V) -> ViewValue? { entries[name]?.answer(view) }

  /// What the check of the templates needs: each name with its kind.
  package var contract: ViewContract { ViewContract(kinds: entries.mapValues(\.kind)) }
}

/// The names of a view without the view.
package struct ViewContract: Sendable {
  package let kinds: [String: ViewNameKind]
}

package enum ViewNameKind: Sendable {
  case text
  case html
  case flag
  /// A section over one view or over each of a list; made on demand, since views may nest.
  case section(@Sendable () -> ViewContract)
}

/// One name, its kind and where its answer comes from.
package struct Entry<V: View>: Sendable {
  package let name: String
  package let kind: ViewNameKind
  package let answer: @Sendable (V) -> ViewValue

  package static func text(_ name: String, _ get: @escaping @Sendable (V) -> String?) -> Entry {
    Entry(name: name, kind: .text) { view in get(view).map { .text($0) } ?? .absent }
  }

  package static func html(_ name: String, _ get: @escaping @Sendable (V) -> HTML?) -> Entry {
    Entry(name: name, kind: .html) { view in
      get(view).map { $0.isEmpty ? .absent : .html($0) } ?? .absent
    }
  }

  package static func flag(_ name: String, _ get: @escaping @Sendable (V) -> Bool) -> Entry {
    Entry(name: name, kind: .flag) { .flag(get($0)) }
  }

  package static func view<Inner: View>(
    _ name: String, _ get: @escaping @Sendable (V) -> Inner?
  ) -> Entry {
    Entry(name: name, kind: .section { Inner.table.contract }) { view in
      get(view).map { .view($0) } ?? .absent
    }
  }

  package static func list<Inner: View>(
    _ name: String, _ get: @escaping @Sendable (V) -> [Inner]
  ) -> Entry {
    Entry(name: name, kind: .section { Inner.table.contract }) { .list(get($0)) }
  }
}
