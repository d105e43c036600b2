import Glibc

/// One writer at a time: a lock that the system takes back however the process ends.
struct OutputLock: ~Copyable, Sendable {
  static let fileName: Name = "lock"

  private let file: Descriptor

  /// Waits up to `seconds` for a run that holds it. `output` is for the message.
  init(in state: borrowing Folder, waiting seconds: Int, output: String) throws {
    file = Descriptor(
      owning: try state.opening(Self.fileName, O_RDWR | O_CREAT | O_NOFOLLOW, mode: 0o644))
    let number = file.number
    let path = state.path(of: Self.fileName)
    let end = ContinuousClock.now + .seconds(max(0, seconds))
    while true {
      do throws(DiskError) {
        try calling(.lock, path) { flock(number, LOCK_EX | LOCK_NB) }
        return
      } catch where error.code == EWOULDBLOCK {
        if ContinuousClock.now >= end { throw OutputError.busy(output) }
        usleep(20_000)
      }
    }
  }
}
