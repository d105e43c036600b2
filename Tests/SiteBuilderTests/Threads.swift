import Foundation

/// Work that blocks, each piece on a thread of its own: Swift's tasks would take turns on a few.
final class Threads<Result: Sendable>: Sendable {
  private let group = DispatchGroup()
  private let results = Results()

  private final class Results: Sendable {
    private let lock = NSLock()
    nonisolated(unsafe) private var all: [Result] = []

    func add(_ result: Result) { lock.withLock { all.append(result) } }
    func take() -> [Result] { lock.withLock { all } }
  }

  init(_ count: Int, _ work: @escaping @Sendable (Int) -> Result) {
    for number in 0..<count {
      group.enter()
      Thread.detachNewThread { [self] in
        results.add(work(number))
        group.leave()
      }
    }
  }

  func wait() -> [Result] {
    group.wait()
    return results.take()
  }
}
