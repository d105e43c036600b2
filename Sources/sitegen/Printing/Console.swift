import Diagnostics
import Foundation

/// Results go to standard output, findings and progress to standard error.
enum Console {
  static func result(_ text: String) { write(text, to: STDOUT_FILENO) }
  static func note(_ text: String) { write(text, to: STDERR_FILENO) }

  /// A reader that went away (`| head`) is nothing to complain about.
  private static func write(_ text: String, to descriptor: Int32) {
    var rest = Array((text.hasSuffix("\n") || text.isEmpty ? text : text + "\n").utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }
}

extension TextPrinter {
  /// Findings with the lines that they point at, read from the disk.
  static func onDisk(_ colours: Colours) -> TextPrinter {
    TextPrinter(colours: colours) { path in
      FileManager.default.contents(atPath: path).map { Array($0) }
    }
  }
}
