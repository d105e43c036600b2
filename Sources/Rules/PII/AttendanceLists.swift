/// Finds lists of who came to a meeting, and what stands in them.
struct AttendanceLists {
  private let sentences: [ArraySlice<Prose.Token>]

  init(_ prose: Prose) { sentences = prose.sentences }

  /// Each person of each list; lists of the practice's own staff are left out.
  var items: [ArraySlice<Prose.Token>] {
    entries.filter(\.isList).flatMap { Self.items(of: $0.sentence) }
  }

  /// The sentences that are no such list.
  var others: [ArraySlice<Prose.Token>] { entries.filter { !$0.isLabelled }.map(\.sentence) }

  private struct Entry {
    let sentence: ArraySlice<Prose.Token>
    /// Names of people who are not staff may stand here.
    let isList: Bool
    /// Under a label for those who came, staff or not.
    let isLabelled: Bool
  }

  private var entries: [Entry] {
    var entries: [Entry] = []
    /// The label that stands alone above what follows.
    var heading: ArraySlice<Prose.Token>?
    for sentence in sentences {
      let label = Self.label(of: sentence)
      let above = label ?? heading
      let isStaff = above?.contains { $0.isWord(among: Self.staffLabels) } ?? false
      entries.append(
        Entry(sentence: sentence, isList: above != nil && !isStaff, isLabelled: above != nil))
      heading = label?.count == sentence.count ? label : nil
    }
    return entries
  }

  /// `Apologies for absence`, `Members present:`, at the beginning of a sentence.
  private static func label(of sentence: ArraySlice<Prose.Token>) -> ArraySlice<Prose.Token>? {
    let words = sentence.drop { $0.kind == .mark }
    let label = words.prefix { $0.isWord(among: labelWords.union(labels)) }
    guard label.prefix(4).contains(where: { $0.isWord(among: labels) }) else { return nil }
    let rest = sentence[label.endIndex...]
    guard let next = rest.first else { return sentence }
    // `Apologies were received from`; but `Present arrangements will go on` is a sentence.
    let introduces =
      next.kind == .mark || next.isCapitalised || next.line > (label.last?.line ?? 0)
      || ["from", "were", "received", "are", "was"].contains(next.folded)
    return introduces ? label : nil
  }

  private static let labels: Set = ["present", "attendees", "attendance", "attending", "apologies"]
  private static let labelWords: Set = [
    "in", "also", "those", "members", "patients", "patient", "group", "ppg", "prg", "for",
    "absence", "of", "the", "from", "practice", "staff", "surgery", "were", "received", "and",
  ]
  private static let staffLabels: Set = ["practice", "staff", "surgery"]

  /// Parted by commas, `and`, list marks and lines. What follows a name in brackets or as the role
  /// beside it stays with it.
  private static func items(of sentence: ArraySlice<Prose.Token>) -> [ArraySlice<Prose.Token>] {
    let label = label(of: sentence)
    var items: [ArraySlice<Prose.Token>] = []
    var start = label?.endIndex ?? sentence.startIndex
    var depth = 0
    func close(at end: Int) {
      let item = sentence[start..<end]
      start = end
      guard item.contains(where: { $0.kind == .word }) else { return }
      // `Sarah Jones, practice manager`: the role belongs to the name before it.
      let role = item.filter { $0.kind == .word }
      let isRole =
        role.contains { $0.isWord(among: StaffRoles.words) }
        && role.allSatisfy { $0.isWord(among: StaffRoles.words.union(StaffRoles.before)) }
      if isRole, !items.isEmpty { items.removeLast() } else { items.append(item) }
    }
    for index in sentence.indices where index >= start {
      let token = sentence[index]
      if token.isMark("(") { depth += 1 }
      if token.isMark(")") { depth = max(0, depth - 1) }
      let isNewLine = index > sentence.startIndex && token.line > sentence[index - 1].line
      if isNewLine {
        depth = 0
        close(at: index)
      }
      let isParting =
        [",", ";", "•", "&", "|", "/"].contains(where: token.isMark) || token.folded == "and"
      if isParting, depth == 0 {
        close(at: index)
        start = index + 1
      }
    }
    close(at: sentence.endIndex)
    return items
  }
}
