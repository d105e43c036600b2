package import Diagnostics

extension Place {
  /// A second place, said in a message: `line 14 of survey-2014.md`.
  package var words: String {
    let name = file.utf8.split(separator: UInt8(ascii: "/")).last.map { String(Substring($0)) }
    return (line.map { "line \($0) of " } ?? "") + (name ?? file)
  }
}
