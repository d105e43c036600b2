import Foundation
import Testing

/// Sites edited at random: what a build makes over the build before is, byte for byte, what it makes
/// from nothing. Assets that are carried for cached pages are left aside.
@Suite struct WarmAndColdTests {
  private static let edits = 16

  @Test(arguments: UInt64(1)...2)
  func aSiteBuiltOverTheLastOneIsWhole(seed: UInt64) throws {
    let work = try Workplace(smallPractice: "elmfield")
    for number in 1...4 {
      try work.write(
        "---\nkind: service\ntitle: Service \(number)\n---\n\nWords of \(number).\n",
        to: "Content/elmfield/services/s\(number).md")
    }
    try work.write(
      "---\nkind: page\ntitle: Shared by {name}\n---\n\nRing {phone}.\n",
      to: "Content/_shared/shared.md")
    try work.write("p { margin: 0 }\n", to: "theme/site-99-ours.css")
    var edit = RandomEdit(work, seed: seed)
    var published = 0
    for step in 1...Self.edits {
      let what = try edit.next()
      let options = ["--templates", "theme", "--today", edit.today, "--allow-shrink"]
      let warm = try work.sitegen.run(["build"] + options)
      if work.has("Cold") { try work.remove("Cold") }
      let cold = try work.sitegen.run(["build", "--output", "Cold"] + options)
      #expect(warm.status == cold.status, "seed \(seed), step \(step), \(what): \(warm) \(cold)")
      guard warm.status == 0 else { continue }
      published += warm.output.contains(": published") ? 1 : 0
      #expect(
        try Self.site(work, "Output") == Self.site(work, "Cold"),
        "seed \(seed), step \(step): \(what)")
    }
    #expect(published > Self.edits / 4)
  }

  /// Every file of the site but assets of earlier ones.
  private static func site(_ work: Workplace, _ output: String) throws -> [String: [UInt8]] {
    let all = try work.bytes("\(output)/elmfield")
    let pages = all.filter { $0.key.hasSuffix(".html") }
      .map { String(decoding: $0.value, as: UTF8.self) }
    return all.filter { path, _ in
      !path.hasPrefix("assets/") || pages.contains { $0.contains(path) }
    }
  }
}

/// One change after the other, each what people do to a site between two builds.
private struct RandomEdit {
  private let work: Workplace
  private var dice: Dice
  private var day = 1
  private var count = 0

  init(_ work: Workplace, seed: UInt64) {
    self.work = work
    dice = Dice(seed: seed)
  }

  var today: String { "2026-05-\(day < 10 ? "0" : "")\(day)" }

  /// Makes it, and says what it was.
  mutating func next() throws -> String {
    count += 1
    let services = try work.names("Content/elmfield/services")
    let service =
      "Content/elmfield/services/" + (services.randomElement(using: &dice) ?? "new.md")
    switch Int.random(in: 0..<9, using: &dice) {
    case 0 where work.has(service):
      try work.write(try work.text(service) + "\nMore words, \(count).\n", to: service)
      return "more words in \(service)"
    case 1 where work.has(service):
      try work.write(
        "---\nkind: service\ntitle: Title \(count)\n---\n\nOther words.\n", to: service)
      return "another title in \(service)"
    case 2 where work.has(service):
      let text = try work.text(service)
      try work.remove(service)
      try work.write(text, to: "Content/elmfield/services/renamed-\(count).md")
      return "\(service) renamed"
    case 3 where services.count > 2:
      try work.remove(service)
      return "\(service) deleted"
    case 4:
      day += 1
      return "the next day"
    case 5:
      try work.write("p { margin: \(count)px }\n", to: "theme/site-99-ours.css")
      return "another look"
    case 6:
      try work.write(
        "---\nkind: page\ntitle: Shared \(count)\n---\n\nWrite to {website}.\n",
        to: "Content/_shared/shared.md")
      return "the shared page"
    case 7 where work.has("Output/elmfield/contact/index.html"):
      try work.write("tampered", to: "Output/elmfield/contact/index.html")
      return "a live page tampered with"
    default:
      let path = "Content/elmfield/services/new-\(count).md"
      try work.write("---\nkind: service\ntitle: New \(count)\n---\n\nNew.\n", to: path)
      return "\(path) written"
    }
  }
}
