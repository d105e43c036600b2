package import Diagnostics
import FrontMatter

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
    findings = readings.flatMap(\.findings) + files.filter(\.isPage).flatMap(Self.unknownFacts)
    pages = readings.compactMap(\.page)
  }

  /// The files that a practice gets, its own left out.
  package func files(besides own: Set<String>) -> [SourceFile] {
    files.filter { !own.contains($0.path) }
  }

  /// Braces around a word that is none of the facts: patients would read them.
  private static func unknownFacts(in file: SourceFile) -> [Finding] {
    let lines = file.bytes.split(
      separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    return zip(1..., lines).flatMap { number, line -> [Finding] in
      line.indices.filter { line[$0] == UInt8(ascii: "{") }.compactMap { open in
        let letters = UInt8(ascii: "a")...UInt8(ascii: "z")
        let word = line[(open + 1)...].prefix(while: letters.contains)
        let name = String(decoding: word, as: UTF8.self)
        guard !word.isEmpty, word.endIndex < line.endIndex,
          line[word.endIndex] == UInt8(ascii: "}"), example[name] == nil
        else { return nil }
        let column = String(decoding: line[..<open], as: UTF8.self).unicodeScalars.count + 1
        return Finding(
          "shared-page", .error, "`{\(name)}` is none of the facts that a shared page can ask for",
          help: nearest(to: name, among: example.keys).map { "did you mean `{\($0)}`?" }
            ?? "the facts are `{name}`, `{phone}` and `{website}`",
          at: Place(file: file.shownPath, line: number, column: column, length: name.count + 2))
      }
    }
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
      var facts = ["name": practice.name, "phone": practice.phone]
      // Where it is missing, that is told once, and not of all that it would stand in.
      facts["website"] = practice.website ?? Self.example["website"]
      return file.filled(with: facts)
    }
  }

  /// Shared pages that ask for a fact which the practice does not give.
  func missingFacts(of practice: PracticeDetails, besides own: Set<String>) -> [Finding] {
    guard practice.website == nil else { return [] }
    return pagesAsFound(besides: own).compactMap { file in
      file.filled(with: ["website": ""]).filledLines.min().map { line in
        Finding(
          "shared-page", .error, "this shared page asks for `{website}`, which this practice lacks",
          help: "write `website:` and its address into the practice's `practice.md`",
          at: Place(file: file.shownPath, line: line))
      }
    }
  }

  func assets(besides own: Set<String>) -> [Asset] {
    files(besides: own).filter { !$0.isPage }.map { Asset($0, isShared: true) }
  }
}

extension SourceFile {
  /// Replaces `{name}` by the value of `name`; other braces stay.
  fileprivate func filled(with values: [String: String]) -> SourceFile {
    guard bytes.contains(UInt8(ascii: "{")) else { return self }
    var filled: [UInt8] = []
    filled.reserveCapacity(bytes.count)
    var lines: Set<Int> = []
    var line = 1
    var rest = bytes[...]
    while let byte = rest.first {
      if byte == UInt8(ascii: "{"), let (name, after) = Self.name(in: rest),
        let value = values[name]
      {
        filled += value.utf8
        lines.insert(line)
        rest = after
      } else {
        if byte == UInt8(ascii: "\n") { line += 1 }
        filled.append(byte)
        rest = rest.dropFirst()
      }
    }
    var file = SourceFile(path: path, shownPath: shownPath, bytes: filled)
    file.filledLines = lines
    return file
  }

  /// The word between braces that the bytes begin with, and what follows it.
  private static func name(in bytes: ArraySlice<UInt8>) -> (String, ArraySlice<UInt8>)? {
    let word = bytes.dropFirst().prefix { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
    guard word.endIndex < bytes.endIndex, bytes[word.endIndex] == UInt8(ascii: "}") else {
      return nil
    }
    return (String(decoding: word, as: UTF8.self), bytes[(word.endIndex + 1)...])
  }
}

extension Asset {
  /// A file of `files/`, published under its own name.
  init(_ file: SourceFile, isShared: Bool) {
    let folders = file.path.split(separator: "/").map(String.init)
    let stem = (file.parts.last).map(AddressName.slug(of:)) ?? ""
    let ending = folders.last?.split(separator: ".").last.map { $0.lowercased() } ?? ""
    let parents = folders.dropLast().map { AddressName.slug(of: $0) + "/" }.joined()
    self.init(
      path: file.path, file: file.shownPath, address: Address("/\(parents)\(stem).\(ending)"),
      bytes: file.bytes, isShared: isShared)
  }
}
