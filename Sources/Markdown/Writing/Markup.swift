/// HTML while it is written: its bytes, the slots where addresses are to be filled in, and beside
/// them the words alone.
struct Markup {
  enum SlotKind { case opening, closing, image }

  struct Slot {
    /// The byte before which the slot stands.
    var offset: Int
    let kind: SlotKind
    /// The index of the link.
    let link: Int
  }

  /// A point in all that is written.
  struct Mark {
    var byte: Int
    var slot: Int
    var plain: Int

    static let start = Mark(byte: 0, slot: 0, plain: 0)
  }

  private(set) var bytes: [UInt8] = []
  private(set) var slots: [Slot] = []
  var plain: [UInt8] = []
  /// Where in `plain` the cells of tables end.
  private(set) var cellEnds: [Int] = []
  /// How a tag without content ends.
  let tagEnd: StaticString

  init(capacity: Int, tagEnd: StaticString) {
    self.tagEnd = tagEnd
    bytes.reserveCapacity(capacity + capacity / 2)
    plain.reserveCapacity(capacity)
  }

  var mark: Mark { Mark(byte: bytes.count, slot: slots.count, plain: plain.count) }

  mutating func append(_ html: StaticString) { bytes.append(html) }
  mutating func append(_ html: some Collection<UInt8>) { bytes.append(contentsOf: html) }
  mutating func append(escaping text: some Collection<UInt8>) { bytes.append(escaping: text) }

  mutating func append(_ kind: SlotKind, link: Int) {
    slots.append(Slot(offset: bytes.count, kind: kind, link: link))
  }

  /// Puts HTML before all that was written since the mark: a heading's tag, whose id is made of
  /// the words after it.
  mutating func insert(_ html: [UInt8], at mark: Mark) {
    bytes.insert(contentsOf: html, at: mark.byte)
    for index in mark.slot..<slots.count { slots[index].offset += html.count }
  }

  /// Begins a line of the HTML, unless one is begun.
  mutating func startLine() {
    if let last = bytes.last, last != .newline || slots.last?.offset == bytes.count {
      bytes.append(.newline)
    }
  }

  /// Parts the words of one cell from those of the next.
  mutating func endPlainCell() {
    cellEnds.append(plain.count)
    plain.append(.space)
  }

  /// Parts the words of one block from those of the next.
  mutating func startPlainLine() {
    guard let last = plain.last, last != .newline else { return }
    if last == .space { plain.removeLast() }
    plain.append(.newline)
  }
}

extension Collection<UInt8> where Self: BidirectionalCollection {
  /// Without the spaces and line ends around.
  var trimmed: SubSequence {
    var rest = self[...]
    while let first = rest.first, first == .space || first == .newline { rest.removeFirst() }
    while let last = rest.last, last == .space || last == .newline { rest.removeLast() }
    return rest
  }
}
