package import Practice

/// The pages as patients get them, for looking again at what the model promised.
package struct RenderedPages: Sendable {
  private let pages: [Address: PageScan]

  package init(_ pages: [Address: PageScan]) { self.pages = pages }

  package subscript(_ address: Address) -> PageScan? { pages[address] }

  /// The pages reached from `start` in at most `steps` links.
  package func reached(from start: Address, steps: Int) -> Set<Address> {
    var seen: Set<Address> = [start]
    var edge = seen
    for _ in 0..<steps {
      var next: Set<Address> = []
      for page in edge { next.formUnion(pages[page]?.linkedAddresses ?? []) }
      edge = next.subtracting(seen)
      seen.formUnion(edge)
    }
    return seen
  }
}
