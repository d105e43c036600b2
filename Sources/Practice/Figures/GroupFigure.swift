import Calendar
import Charts
import FrontMatter
import Views

/// Who is on the list and who is in the group, under one heading: a row for each band.
///
/// It draws what it is told: `SafeTable` says what may be shown.
struct GroupFigure {
  struct Band: Sendable, Equatable {
    let name: String
    let patients: SafeValue
    /// As printed: `812`, `fewer than 5`, `not asked`.
    let patientsWords: String
    /// Whole percent of the list; nil where it is hidden or cannot be told.
    let listPercent: Int?
    let members: SafeValue
    let membersWords: String
    let isOfChildren: Bool
    let shortByUnknown: String
    let expected: ExpectedMembers?
  }

  let heading: String
  let bands: [Band]
  /// `counted on 1 December 2025`.
  let when: String?
  let notes: [String]

  func view(id: String, headline: String?) -> FigureView {
    let headline = headline ?? self.headline
    let isDrawn = bands.contains { $0.patients.size != nil || $0.members.size != nil }
    let title = "\(heading): patients on our list and members of the group"
    return FigureView(
      headline: headline, subtitle: title + (when.map { ", " + $0 } ?? ""),
      chart: isDrawn
        ? Chart(
          id: id, title: title, summary: headline ?? "\(bands.count) rows with their numbers.",
          RowChart(bands.map(row), marksAreCompared: areShares)) : nil,
      numbers: numbers, notes: notes)
  }

  /// Shares of both are drawn to one scale; patients and members in numbers cannot be.
  private var areShares: Bool {
    bands.contains { if case .share = $0.members { true } else { false } }
  }

  private func row(_ band: Band) -> RowChart.Row {
    let most = bands.compactMap(\.members.size).max() ?? 0
    let look: RowChart.Mark.Look = areShares || most > Dots.most * 100 ? .main : .dots
    let share = band.listPercent.map { " (\($0)%)" } ?? ""
    let marks = [
      RowChart.Mark(
        Self.words(band.patientsWords, band.patients, "patient") + share, band.patients.amount,
        .other),
      RowChart.Mark(
        Self.words(band.membersWords, band.members, "member"), band.members.amount, look),
    ]
    return RowChart.Row(band.name, marks, note: band.expected?.words)
  }

  /// `812 patients`, `patients: not asked`.
  private static func words(_ words: String, _ value: SafeValue, _ one: String) -> String {
    switch value {
    case .people(let people): "\(words) \(people == 1 ? one : one + "s")"
    case .share: "\(words) of \(one)s"
    case .small: "\(words) \(one)s"
    case .hidden, .absent: "\(one)s: \(words.isEmpty ? "not given" : words)"
    }
  }

  private var numbers: NumbersView {
    let expects = bands.contains { $0.expected != nil }
    func shown(_ words: String) -> String { words.isEmpty ? "not given" : words }
    let first =
      switch heading {
      case "Age": "Age group"
      case "Ethnicity": "Ethnic group"
      default: heading
      }
    return NumbersView(
      heading,
      columns: [first, "Patients", "Members"] + (expects ? ["Expected", "Short by"] : []),
      rows: bands.map { band in
        let share = band.listPercent.map { " (\($0)%)" } ?? ""
        let besides =
          band.expected.map { [$0.peopleWords, $0.shortByWords ?? band.shortByUnknown] }
          ?? ["–", "–"]
        return (
          band.name,
          [shown(band.patientsWords) + share, shown(band.membersWords)] + (expects ? besides : [])
        )
      })
  }
}

extension GroupFigure {
  init(_ table: SafeTable, when: String?) {
    heading = table.heading
    self.when = when
    let list = table.list.flatMap { $0 > 0 ? $0 : nil }
    let bands = table.rows.map { row in
      var percent: Int?
      if let list, case .people(let people) = row.patientsValue {
        percent = wholePercent(people, of: list)
      }
      return Band(
        name: row.band, patients: row.patientsValue, patientsWords: row.patients,
        listPercent: percent, members: row.membersValue, membersWords: row.members,
        isOfChildren: row.isOfChildren, shortByUnknown: row.shortByUnknown,
        expected: row.expected)
    }
    self.bands = bands
    notes = list.map { Self.notes(bands, of: $0) } ?? []
  }

  /// Of which whole the percentages are, and why they do not add up to 100.
  private static func notes(_ bands: [Band], of list: Int) -> [String] {
    let sum = bands.map(\.patients).peopleInAll ?? list
    if sum < list {
      return [
        "These add up to \(grouped(sum)) of the \(counted(list, "patient")) on our list; "
          + "the percentages are of all of them."
      ]
    }
    if sum > list {
      return [
        "These add up to \(grouped(sum)); the percentages are of the \(counted(list, "patient")) "
          + "on our list."
      ]
    }
    let percents = bands.compactMap(\.listPercent).reduce(0, +)
    return percents == 100 ? [] : [SafeQuestion.roundingNote]
  }
}

extension ExpectedMembers {
  /// `members you would expect: about 3, short by 3`.
  fileprivate var words: String {
    let short = shortBy.map { $0 > 0 ? ", short by \(grouped($0))" : "" } ?? ""
    return "members you would expect: \(peopleWords)" + short
  }

  fileprivate var peopleWords: String { people > 0 ? "about \(grouped(people))" : "less than 1" }

  /// As rough as the number that it is the rest of.
  fileprivate var shortByWords: String? {
    shortBy.map { $0 > 0 ? "about \(grouped($0))" : "0" }
  }
}
