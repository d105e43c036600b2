/// As it is kept with what was published.
extension Finding: Codable {
  private enum CodingKeys: String, CodingKey {
    case rule, severity, message, help, file, line, column, length
  }

  package init(from decoder: any Decoder) throws {
    let object = try decoder.container(keyedBy: CodingKeys.self)
    let severity = try object.decode(String.self, forKey: .severity)
    self.init(
      try object.decode(String.self, forKey: .rule), Severity(rawValue: severity) ?? .error,
      try object.decode(String.self, forKey: .message),
      help: try object.decodeIfPresent(String.self, forKey: .help),
      at: Place(
        file: try object.decode(String.self, forKey: .file),
        line: try object.decodeIfPresent(Int.self, forKey: .line),
        column: try object.decodeIfPresent(Int.self, forKey: .column),
        length: try object.decodeIfPresent(Int.self, forKey: .length) ?? 1))
  }

  package func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: CodingKeys.self)
    try object.encode(rule, forKey: .rule)
    try object.encode(severity.rawValue, forKey: .severity)
    try object.encode(message, forKey: .message)
    try object.encodeIfPresent(help, forKey: .help)
    try object.encode(place.file, forKey: .file)
    try object.encodeIfPresent(place.line, forKey: .line)
    try object.encodeIfPresent(place.column, forKey: .column)
    try object.encode(place.length, forKey: .length)
  }
}
