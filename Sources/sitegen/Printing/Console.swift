import Diagnostics
import Foundation
import SiteBuilder

/// Results go to standard output, findings and progress to standard error.
enum Console {
  static func result(_ text: String) throws {
    guard write(text, to: STDOUT_FILENO) else { throw ResultsNotPrinted(code: errno) }
  }

  /// There is nobody to tell that this could not be told.
  static func note(_ text: String) { _ = write(text, to: STDERR_FILENO) }

  /// False where not all of it could be written; `errno` says why. A reader that went away
  /// (`| head`) is nothing to complain about.
  private static func write(_ text: String, to descriptor: Int32) -> Bool {
    signal(SIGPIPE, SIG_IGN)
    var rest = Array((text.hasSuffix("\n") || text.isEmpty ? text : text + "\n").utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return errno == EPIPE }
      rest = rest.dropFirst(count)
    }
    return true
  }
}

/// Standard output takes no more: a full disk, most likely.
struct ResultsNotPrinted: CannotRun {
  let code: Int32

  var path: String { "standard output" }
  var message: String { "the results could not be printed: \(String(cString: strerror(code)))" }
  var help: String? { "what was published is live all the same; run it again to see the results" }
}

extension TextPrinter {
  /// Findings with the lines that they point at, read from the disk.
  static func onDisk(_ colours: Colours) -> TextPrinter {
    TextPrinter(colours: colours) { path in
      FileManager.default.contents(atPath: path).map { Array($0) }
    }
  }
}
