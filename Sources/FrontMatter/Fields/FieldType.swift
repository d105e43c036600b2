package import Diagnostics

/// How a field's value is read from what was typed, and how people are told of it.
package struct FieldType<Value: Sendable>: Sendable {
  /// For messages and the reference: `a date`, `yes or no`.
  package let name: String
  /// What to type, for messages and new files: `11 February 2014`.
  package let example: String
  /// Stands in for a value that is missing, so that reading goes on and finds all problems; a
  /// record with a problem is never handed out.
  package let standIn: @Sendable () -> Value
  /// The words that are allowed, for a type that lists them.
  package let choices: [String]
  /// The fields of a record, or of each record of a list.
  package let nested: @Sendable () -> [FieldDeclaration]
  /// The value; nil after it has reported why not.
  package let read: @Sendable (FieldNode, inout FieldProblems) -> Value?

  package init(
    _ name: String, example: String, standIn: @escaping @autoclosure @Sendable () -> Value,
    choices: [String] = [], nested: @escaping @autoclosure @Sendable () -> [FieldDeclaration] = [],
    read: @escaping @Sendable (FieldNode, inout FieldProblems) -> Value?
  ) {
    self.name = name
    self.example = example
    self.standIn = standIn
    self.choices = choices
    self.nested = nested
    self.read = read
  }
}

/// What was noticed while the fields of one file were read.
package struct FieldProblems: Sendable {
  package private(set) var findings: [Finding] = []
  /// Every field of words that was read, so that its links are checked wherever it stands.
  package private(set) var words: [Words] = []
  package init() {}

  package mutating func report(_ finding: Finding) { findings.append(finding) }

  package mutating func keep(_ read: Words) { words.append(read) }

  /// The commonest of all: a value that is not what its field wants.
  package mutating func wrongType(_ message: String, help: String, at place: Place) {
    findings.append(Finding("field-value", .error, message, help: help, at: place))
  }

  package var hasErrors: Bool { findings.contains { $0.severity == .error } }
}

/// A field as it is declared: the reader, the messages, the reference and the schema come from it.
package struct FieldDeclaration: Sendable, Equatable {
  package let key: String
  package let type: String
  package let example: String
  package let isRequired: Bool
  /// What it says, in words for people.
  package let words: String
  package let choices: [String]
  package let nested: [FieldDeclaration]
}
