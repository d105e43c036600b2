package import Diagnostics

/// The pages of `_shared`, which every practice gets unless it has a file of the same path.
package struct SharedFiles: Sendable {
  private let files: [SourceFile]
  /// What is wrong in the shared pages themselves, told once.
  package let findings: [Finding]
  /// As they read for a practice that stands for all.
  package let pages: [SitePage]

  package init(_ files: [SourceFile], day: SiteDay) {
    self.files = files
    let reader = PageReader(day: day)
    let readings = files.filter(\.isPage)
      .map { reader.read($0.filled(with: Self.example), isShared: true) }
    findings = readings.flatMap(\.findings)
    pages = readings.compactMap(\.page)
  }

  /// The files that a practice gets, its own left out.
  package func files(besides own: Set<String>) -> [SourceFile] {
    files.filter { !own.contains($0.path) }
  }

  /// Stands in for a practice while the shared pages themselves are checked.
  private static let example = [
    "name": "The Surgery", "phone": "01632 960000", "website": "https://surgery.example",
  ]

  /// All files as found.
  package var sources: [SourceFile] { files }

  /// The pages as found, for rules that look at every line.
  func pagesAsFound(besides own: Set<String>) -> [SourceFile] {
    files.filter { $0.isPage && !own.contains($0.path) }
  }

  /// True for what is wrong whatever the practice, so that `findings` has it. With a practice's own
  /// name in the line, its words may differ.
  func tells(_ finding: Finding) -> Bool {
    findings.contains {
      $0.rule == finding.rule && $0.place.file == finding.place.file
        && $0.place.line == finding.place.line
    }
  }

  /// The shared pages with the practice's own facts in place of `{name}`, `{phone}`, `{website}`.
  func pages(for practice: PracticeDetails?, besides own: Set<String>) -> [SourceFile] {
    pagesAsFound(besides: own).map { file in
      guard let practice else { return file }
      return file.filled(
        with: ["name": practice.name, "phone": practice.phone, "website": practice.website ?? ""])
    }
  }

  func assets(besides own: Set<String>) -> [Asset] {
    files(besides: own).filter { !$0.isPage }.map { Asset($0, isShared: true) }
  }
}

extension SourceFile {
  fileprivate func filled(with values: [String: String]) -> SourceFile {
    SourceFile(path: path, shownPath: shownPath, bytes: fill(bytes, with: values))
  }
}

/// Replaces `{name}` by the value of `name`; other braces stay.
private func fill(_ bytes: [UInt8], with values: [String: String]) -> [UInt8] {
  guard bytes.contains(UInt8(ascii: "{")) else { return bytes }
  var filled: [UInt8] = []
  filled.reserveCapacity(bytes.count)
  var rest = bytes[...]
  while let open = rest.firstIndex(of: UInt8(ascii: "{")) {
    filled += rest[..<open]
    rest = rest[open...]
    let name = rest.dropFirst().prefix { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
    let close = rest.index(open, offsetBy: name.count + 1)
    if let value = values[String(decoding: name, as: UTF8.self)], close < rest.endIndex,
      rest[close] == UInt8(ascii: "}")
    {
      filled += value.utf8
      rest = rest[(close + 1)...]
    } else {
      filled.append(UInt8(ascii: "{"))
      rest = rest.dropFirst()
    }
  }
  return filled + rest
}

extension Asset {
  /// A file of `files/`, published under its own name.
  init(_ file: SourceFile, isShared: Bool) {
    let folders = file.path.split(separator: "/").map(String.init)
    let stem = (file.parts.last).map(Address.slug(of:)) ?? ""
    let ending = folders.last?.split(separator: ".").last.map { $0.lowercased() } ?? ""
    let parents = folders.dropLast().map { Address.slug(of: $0) + "/" }.joined()
    self.init(
      path: file.path, file: file.shownPath, address: Address("/\(parents)\(stem).\(ending)"),
      bytes: file.bytes, isShared: isShared)
  }
}
