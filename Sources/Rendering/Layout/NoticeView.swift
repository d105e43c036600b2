package import Views

/// The one banner that a page may have.
package struct NoticeView: View {
  package var title: String
  package var content: HTML?
  package var isWarning: Bool

  package init(title: String, content: HTML?, isWarning: Bool) {
    self.title = title
    self.content = content
    self.isWarning = isWarning
  }

  package static let table = NameTable<NoticeView>([
    .text("title") { $0.title },
    .html("content") { $0.content },
    .flag("is_warning") { $0.isWarning },
  ])
}
