import CCMark
import Glibc

/// A text as libcmark understands it. All of the library's memory is owned here: the tree is freed
/// with this value, and nothing that is handed out outlives the call it is handed to.
struct CMarkTree: ~Copyable {
  private let root: OpaquePointer?

  /// Parses valid UTF-8. No options: nothing of libcmark's own renderers is used.
  init(parsing bytes: borrowing some RandomAccessCollection<UInt8>) {
    let parsed = bytes.withContiguousStorageIfAvailable { buffer in
      buffer.withMemoryRebound(to: CChar.self) { text in
        cmark_parse_document(text.baseAddress, text.count, CMARK_OPT_DEFAULT)
      }
    }
    root = parsed ?? nil
  }

  deinit {
    cmark_node_free(root)
  }

  /// Goes through the tree in the order of the text. Trees can be 25,000 deep, hence libcmark's
  /// iterator and never recursion.
  func walk(_ visit: (borrowing CMarkNode, _ entering: Bool) -> Void) {
    guard let root, let iterator = cmark_iter_new(root) else { return }
    defer { cmark_iter_free(iterator) }
    while true {
      let event = cmark_iter_next(iterator)
      guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else { return }
      visit(CMarkNode(node), event == CMARK_EVENT_ENTER)
    }
  }

  /// The kind of the first block; nil for a text of nothing but reference definitions.
  var firstBlock: CMarkNode.Kind? {
    cmark_node_first_child(root).map { CMarkNode($0).kind }
  }
}

/// A node, lent for the length of one call: it cannot be copied or kept.
struct CMarkNode: ~Copyable {
  enum Kind {
    case document, quote, list, item, codeBlock, htmlBlock, paragraph, heading, rule
    case text, softBreak, lineBreak, code, html, emphasis, strong, link, image
  }

  private let node: OpaquePointer

  fileprivate init(_ node: OpaquePointer) {
    self.node = node
  }

  var kind: Kind { Self.kind(of: node) }

  private static func kind(of node: OpaquePointer) -> Kind {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_BLOCK_QUOTE: .quote
    case CMARK_NODE_LIST: .list
    case CMARK_NODE_ITEM: .item
    case CMARK_NODE_CODE_BLOCK: .codeBlock
    case CMARK_NODE_HTML_BLOCK: .htmlBlock
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_HEADING: .heading
    case CMARK_NODE_THEMATIC_BREAK: .rule
    case CMARK_NODE_TEXT: .text
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_LINEBREAK: .lineBreak
    case CMARK_NODE_CODE: .code
    case CMARK_NODE_HTML_INLINE: .html
    case CMARK_NODE_EMPH: .emphasis
    case CMARK_NODE_STRONG: .strong
    case CMARK_NODE_LINK: .link
    case CMARK_NODE_IMAGE: .image
    default: .document
    }
  }

  // MARK: Place. Lines and columns from 1, columns in bytes; true for blocks, and for inlines at
  // best a lower bound of the line: libcmark 0.30 overlooks line ends inside code and addresses.

  var line: Int { Int(cmark_node_get_start_line(node)) }
  var column: Int { Int(cmark_node_get_start_column(node)) }
  var lastLine: Int { Int(cmark_node_get_end_line(node)) }

  // MARK: Kin

  var parentKind: Kind? { cmark_node_parent(node).map(Self.kind(of:)) }
  var isFirstChild: Bool { cmark_node_previous(node) == nil }
  var hasChildren: Bool { cmark_node_first_child(node) != nil }
  var previousLine: Int? { cmark_node_previous(node).map { Int(cmark_node_get_start_line($0)) } }
  var nextLine: Int? { cmark_node_next(node).map { Int(cmark_node_get_start_line($0)) } }

  /// A paragraph of a tight list is printed without `<p>`.
  var isInTightList: Bool {
    guard let item = cmark_node_parent(node), let list = cmark_node_parent(item) else {
      return false
    }
    return cmark_node_get_list_tight(list) != 0
  }

  // MARK: Content

  var headingLevel: Int { Int(cmark_node_get_heading_level(node)) }
  /// The number of the first item; nil for a list with bullets.
  var listStart: Int? {
    cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
      ? Int(cmark_node_get_list_start(node)) : nil
  }
  /// The bytes of a text, a code or a piece of raw HTML.
  func withLiteral<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    Self.withBytes(cmark_node_get_literal(node), body)
  }
  func withFenceInfo<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    Self.withBytes(cmark_node_get_fence_info(node), body)
  }
  var url: [UInt8] { Self.withBytes(cmark_node_get_url(node)) { Array($0) } }
  var title: String {
    Self.withBytes(cmark_node_get_title(node)) { String(decoding: $0, as: UTF8.self) }
  }

  private static func withBytes<Result>(
    _ text: UnsafePointer<CChar>?, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    guard let text else { return body(UnsafeBufferPointer(start: nil, count: 0)) }
    let count = strlen(text)
    return text.withMemoryRebound(to: UInt8.self, capacity: count) {
      body(UnsafeBufferPointer(start: $0, count: count))
    }
  }
}
