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
    let margin = String(repeating: " ", count: String(line).count)
    let quoted = QuotedLine(typed, column: place.column, length: place.length)
    var text = "\(margin) |\n\(line) | \(quoted.text)\n"
    if let (indent, width) = quoted.mark {
      let mark = colours.painted(String(repeating: "^", count: width), severity)
      text += "\(margin) | \(String(repeating: " ", count: indent))\(mark)\n"
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
    if files[file] == nil { files[file] = read(file).map(Self.lines) ?? [] }
    guard let lines = files[file], number >= 1, number <= lines.count else { return nil }
    return String(decoding: lines[number - 1], as: UTF8.self)
  }

  /// Counted as the reading of a file counts them: `\r\n` and a lone `\r` end a line too.
  private static func lines(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    var rest = bytes[...]
    if rest.starts(with: mark) { rest = rest.dropFirst(mark.count) }
    var lines: [ArraySlice<UInt8>] = []
    while let end = rest.firstIndex(where: { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") })
    {
      lines.append(rest[..<end])
      let next = rest.index(after: end)
      let isPair = rest[end...].starts(with: [UInt8(ascii: "\r"), UInt8(ascii: "\n")])
      rest = rest[(isPair ? next + 1 : next)...]
    }
    return lines + [rest]
  }
}
