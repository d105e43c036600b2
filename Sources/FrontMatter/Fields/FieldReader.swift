package import Diagnostics

/// A value that is read from the keys of a mapping: a page's front matter, an action, a question.
package protocol FieldRecord: Sendable {
  /// Asks for each of its fields once. The same calls declare the fields to the reference.
  init(from fields: inout FieldReader)
}

/// Hands out the fields of one mapping and remembers what was asked for.
///
/// A missing or ill-typed field is reported and a stand-in handed out, so that one run finds all
/// problems; `read` then withholds the whole record.
package struct FieldReader {
  private let entries: [String: FieldEntry]
  /// The mapping's own place, and where each key and value stands.
  package let source: RecordSource
  /// The keys that were asked for: any other is unknown here.
  private var asked: Set<String> = []
  /// Filled only while the fields are described.
  private var declarations: [FieldDeclaration] = []
  package var problems: FieldProblems
  /// Given, but not understood: a stand-in was handed out.
  private var misread: Set<String> = []
  private let describesOnly: Bool
  /// True for a group of which nothing is filled in: nobody is asked for the rest of it.
  private var isUntouched = false

  /// - Parameter example: What could be typed, where that of the type does not fit the field.
  package mutating func optional<Value>(
    _ key: String, _ type: FieldType<Value>, _ words: String, example: String? = nil
  ) -> Value? {
    declare(key, type, isRequired: false, words, example)
    guard let entry = entries[key], !entry.value.isBlank else { return nil }
    return read(entry, key, type)
  }

  private mutating func read<Value>(
    _ entry: FieldEntry, _ key: String, _ type: FieldType<Value>
  ) -> Value? {
    let value = type.read(entry.value, &problems)
    if value == nil { misread.insert(key) }
    return value
  }

  package mutating func required<Value>(
    _ key: String, _ type: FieldType<Value>, _ words: String, example: String? = nil
  ) -> Value {
    declare(key, type, isRequired: true, words, example)
    if describesOnly { return type.standIn() }
    guard let entry = entries[key], !entry.value.isBlank else {
      reportMissing(key, words, example: example ?? type.example)
      return type.standIn()
    }
    return read(entry, key, type) ?? type.standIn()
  }

  /// Reports a field that is missing here for a reason that its kind knows.
  package mutating func reportMissing(_ key: String, _ words: String, example: String = "...") {
    if describesOnly || isUntouched { return }
    problems.report(
      Finding(
        "missing-field", .error, "`\(key)` is missing: \(words)",
        help: "add a line `\(key): \(example)`", at: entries[key]?.place ?? source.place))
  }

  /// A list that may be left out, which is the same as an empty one.
  package mutating func list<Element>(
    _ key: String, of type: FieldType<Element>, _ words: String, example: String? = nil
  ) -> [Element] {
    optional(key, .list(of: type), words, example: example) ?? []
  }

  /// What is typed for a field; nil where nothing is.
  func entry(_ key: String) -> FieldEntry? { entries[key] }

  /// False where a stand-in was handed out for what could not be understood.
  package func understood(_ key: String) -> Bool { entries[key] != nil && !misread.contains(key) }

  private mutating func declare<Value>(
    _ key: String, _ type: FieldType<Value>, isRequired: Bool, _ words: String, _ example: String?
  ) {
    asked.insert(key)
    guard describesOnly else { return }
    declarations.append(
      FieldDeclaration(
        key: key, type: type.name, example: example ?? type.example, isRequired: isRequired,
        words: words, choices: type.choices, nested: type.nested()))
  }
}

extension FieldReader {
  private init(describing: Void) {
    entries = [:]
    source = RecordSource(place: Place(file: ""), keys: [:], values: [:])
    problems = FieldProblems()
    describesOnly = true
  }

  /// The fields of a record, declared by the reading itself.
  package static func fields<Record: FieldRecord>(of record: Record.Type) -> [FieldDeclaration] {
    var reader = FieldReader(describing: ())
    _ = Record(from: &reader)
    return reader.declarations
  }

  /// A record that says nothing, for a place where one could not be read.
  package static func standIn<Record: FieldRecord>(for record: Record.Type) -> Record {
    var reader = FieldReader(describing: ())
    return Record(from: &reader)
  }

  /// The record that `node` says, or nil where something in it cannot be understood; everything
  /// that is wrong is then in `problems`, unknown keys and keys typed twice included.
  package static func read<Record: FieldRecord>(
    _ record: Record.Type, from entries: [FieldEntry], at place: Place,
    problems: inout FieldProblems
  ) -> Record? {
    let before = problems.findings.count
    let value = readAsFarAsPossible(record, from: entries, at: place, problems: &problems)
    let added = problems.findings[before...]
    return added.contains { $0.severity == .error } ? nil : value
  }

  /// The same, with stand-ins for what cannot be understood: for looking at the links of a page that
  /// is not fit to be published.
  package static func readAsFarAsPossible<Record: FieldRecord>(
    _ record: Record.Type, from entries: [FieldEntry], at place: Place, isUntouched: Bool = false,
    problems: inout FieldProblems
  ) -> Record {
    var byKey: [String: FieldEntry] = [:]
    for entry in entries {
      if let first = byKey[entry.normalKey] {
        problems.report(.repeatedKey(entry.key, first: first.place, at: entry.place))
      } else {
        byKey[entry.normalKey] = entry
      }
    }
    var reader = FieldReader(entries: byKey, place: place, problems: problems)
    reader.isUntouched = isUntouched
    let value = Record(from: &reader)
    reader.reportUnknownKeys(among: entries)
    problems = reader.problems
    return value
  }

  /// A group of which nothing is filled in, as a form has it: its keys are read, and it says nothing.
  static func readUntouched<Record: FieldRecord>(
    _ record: Record.Type, from entries: [FieldEntry], at place: Place,
    problems: inout FieldProblems
  ) {
    _ = readAsFarAsPossible(
      record, from: entries, at: place, isUntouched: true, problems: &problems)
  }

  private init(entries: [String: FieldEntry], place: Place, problems: FieldProblems) {
    self.entries = entries
    self.problems = problems
    source = RecordSource(
      place: place, keys: entries.mapValues(\.place), values: entries.mapValues(\.value.place))
    describesOnly = false
  }

  private mutating func reportUnknownKeys(among entries: [FieldEntry]) {
    for entry in entries where !asked.contains(entry.normalKey) {
      let meant = nearest(to: entry.normalKey, among: asked)
      problems.report(
        Finding(
          "unknown-field", .error, "`\(entry.key)` is not a field here",
          help: meant.map { "did you mean `\($0)`?" }
            ?? "the fields here are \(asked.sorted().map { "`\($0)`" }.joined(separator: ", "))",
          at: entry.place))
    }
  }
}

extension Finding {
  package static func repeatedKey(_ key: String, first: Place, at place: Place) -> Finding {
    Finding(
      "repeated-field", .error,
      "`\(key)` is here a second time; it is already on line \(first.line ?? 1)",
      help: "keep one of the two lines and delete the other", at: place)
  }
}
