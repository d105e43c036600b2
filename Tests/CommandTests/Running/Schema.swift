import Foundation

/// JSON without a shape of our own.
enum JSONValue: Decodable, Equatable {
  case null
  case bool(Bool)
  case integer(Int)
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])

  init(_ text: String) throws { self = try JSONDecoder().decode(Self.self, from: Data(text.utf8)) }

  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if value.decodeNil() {
      self = .null
    } else if let bool = try? value.decode(Bool.self) {
      self = .bool(bool)
    } else if let integer = try? value.decode(Int.self) {
      self = .integer(integer)
    } else if let number = try? value.decode(Double.self) {
      self = .number(number)
    } else if let string = try? value.decode(String.self) {
      self = .string(string)
    } else if let array = try? value.decode([JSONValue].self) {
      self = .array(array)
    } else {
      self = .object(try value.decode([String: JSONValue].self))
    }
  }

  subscript(_ key: String) -> JSONValue? {
    if case .object(let members) = self { members[key] } else { nil }
  }

  var strings: [String] {
    guard case .array(let items) = self else { return string.map { [$0] } ?? [] }
    return items.compactMap(\.string)
  }

  var string: String? { if case .string(let text) = self { text } else { nil } }
  var integer: Int? { if case .integer(let number) = self { number } else { nil } }

  /// As JSON Schema calls it.
  var type: String {
    switch self {
    case .null: "null"
    case .bool: "boolean"
    case .integer: "integer"
    case .number: "number"
    case .string: "string"
    case .array: "array"
    case .object: "object"
    }
  }
}

/// The part of JSON Schema 2020-12 that our schema uses. A keyword that is not known here is a
/// failure, so that nothing is promised that is not looked at.
struct Schema {
  private let root: JSONValue

  init(file: String) throws {
    root = try JSONValue(try String(contentsOfFile: file, encoding: .utf8))
  }

  /// What in the text does not fit; empty where all does.
  func problems(in text: String) throws -> [String] {
    try problems(in: JSONValue(text), root, at: "$")
  }

  private static let notes: Set<String> = ["$schema", "$defs", "title", "description"]

  private func problems(in value: JSONValue, _ schema: JSONValue, at place: String) throws
    -> [String]
  {
    guard case .object(let keywords) = schema else { return ["\(place): the schema is no object"] }
    return try keywords.sorted { $0.key < $1.key }.flatMap { keyword, rule in
      Self.notes.contains(keyword)
        ? [] : try problems(in: value, keyword, rule, schema, at: place)
    }
  }

  private func problems(
    in value: JSONValue, _ keyword: String, _ rule: JSONValue, _ schema: JSONValue, at place: String
  ) throws -> [String] {
    func unless(_ isRight: Bool) -> [String] { isRight ? [] : ["\(place): \(keyword) of \(value)"] }
    switch keyword {
    case "type": return unless(rule.strings.contains(value.type))
    case "enum": return unless(rule.strings.contains(value.string ?? "not text"))
    case "pattern":
      guard let text = value.string, let pattern = rule.string else { return [] }
      return unless(text.contains(try Regex(pattern)))
    case "minLength":
      return unless(value.string.map { $0.unicodeScalars.count >= rule.integer ?? 0 } ?? true)
    case "minimum": return unless(value.integer.map { $0 >= rule.integer ?? 0 } ?? true)
    case "required": return unless(rule.strings.allSatisfy { value[$0] != nil })
    case "additionalProperties":
      guard rule == .bool(false), case .object(let members) = value else { return unless(false) }
      return unless(members.keys.allSatisfy { schema["properties"]?[$0] != nil })
    case "properties":
      guard case .object(let rules) = rule else { return unless(false) }
      return try rules.sorted { $0.key < $1.key }.flatMap { name, rule in
        try value[name].map { try problems(in: $0, rule, at: "\(place).\(name)") } ?? []
      }
    case "items":
      guard case .array(let items) = value else { return [] }
      return try items.enumerated().flatMap {
        try problems(in: $1, rule, at: "\(place)[\($0)]")
      }
    case "anyOf":
      guard case .array(let choices) = rule else { return unless(false) }
      return unless(try choices.contains { try problems(in: value, $0, at: place).isEmpty })
    case "$ref":
      let name = rule.string?.split(separator: "/").last.map(String.init) ?? ""
      guard let target = root["$defs"]?[name] else { return ["\(place): no \(name)"] }
      return try problems(in: value, target, at: place)
    default: return ["\(place): the keyword \(keyword) is not known to this test"]
    }
  }
}
