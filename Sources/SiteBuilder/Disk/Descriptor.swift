import Glibc

/// An open file or folder, closed when the value goes away.
package struct Descriptor: ~Copyable, Sendable {
  let number: Int32

  init(owning number: Int32) { self.number = number }

  deinit { _ = Glibc.close(number) }

  /// Closes at once and says whether that went well: network disks report a failed write here.
  consuming func close(path: String) throws(DiskError) {
    let status = Glibc.close(number)
    let code = errno
    discard self
    // After EINTR the descriptor is closed all the same; a second try could close another's.
    if status != 0, code != EINTR { throw DiskError(.write, path, code) }
  }
}

/// Makes a call again while a signal interrupts it; any other failure is thrown.
@discardableResult
func calling<Result: SignedInteger>(
  _ call: DiskError.Call, _ path: @autoclosure () -> String, _ body: () -> Result
) throws(DiskError) -> Result {
  while true {
    let result = body()
    if result >= 0 { return result }
    let code = errno
    if code != EINTR { throw DiskError(call, path(), code) }
  }
}
