import Diagnostics
import FrontMatter
import Markdown

/// Reads one file of a practice into a page.
struct PageReader {
  let day: SiteDay

  struct Reading {
    let path: String
    /// As people see it.
    let file: String
    let isShared: Bool
    /// Nil where the file is of no known kind.
    var page: SitePage?
    var findings: [Finding]
    var isWhole: Bool { page != nil && !findings.contains { $0.severity == .error } }
  }

  func read(_ file: SourceFile, isShared: Bool) -> Reading {
    let document = SourceDocument(
      bytes: file.bytes, file: file.shownPath, isYAMLOnly: PageFormat(ofPath: file.path) == .fields,
      knownKeys: KnownKeys.all)
    var reading = Reading(
      path: file.path, file: file.shownPath, isShared: isShared, findings: document.findings)
    guard let kind = kind(of: document, findings: &reading.findings) else { return reading }
    reading.page = page(kind, document, file, isShared: isShared, findings: &reading.findings)
    return reading
  }

  private func kind(of document: SourceDocument, findings: inout [Finding]) -> (any PageKind.Type)?
  {
    let entry = document.entries.first { $0.normalKey == "kind" }
    guard let entry, case .scalar(let typed) = entry.value.content else {
      // Where the front matter could not be read, or not to its end, that has been said.
      let isUnread = findings.contains { finding in
        finding.severity == .error
          && (document.entries.isEmpty || finding.rule.hasPrefix("front-matter"))
      }
      if !isUnread {
        findings.append(.missingKind(at: entry?.place ?? document.place))
      }
      return nil
    }
    let name = typed.text.lowercased()
    if let kind = PageKinds.named(name) { return kind }
    findings.append(.unknownKind(typed.text, at: entry.value.place))
    return nil
  }

  private func page<Kind: PageKind>(
    _ kind: Kind.Type, _ document: SourceDocument, _ file: SourceFile, isShared: Bool,
    findings: inout [Finding]
  ) -> SitePage {
    var problems = FieldProblems()
    let record = FieldReader.readAsFarAsPossible(
      PageRecord<Kind>.self, from: document.entries, at: document.place, problems: &problems)
    findings += problems.findings
    let texts = Dictionary(
      problems.words.map { ($0.place, MarkdownText($0, of: file)) }
    ) { first, _ in first }
    let body = MarkdownText(
      document.body,
      options: MarkdownOptions(
        idPrefix: Kind.kind == Notice.kind ? "notice--" : "",
        reservedIDs: SitePage.layoutIDs.union(record.content.anchors))
    ) { typedLine, column in
      let line = document.bodyFirstLine + typedLine - 1
      return Place(
        file: file.shownPath, line: line, column: file.filledLines.contains(line) ? nil : column)
    }
    findings += body.findings + texts.values.flatMap(\.findings)
    return SitePage(
      path: file.path, file: file.shownPath,
      address: record.content.address(of: file, slug: record.header.slug),
      title: record.header.title ?? record.content.composedTitle ?? "", header: record.header,
      content: record.content, body: body,
      bodyFirstLine: document.bodyFirstLine, texts: texts,
      sayings: document.entries.sayings, source: record.source, bytes: file.bytes,
      isShared: isShared,
      absence: record.header.isDraft
        ? .draft : record.content.absence(from: day, header: record.header))
  }
}

extension PageKind {
  /// The address of a file of this kind.
  fileprivate func address(of file: SourceFile, slug: String?) -> Address {
    if let fixed = Self.fixedAddress { return fixed }
    var parts = file.parts
    if parts.last == "index" || parts.last == Self.folderPage {
      parts.removeLast()
      return Address(path: parts, slug: parts.isEmpty ? nil : slug)
    }
    return Address(path: parts, slug: slug)
  }
}

/// The keys of all kinds: `year:2013/14` is read as a key and its value, `http://x` is not.
enum KnownKeys {
  static let all: Set<String> = {
    var keys: Set<String> = []
    func add(_ fields: [FieldDeclaration]) {
      for field in fields {
        keys.insert(field.key)
        add(field.nested)
      }
    }
    for kind in PageKinds.all { add(PageKinds.fields(of: kind)) }
    return keys
  }()
}

extension MarkdownText {
  /// A field of words; its headings begin below those of the page's sections. Their ids name the
  /// file, since a page may be composed from several.
  fileprivate init(_ words: Words, of file: SourceFile) {
    let prefix = "\(AddressName.slug(of: file.parts.joined(separator: "-")))--\(words.firstLine)-"
    self.init(
      Array(words.markdown.utf8),
      options: MarkdownOptions(baseLevel: 3, idPrefix: prefix)
    ) { line, column in
      words.keepsLines
        ? Place(file: words.place.file, line: words.firstLine + line - 1)
        : words.place
    }
  }
}

extension Finding {
  fileprivate static func missingKind(at place: Place) -> Finding {
    Finding(
      "missing-field", .error, "`kind` is missing: the program cannot tell what this page is",
      help: "add a line `kind: page`, or one of \(kindList)", at: place)
  }

  fileprivate static func unknownKind(_ typed: String, at place: Place) -> Finding {
    let known = PageKinds.all.map { $0.kind }
    return Finding(
      "field-value", .error, "`\(typed)` is not a kind of page",
      help: nearest(to: typed.lowercased(), among: known).map { "did you mean `\($0)`?" }
        ?? "the kinds are \(kindList)", at: place)
  }

  private static var kindList: String {
    PageKinds.all.map { "`\($0.kind)`" }.joined(separator: ", ")
  }
}
