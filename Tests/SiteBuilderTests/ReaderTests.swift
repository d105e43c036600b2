import Foundation
import Glibc
import Testing

@testable import SiteBuilder

/// A web server reads while generations are published: old or new, never a mixture, never none.
@Suite struct ReaderTests {
  @Test(arguments: [true, false])
  func neverSeesAMixture(mayExchange: Bool) throws {
    let website = try Website(mayExchange: mayExchange, inMemory: true)
    let pages = 12
    try website.publish("0", pages: pages)
    let readers = Threads(2) { _ in
      var outcomes: [String: Int] = [:]
      while !website.scratch.has("over") {
        outcomes[Self.read(website.scratch["Output/elmfield"], pages: pages), default: 0] += 1
        // A moment for the publisher, which may share the processor.
        usleep(200)
      }
      return outcomes
    }
    for number in 1...200 { try website.publish("\(number)", pages: pages) }
    try website.scratch.write("", to: "over")
    let seen = readers.wait().reduce(into: [:]) { $0.merge($1, uniquingKeysWith: +) }
    #expect(try website.shows("200", pages: pages))
    print("a reader saw \(seen.sorted { $0.key < $1.key }), \(mayExchange ? "folder" : "link")")
    #expect(seen["whole", default: 0] > 200)
    #expect(seen["mixture"] == nil && seen["none"] == nil)
  }

  /// One pass through all pages from one opened folder.
  private static func read(_ path: String, pages: Int) -> String {
    let number = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard number >= 0 else { return "none" }
    defer { close(number) }
    var names: Set<[UInt8]> = []
    for page in 0..<pages {
      let file = openat(number, "page-\(page)/index.html", O_RDONLY | O_CLOEXEC)
      // The folder that was opened is by now two generations old, and being removed.
      guard file >= 0 else { return "outlived" }
      defer { close(file) }
      var buffer = [UInt8](repeating: 0, count: 64)
      let count = Glibc.read(file, &buffer, buffer.count)
      names.insert(Array(buffer.prefix(max(0, count))))
    }
    return names.count == 1 ? "whole" : "mixture"
  }
}
