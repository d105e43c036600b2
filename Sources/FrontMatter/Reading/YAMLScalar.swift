import Yams

/// Yams' reading of a single value.
///
/// The lines, keys, lists and braces around it have been read by then, so nothing of YAML that
/// does not exist for us (anchors, aliases, tags, merge keys, guessed types) can reach it.
enum YAMLScalar {
  /// The text that `source`, a quoted or a block scalar, says; nil where Yams refuses it.
  static func text(of source: [UInt8]) -> String? {
    // The default encoding would be read from the environment.
    let yaml = String(decoding: source, as: UTF8.self)
    return try? Yams.compose(yaml: yaml, .basic, .default, .utf8)?.scalar?.string
  }
}
