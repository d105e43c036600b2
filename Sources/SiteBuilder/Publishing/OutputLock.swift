import Glibc

/// One writer at a time: a lock that the system takes back however the process ends.
enum OutputLock {
  static let fileName: Name = "lock"

  /// The lock, held until the descriptor goes away. Waits up to `seconds` for a run that holds it;
  /// `output` is for the message.
  static func taken(
    in state: borrowing Folder, waiting seconds: Int, output: String
  ) throws -> Descriptor {
    let file = Descriptor(
      owning: try state.opening(fileName, O_RDWR | O_CREAT | O_NOFOLLOW, mode: 0o644))
    let path = state.path(of: fileName)
    let end = ContinuousClock.now + .seconds(max(0, seconds))
    while try !take(file.number, path) {
      if ContinuousClock.now >= end { throw OutputError.busy(output) }
      usleep(20_000)
    }
    return file
  }

  /// False where another run holds it.
  private static func take(_ file: Int32, _ path: String) throws(DiskError) -> Bool {
    do throws(DiskError) {
      try calling(.lock, path) { flock(file, LOCK_EX | LOCK_NB) }
      return true
    } catch let error where error.code == EWOULDBLOCK {
      return false
    }
  }
}
