import Testing

@testable import Markdown

@Suite struct DepthBoundTests {
  private static let pieces = [
    "- ", "- ", "> ", ">", "* ", "+ ", "1. ", "23) ", "2. ", "-\t", "-", " ", "  ", "    ", "\t",
    "\n", "\n", "\n",
    "\n\n", "\n  ", "\n    ", "\n      ", "\n> ", "\n>> ", "\n> > > ", "a", "a\n", "- - - ",
    "* * *\n", "    - ",
    "```\n", "# a\n", "- a\n  - b\n    - c\n", "\r\n", "      > > - - ", "\n\t\t- ",
  ]

  /// The limit is safe only if the bound is never below what libcmark makes of the text.
  @Test(arguments: 0..<UInt64(20))
  func isNeverBelowTheDepth(batch: UInt64) {
    var dice = Dice(seed: batch)
    var deepest = 0
    for _ in 0..<300 {
      let source = dice.soup(of: Self.pieces, atMost: 50)
      let lines = SourceLines([UInt8](source.utf8))
      var bound = DepthBound()
      var highest = 0
      for line in stride(from: 1, through: lines.count, by: 1) {
        highest = max(highest, bound.read(lines.bytes[lines.content(of: line)]))
      }
      var depth = 0
      var reached = 0
      CMarkTree(parsing: lines.bytes).walk { node, entering in
        guard node.kind == .quote || node.kind == .item else { return }
        depth += entering ? 1 : -1
        reached = max(reached, depth)
      }
      deepest = max(deepest, reached)
      #expect(
        reached <= min(highest, LimitCheck.depth) || highest > LimitCheck.depth,
        "\(source.debugDescription)")
    }
    #expect(deepest > 5)
  }
}
