import Calendar
import Diagnostics
import Practice
import Rendering
import Rules
import SiteBuilder

/// What the rules cost: `rulecost Content` makes the first practice of a Content in memory, time
/// after time, by turns with all rules and with none, and prints both. Nothing is written. There is
/// no way to switch the rules off in the program itself.
@main
enum RuleCost {
  private static let rounds = 21

  static func main() throws {
    let content = try ContentTree.read(CommandLine.arguments.dropFirst().first ?? "Content")
    guard let name = content.practices.first, let today = CalendarDate(2026, 5, 18),
      let renderer = SiteRenderer.load(
        ThemeFiles(), digest: { _ in Array(repeating: 7, count: 32) }
      )
      .renderer
    else { return print("there is no practice to measure") }
    let work = Work(folder: try content.practice(name), today: today, renderer: renderer)
    var without: [Duration] = []
    var with: [Duration] = []
    var made = (pages: 0, verdicts: 0)
    for _ in 0..<rounds {
      without.append(try ContinuousClock().measure { _ = try work.make(judging: false) })
      with.append(try ContinuousClock().measure { made = try work.make(judging: true) })
    }
    let (less, more) = (median(without), median(with))
    print("\(made.pages) pages in memory, \(made.verdicts) rules, \(rounds) rounds")
    print("without rules: median \(less.milliseconds) ms")
    print("with rules: median \(more.milliseconds) ms, \((more - less).milliseconds) ms more")
  }

  private static func median(_ times: [Duration]) -> Duration { times.sorted()[times.count / 2] }
}

/// The way of a practice from its files to its pages, as the program goes it.
private struct Work {
  let folder: PracticeFolder
  let today: CalendarDate
  let renderer: SiteRenderer

  func make(judging: Bool) throws -> (pages: Int, verdicts: Int) {
    let day = SiteDay(today: today)
    let practice = PracticeReader(day: day, shared: SharedFiles([], day: day))
      .read(slug: folder.name.slug, folder: folder.shownPath, files: folder.files)
    guard judging else { return (try renderer.render(practice.site).pages.count, 0) }
    let verdicts = RuleVerdicts(judging: practice)
    let rendered = try renderer.render(practice.site)
    let scans = rendered.pages.map { ($0.address, PageScan(html: $0.html)) }
    let confirmed = verdicts.confirmed(
      in: RenderedPages(Dictionary(scans) { first, _ in first }))
    _ = confirmed.findings.sorted()
    return (rendered.pages.count, confirmed.entries.count)
  }
}

extension Duration {
  fileprivate var milliseconds: Int {
    Int(components.seconds * 1000 + components.attoseconds / 1_000_000_000_000_000)
  }
}
