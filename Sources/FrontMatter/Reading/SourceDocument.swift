package import Diagnostics

/// A file as it is read: the fields at its top, and the text below them.
///
/// Whatever is wrong is in `findings`, and the rest is read all the same.
package struct SourceDocument: Sendable {
  /// Empty when nothing could be read.
  package let entries: [FieldEntry]
  /// The text below the fields: valid UTF-8 with `\n` at the end of each line. Empty for `.yml`.
  package let body: [UInt8]
  /// The line of the file on which the first line of `body` stands.
  package let bodyFirstLine: Int
  /// The top of the fields: line 2 after a fence.
  package let place: Place
  /// Sorted.
  package let findings: [Finding]

  /// `knownKeys` are all declared keys, normalised: they need no blank after their colon.
  package init(bytes: [UInt8], file: String, isYAMLOnly: Bool, knownKeys: Set<String>) {
    let source = SourceText(bytes, file: file)
    let fences =
      isYAMLOnly || !source.isReadable
      ? Fences(ofFields: source.bytes, file: file) : Fences(ofPage: source.bytes, file: file)
    let bodyMarks = HiddenMarks(
      in: source.bytes[fences.body], file: file, firstLine: fences.bodyFirstLine)
    body = bodyMarks.cleaned
    bodyFirstLine = fences.bodyFirstLine
    place = Place(file: file, line: fences.fieldsFirstLine)
    var log = ReadingLog(findings: source.findings)
    if let finding = fences.finding { log.report(finding) }
    entries = Self.entries(
      of: source.bytes[fences.fields], at: place, knownKeys: knownKeys, log: &log)
    findings = (log.findings + bodyMarks.findings).sorted()
  }

  private static func entries(
    of fields: ArraySlice<UInt8>, at place: Place, knownKeys: Set<String>, log: inout ReadingLog
  ) -> [FieldEntry] {
    guard fields.count <= ReadingLimits.bytes else {
      log.report(.tooLong(at: place))
      return []
    }
    let firstLine = place.line ?? 1
    let marks = HiddenMarks(in: fields, file: place.file, firstLine: firstLine)
    let characters = InvisibleCharacters(
      in: marks.cleaned[...], file: place.file, firstLine: firstLine)
    for finding in marks.findings + characters.findings { log.report(finding) }
    let text = FieldText(characters.cleaned, file: place.file, firstLine: firstLine)
    var reader = BlockReader(text, knownKeys: knownKeys, log: log)
    defer { log = reader.log }
    return reader.fields()
  }
}
