/// Findings as people read them, in the shape of the Rust compiler's: what is wrong, the line with
/// a mark below it, and the remedy.
package struct TextPrinter: Sendable {
  private let colours: Colours
  /// The bytes of a file by the path that a finding names; nil where it cannot be read.
  private let source: @Sendable (String) -> [UInt8]?

  package init(colours: Colours, source: @escaping @Sendable (String) -> [UInt8]?) {
    self.colours = colours
    self.source = source
  }

  package func text(_ findings: [Finding]) -> String {
    var lines = LineSource(read: source)
    return findings.map { text($0, lines: &lines) }.joined(separator: "\n")
  }

  private func text(_ finding: Finding, lines: inout LineSource) -> String {
    let place = finding.place
    let position = [place.line, place.line == nil ? nil : place.column]
      .compactMap { $0.map { ":\($0)" } }.joined()
    let label = colours.painted("\(finding.severity.rawValue)[\(finding.rule)]", finding.severity)
    var text = "\(plain(place.file))\(position): \(label): \(plain(finding.message))\n"
    if let line = place.line, let typed = lines.line(line, of: place.file) {
      text += quoted(typed, at: place, line: line, severity: finding.severity)
    }
    if let help = finding.help { text += "  \(colours.bold("help:")) \(plain(help))\n" }
    return text
  }

  private func quoted(_ typed: String, at place: Place, line: Int, severity: Severity) -> String {
    let number = String(line)
    let margin = String(repeating: " ", count: number.count)
    // A tab is one column wide here as it is in `column`.
    let shown = plain(typed.replacingTabs)
    var text = "\(margin) |\n\(number) | \(shown.prefix(160))\n"
    if let column = place.column, column <= 160 {
      let indent = String(repeating: " ", count: column - 1)
      let room = max(1, min(place.length, shown.unicodeScalars.count - column + 1, 160))
      let mark = colours.painted(String(repeating: "^", count: room), severity)
      text += "\(margin) | \(indent)\(mark)\n"
    }
    return text
  }
}

/// Colours for a terminal, or none.
package struct Colours: Sendable {
  private let isOn: Bool

  package init(on isOn: Bool) { self.isOn = isOn }

  package func bold(_ text: String) -> String { wrapped(text, "1") }

  package func painted(_ text: String, _ severity: Severity) -> String {
    switch severity {
    case .error: wrapped(text, "1;31")
    case .requirement: wrapped(text, "1;35")
    case .warning: wrapped(text, "1;33")
    case .advice: wrapped(text, "1;36")
    }
  }

  private func wrapped(_ text: String, _ code: String) -> String {
    isOn ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}

/// The lines of the files that findings name, each file read once.
private struct LineSource {
  let read: @Sendable (String) -> [UInt8]?
  private var files: [String: [ArraySlice<UInt8>]] = [:]

  init(read: @escaping @Sendable (String) -> [UInt8]?) { self.read = read }

  mutating func line(_ number: Int, of file: String) -> String? {
    if files[file] == nil {
      files[file] = (read(file) ?? [])
        .split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    }
    guard let lines = files[file], number >= 1, number <= lines.count else { return nil }
    return String(decoding: lines[number - 1], as: UTF8.self)
  }
}

/// Without characters that a terminal would obey: names and lines come from files.
private func plain(_ text: String) -> String {
  guard text.unicodeScalars.contains(where: isControl) else { return text }
  var plain = String.UnicodeScalarView()
  for scalar in text.unicodeScalars { plain.append(isControl(scalar) ? "\u{FFFD}" : scalar) }
  return String(plain)
}

private func isControl(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0..<0x20, 0x7F..<0xA0, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
  default: false
  }
}

extension String {
  fileprivate var replacingTabs: String {
    var text = self
    if text.utf8.last == UInt8(ascii: "\r") { text.unicodeScalars.removeLast() }
    if text.utf8.first == 0xEF, text.unicodeScalars.first == "\u{FEFF}" {
      text.unicodeScalars.removeFirst()
    }
    return String(text.map { $0 == "\t" ? " " : $0 })
  }
}
