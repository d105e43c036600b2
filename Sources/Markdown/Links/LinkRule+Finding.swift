import Diagnostics

extension LinkRule.Refusal {
  /// What is wrong with the address, and what to type instead.
  func finding(_ address: [UInt8], isImage: Bool, at place: Place) -> Finding {
    let thing = isImage ? "picture" : "link"
    let shown = Quoted.text(address)
    let (message, help) =
      switch self {
      case .empty:
        ("this \(thing) has no address", "type the address between the round brackets")
      case .hiddenCharacter:
        (
          "the address `\(shown)` of this \(thing) has a space at an end or a hidden character",
          "type the address again, without copying it"
        )
      case .backslash:
        ("the address `\(shown)` of this \(thing) has a `\\`", "type `/` in its place")
      case .noScheme:
        (
          "the address `\(shown)` of this \(thing) begins with `//`",
          "type `https:` before it, or a single `/` for a page of this site"
        )
      case .incomplete:
        ("the address `\(shown)` of this \(thing) is not complete", Self.allowed)
      case .scheme(let scheme):
        (
          "the address `\(shown)` of this \(thing) is of a kind that is not published",
          Self.help(for: scheme)
        )
      }
    return Finding("link-scheme", .error, message, help: help, at: place)
  }

  private static let allowed =
    "type the path of a page or file (`appointments.md`), `#` and a heading, or an address that"
    + " begins with `https://`, `http://`, `mailto:` or `tel:`"

  private static func help(for scheme: String) -> String {
    if scheme == "file" || scheme.utf8.count == 1 {
      return "put the document into the folder `files` and type its path, `files/leaflet.pdf`"
    }
    if let meant = nearest(to: scheme, among: LinkRule.schemes) {
      return "did you mean `\(meant):`?"
    }
    return allowed
  }
}
