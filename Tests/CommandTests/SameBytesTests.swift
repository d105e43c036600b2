import Foundation
import Testing

/// Same content, same date: same bytes, wherever and by whomever it is built.
@Suite struct SameBytesTests {
  @Test func timeZoneLocaleUmaskFolderAndThreadsMakeNoDifference() throws {
    let here = try Workplace(copying: "Content")
    let first = try here.sitegen.run(["build", "--today", "2026-05-18", "--jobs", "1"])
    let there = try Workplace()
    let deep = "a folder/with spaces and é/in it"
    try there.write("", to: deep + "/x")
    try FileManager.default.copyItem(
      atPath: Workplace.repository + "/Content", toPath: there[deep + "/Content"])
    var sitegen = Sitegen(folder: there[deep], umask: "077")
    sitegen.environment = [
      "TZ": "Pacific/Kiritimati", "LC_ALL": "tr_TR.UTF-8", "LANG": "de_DE.UTF-8",
      "HOME": "/nowhere",
      "NO_COLOR": "1",
    ]
    let second = try sitegen.run([
      "build", "--today", "18 May 2026", "--jobs", "7", "--content", there[deep + "/Content"],
      "--output", "elsewhere/www",
    ])
    #expect(first.status == 3)
    #expect(second.status == first.status, "\(second)")
    #expect(second.output == first.output)
    for slug in ["elmfield-surgery", "north-lane-practice"] {
      let bytes = try here.bytes("Output/\(slug)")
      #expect(bytes.count > 50)
      #expect(try there.bytes("\(deep)/elsewhere/www/\(slug)") == bytes)
      #expect(
        try there.traces("\(deep)/elsewhere/www/\(slug)").mapValues { $0[1] }
          == here.traces("Output/\(slug)").mapValues { $0[1] }, "permissions")
    }
  }

  @Test func todayIsTheDateInLondonWhateverTheTimeZone() throws {
    let work = try Workplace(smallPractice: "elmfield")
    func today(_ zone: String) throws -> String {
      var sitegen = work.sitegen
      sitegen.environment["TZ"] = zone
      return try sitegen("check", "--format", "json").json.today
    }
    // At any moment it is another day in one of these two than in London; unless midnight in London
    // comes between, in which case the second try is right.
    let zones = ["Etc/GMT+12", "Pacific/Kiritimati", "Europe/London"]
    let isSame = try (0..<2).contains { _ in Set(try zones.map(today)).count == 1 }
    #expect(isSame)
  }
}
