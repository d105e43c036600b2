import FrontMatter
import Practice

extension Rule {
  static let des04 = Rule.ofReport(
    "DES-04", "the group looks like the list, or steps were taken", source: Scheme.entitlements,
    why: "A group without young parents will not think of young parents.",
    fix: "Say under `recruitment` what was done, and name each group with patients but no member "
      + "under `missing_groups` with the `steps` taken; or explain under `representative`.",
    examples: Examples(
      met: "age: |\n  Age | Patients | Members\n  17 to 24 | 800 | 0\n"
        + "  25 and over | 5,200 | 24\n"
        + "recruitment: A poster in the foyer and a line on every prescription\n"
        + "missing_groups:\n  - {group: 17 to 24, steps: We wrote to the college}",
      notMet: "age: |\n  Age | Patients | Members\n  17 to 24 | 800 | 0\n"
        + "  25 and over | 5,200 | 24\n"
        + "recruitment: A poster in the foyer and a line on every prescription")
  ) { contents, _ in
    if contents.report.representative != nil {
      return contents.met(
        "the report explains it in its own words", by: contents.report.representative,
        in: "representative")
    }
    guard let profile = contents.profile else {
      return .notMet(
        Shortfall(
          "nothing says how the group was made to look like the list",
          help: "add `representative:` with a sentence, or a profile with `recruitment:`",
          at: contents.report.place(of: "year")))
    }
    var missing: [Shortfall] = []
    if profile.recruitment.isEmpty {
      missing.append(
        Shortfall(
          "the profile does not say what was done so that the group looks like the list",
          help: "add `recruitment:` with a line for each thing that was done",
          at: profile.place(of: "year")))
    }
    missing += unrepresentedBands(of: profile.content).map { band in
      Shortfall(
        "`\(band.band)` has patients but no member, and is not among the missing groups",
        help:
          "add to `missing_groups:` a line `- {group: \(inBraces(band.band)), steps: ...}` with what "
          + "was done to reach them", at: band.place)
    }
    let named = profile.missingGroups.map(\.group)
    let evidence =
      counted(profile.recruitment.count, "step") + " to bring in members"
      + (named.isEmpty
        ? "" : ", and \(counted(named.count, "missing group")) named: \(listed(named))")
    return contents.judged(
      by: missing, met: evidence, in: "representative",
      showing: named + profile.recruitment.flatMap { profile.page.firstWords(of: $0) })
  }

  /// Bands of the list that nobody in the group comes from and nobody wrote about. Children, bands
  /// under 1% of the list, and 0% that may be rounding are not asked for.
  private static func unrepresentedBands(of profile: GroupProfile) -> [BandTable.Row] {
    let list = profile.listInHundredths
    // 0% of so many members may be one of them.
    let mayBeRounding = profile.unit == .percent && (profile.members ?? .max) >= 200
    return profile.tables.flatMap(\.value.rows).filter { row in
      guard let patients = row.patients.figure, patients.hundredths > 0,
        row.members.figure?.hundredths == 0, !mayBeRounding
      else { return false }
      let isChildren = BandRange.isOfChildren(row.band)
      let isTiny = patients.hundredths * 100 < list
      return !isChildren && !isTiny && !profile.missingGroups.contains { $0.names(row.band) }
    }
  }
}

extension GroupProfile {
  /// The whole list, in hundredths of a person or of a percent: the fullest of its tables, since
  /// not everybody's ethnicity is recorded.
  fileprivate var listInHundredths: Int {
    if unit == .percent { return 10_000 }
    return tables.map { $0.value.rows.reduce(0) { $0 + ($1.patients.figure?.hundredths ?? 0) } }
      .max() ?? 0
  }
}

extension MissingGroup {
  /// `Students under 25` names the band `17 to 24`; otherwise the band's own words must be there.
  fileprivate func names(_ band: String) -> Bool {
    let (own, other) = (normalised(key: group), normalised(key: band))
    if "_\(own)_".contains("_\(other)_") { return true }
    guard let wanted = BandRange(ofBand: band) else { return false }
    return BandRange.named(in: group).contains { range in
      // `Over 75s` and `75 and over` are the same people.
      range.lower - (range.mayBeginEarlier ? 1 : 0) <= wanted.lower
        && (range.upper ?? .max) >= (wanted.upper ?? .max)
    }
  }
}
