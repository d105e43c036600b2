/// One name, its kind and where its answer comes from.
///
/// A closure that gives an optional declares a name that may be absent.
package struct Entry<V: View>: Sendable {
  package let name: String
  package let kind: ViewNameKind
  package let mayBeAbsent: Bool
  package let answer: @Sendable (V) -> ViewValue

  package static func text(_ name: String, _ get: @escaping @Sendable (V) -> String) -> Entry {
    Entry(name: name, kind: .text, mayBeAbsent: false) { .text(get($0)) }
  }

  package static func text(_ name: String, _ get: @escaping @Sendable (V) -> String?) -> Entry {
    Entry(name: name, kind: .text, mayBeAbsent: true) { view in
      get(view).map { .text($0) } ?? .absent
    }
  }

  package static func html(_ name: String, _ get: @escaping @Sendable (V) -> HTML) -> Entry {
    Entry(name: name, kind: .html, mayBeAbsent: false) { view in
      let html = get(view)
      return html.isEmpty ? .absent : .html(html)
    }
  }

  package static func html(_ name: String, _ get: @escaping @Sendable (V) -> HTML?) -> Entry {
    Entry(name: name, kind: .html, mayBeAbsent: true) { view in
      get(view).map { $0.isEmpty ? .absent : .html($0) } ?? .absent
    }
  }

  package static func flag(_ name: String, _ get: @escaping @Sendable (V) -> Bool) -> Entry {
    Entry(name: name, kind: .flag, mayBeAbsent: false) { .flag(get($0)) }
  }

  package static func view<Inner: View>(
    _ name: String, _ get: @escaping @Sendable (V) -> Inner
  ) -> Entry {
    Entry(name: name, kind: .section { Inner.table.contract }, mayBeAbsent: false) {
      .view(get($0))
    }
  }

  package static func view<Inner: View>(
    _ name: String, _ get: @escaping @Sendable (V) -> Inner?
  ) -> Entry {
    Entry(name: name, kind: .section { Inner.table.contract }, mayBeAbsent: true) { view in
      get(view).map { .view($0) } ?? .absent
    }
  }

  package static func list<Inner: View>(
    _ name: String, _ get: @escaping @Sendable (V) -> [Inner]
  ) -> Entry {
    Entry(name: name, kind: .section { Inner.table.contract }, mayBeAbsent: false) {
      .list(get($0))
    }
  }
}
