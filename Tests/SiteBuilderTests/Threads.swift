import Foundation
import Synchronization

/// Work that blocks, each piece on a thread of its own: Swift's tasks would take turns on a few.
final class Threads<Result: Sendable>: Sendable {
  private let group = DispatchGroup()
  private let results = Mutex<[Result]>([])

  init(_ count: Int, _ work: @escaping @Sendable (Int) -> Result) {
    for number in 0..<count {
      group.enter()
      Thread.detachNewThread { [self] in
        let result = work(number)
        results.withLock { $0.append(result) }
        group.leave()
      }
    }
  }

  func wait() -> [Result] {
    group.wait()
    return results.withLock { $0 }
  }
}
