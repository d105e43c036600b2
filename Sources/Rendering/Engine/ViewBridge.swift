import Mustache
import Views

/// A view as the library asks it: by name, without reflection.
struct ViewParent: MustacheParent {
  let view: any View

  /// A declared name with nothing to say answers all the same, so that the library does not go on
  /// to a view further out that happens to use the name too.
  func child(named name: String) -> Any? {
    switch view.answer(to: name) {
    case nil: nil
    case .text(let text): Printed(text: text)
    case .html(let html): Printed(text: html.text)
    case .flag(let flag): flag
    case .view(let view): ViewParent(view: view)
    case .list(let views): ViewList(views: views)
    case .absent: Printed(text: "")
    }
  }
}

/// An answer that a template prints; empty, it counts as absent.
struct Printed: MustacheCustomRenderable, MustacheParent {
  let text: String

  var renderText: String { text }
  var isNull: Bool { text.isEmpty }
  func child(named: String) -> Any? { nil }
}

/// The views that a section is repeated for.
struct ViewList: MustacheSequence, MustacheParent {
  let views: [any View]

  func makeIterator() -> some IteratorProtocol<ViewParent> {
    views.lazy.map(ViewParent.init).makeIterator()
  }

  func child(named: String) -> Any? { nil }
}
