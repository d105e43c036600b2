package import Practice

/// The pages as patients get them, for looking again at what the model promised.
package struct RenderedPages: Sendable {
  private let pages: [Address: PageScan]

  package init(_ pages: [Address: PageScan]) { self.pages = pages }

  package subscript(_ address: Address) -> PageScan? { pages[address] }

  /// Every page, in order.
  package var addresses: [Address] { pages.keys.sorted() }

  /// The pages with a link to an address of another site, or to one below it.
  package func addresses(linkingTo other: String) -> [Address] {
    pages.filter { $0.value.links.contains { $0.utf8.starts(with: other.utf8) } }.keys.sorted()
  }

  /// Every page that links lead to from `start`, however many; those of `closed` are not followed.
  package func reachable(from start: Address, besides closed: Set<Address> = []) -> Set<Address> {
    var seen: Set<Address> = [start]
    var edge = [start]
    while let page = edge.popLast() {
      guard !closed.contains(page) else { continue }
      for next in pages[page]?.linkedAddresses ?? [] where seen.insert(next).inserted {
        edge.append(next)
      }
    }
    return seen
  }

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
