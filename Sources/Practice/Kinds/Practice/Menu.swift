import Diagnostics
import FrontMatter

extension PracticeDetails {
  /// As many as stand in a line.
  package static let mostMenuEntries = 7
}

extension FieldReader {
  /// Reports what of a menu would not be shown, and what would be shown twice.
  mutating func check(menu: [Placed<String>]) {
    var first: [String: Placed<String>] = [:]
    for entry in menu {
      if let earlier = first[entry.value] {
        problems.report(
          Finding(
            "menu", .error, "`\(entry.value)` is in the menu already",
            help: earlier.place.line == entry.place.line
              ? "delete one of the two" : "delete it here or on line \(earlier.place.line ?? 1)",
            at: entry.place))
      }
      first[entry.value] = first[entry.value] ?? entry
    }
    guard menu.count > PracticeDetails.mostMenuEntries else { return }
    problems.report(
      Finding(
        "menu", .error,
        "a menu has at most seven pages, so that this one and those after it would not be in it",
        help: "keep the seven that most people look for, and link to the others from the home page",
        at: menu[PracticeDetails.mostMenuEntries].place))
  }
}
