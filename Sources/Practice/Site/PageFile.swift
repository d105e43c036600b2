package import Diagnostics
package import FrontMatter

/// One file read by itself, away from its site: for whoever fills in fields of it.
package struct PageFile<Kind: PageKind>: Sendable {
  package let entries: [FieldEntry]
  /// Nil where the file is of another kind, or something in its fields cannot be understood.
  package let content: Kind?
  /// Errors alone: they are why there is no content.
  package let findings: [Finding]

  package init(_ bytes: [UInt8], file: String) {
    let document = SourceDocument(
      bytes: bytes, file: file, isYAMLOnly: PageFormat(ofPath: file) == .fields,
      knownKeys: KnownKeys.all)
    entries = document.entries
    var problems = FieldProblems()
    for finding in document.findings { problems.report(finding) }
    var record: PageRecord<Kind>?
    if let other = Self.otherKind(in: document) {
      problems.report(other)
    } else {
      record = FieldReader.read(
        PageRecord<Kind>.self, from: document.entries, at: document.place, problems: &problems)
    }
    findings = problems.findings.filter { $0.severity == .error }
    content = problems.hasErrors ? nil : record?.content
  }

  private static func otherKind(in document: SourceDocument) -> Finding? {
    let entry = document.entries.first { $0.normalKey == "kind" }
    if case .scalar(let typed)? = entry?.value.content, typed.text.lowercased() == Kind.kind {
      return nil
    }
    return Finding(
      "import", .error, "this file is no \(Kind.kind)",
      help: "name a file with `kind: \(Kind.kind)`, or one that is not there yet",
      at: entry?.value.place ?? document.place)
  }
}
