import Practice
import Testing

/// A table of the people of one band gives nothing away of the table with that band.
@Suite struct BandTotalsTests {
  private let limit = SmallNumbers(limit: 5)
  private static let sexes = ["Women", "Men"]
  private static let ages = ["17 to 44", "45 and over"]

  /// All who are in no row of it are men.
  @Test(arguments: ["Women by age", "Female by age", "Ladies"])
  func thoseWhoAreNotInItAreNotCounted(heading: String) throws {
    let bands = heading == "Ladies" ? ["Working", "Retired"] : Self.ages
    for limit in [3, 5].map({ SmallNumbers(limit: $0) }) {
      var published = PublishedAlike()
      for members in [9, 12, 17] {
        for women in 0...members {
          for young in 0...women {
            let numbers = [women, members - women, young, women - young]
            let safe = try MadeProfile(
              members,
              [
                .init("Sex", Self.sexes, Array(numbers[..<2])),
                .init(heading, bands, Array(numbers[2...])),
              ]
            ).safe(limit)
            #expect(!safe[1].notes.contains { $0.hasPrefix("Not recorded") })
            published.add(
              numbers, cells: safe.flatMap { $0.rows.map(\.members) },
              besides: safe.flatMap(\.notes) + ["\(members)"])
          }
        }
      }
      let found = published.found
      print("\(heading): \(found.hidden) hidden cells as printed")
      #expect(found.hidden > 50)
      #expect(found.givenAway.isEmpty, "\(found.givenAway.prefix(3))")
    }
  }

  @Test func tablesOfABandAreShownWhereNothingIsHidden() throws {
    let tables: [MadeProfile.Table] = [
      .init("Sex", Self.sexes, [13, 23]), .init("Women by age", Self.ages, [6, 7]),
    ]
    let safe = try MadeProfile(36, tables).safe(limit)
    #expect(safe.map { $0.rows.map(\.members) } == [["13", "23"], ["6", "7"]])
    #expect(safe.allSatisfy { $0.notes.isEmpty })
    // Hidden there, hidden here.
    let few = try MadeProfile(15, [.init("Sex", Self.sexes, [13, 2]), tables[1]]).cells(limit)
    #expect(few == [["not shown", "fewer than 5"], ["not shown", "not shown"]])
  }

  /// The rest of a single row is everybody else.
  @Test func aSingleRow() throws {
    for limit in [3, 5].map({ SmallNumbers(limit: $0) }) {
      var published = PublishedAlike()
      for members in [9, 12, 36] {
        for carers in 0...members {
          let safe = try MadeProfile(members, [.init("Carers", ["Known to be a carer"], [carers])])
            .safe(limit)
          let cell = try #require(safe.first?.rows.first).members
          if limit.isSmall(carers) || limit.isSmall(members - carers) {
            #expect(Int(cell) == nil, "\(carers) of \(members)")
          } else {
            #expect(cell == "\(carers)")
          }
          published.add(
            [carers], cells: [cell], besides: (safe.first?.notes ?? []) + ["\(members)"])
        }
      }
      #expect(published.found.hidden > 5)
      #expect(published.found.givenAway.isEmpty, "\(published.found.givenAway)")
    }
  }

  /// Of how many nothing is recorded is said of a table of everybody: like the total it leaves each
  /// number that is hidden more than one value.
  @Test func notRecorded() throws {
    func notes(_ counts: [Int]) throws -> [String] {
      let rows = zip(["British", "Irish", "Roma"], counts).map { "  \($0) | \($1)\n" }.joined()
      let text =
        "---\nkind: profile\nyear: 2014/15\nmembers: 36\nethnicity: |\n  Band | Members\n\(rows)---\n"
      let profile = try #require(PageFile<GroupProfile>(Array(text.utf8), file: "p.md").content)
      return profile.safeTables(limit, list: 4000)[0].notes
    }
    #expect(try notes([12, 6, 6]) == ["Not recorded for 12 members."])
    #expect(try notes([15, 3, 6]).contains("Not recorded for 12 members."))
    // Nobody says that this one is of everybody.
    let born = try MadeProfile(36, [.init("Born", ["Here", "Elsewhere"], [12, 12])]).safe(limit)
    #expect(born[0].notes == [])
  }

  /// A thousand random tables: whoever knows that one is of the women and adds up what is printed can
  /// tell no number that is hidden.
  @Test func nothingCanBeAddedUp() throws {
    var dice = Dice(seed: 71)
    var (tables, hidden) = (0, 0)
    for round in 0..<340 {
      let members = dice.roll(12...60)
      let sexes = dice.parts(of: members, among: 2)
      let ages = dice.parts(of: sexes[0], among: dice.roll(2...5))
      let carers = dice.roll(0...members)
      let cells = try MadeProfile(
        members,
        [
          .init("Sex", Self.sexes, sexes),
          .init(
            round % 2 == 0 ? "Women by work" : "Ladies", ages.indices.map { "Work \($0)" }, ages),
          .init("Carers", ["Known to be a carer"], [carers]),
        ]
      ).cells(limit)
      tables += 3
      var values: [[Int: Set<Int>]] = [[:], [:]]
      for women in 0...members {
        let (sex, age) = (
          solver([cells[0][0], cells[0][1]], members), solver(cells[1], women)
        )
        let possible = Int(cells[0][0]).map { [$0] } ?? sex.values.first?.values ?? []
        guard age.isPossible, possible.contains(women) else { continue }
        values[0][0, default: []].insert(women)
        values[0][1, default: []].insert(members - women)
        for (cell, possible) in age.values { values[1][cell, default: []].formUnion(possible) }
      }
      for (table, numbers) in [sexes, ages].enumerated() {
        for (cell, number) in numbers.enumerated() where Int(cells[table][cell]) == nil {
          if number == 0, sexes[0] == 0 { continue }
          hidden += 1
          #expect((values[table][cell] ?? []).count > 1, "\(sexes) \(ages): \(cells)")
        }
      }
      if limit.isSmall(carers) || limit.isSmall(members - carers) {
        #expect(Int(cells[2][0]) == nil)
      }
    }
    print("\(tables) tables of members and of women, \(hidden) hidden cells")
    #expect(tables > 1000 && hidden > 500)
  }

  private func solver(_ cells: [String], _ total: Int) -> HiddenCellSolver {
    HiddenCellSolver(limit: 5, cells: cells, total: total)
  }
}
