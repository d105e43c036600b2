import Charts
import Foundation
import Testing

@Suite struct ChartTests {
  /// One of each drawing, with what makes it hard: hidden numbers, noughts, long and hostile words.
  static let samples: [(name: String, chart: Chart)] = [
    (
      "answers",
      Chart(
        id: "q1", title: "Would you come on a Saturday?", summary: "Most would.",
        RowChart([
          .init("Yes", [.init("211 (72%)", .known(21_100))]),
          .init(
            "Only if <nobody> else & nothing else is to be had for weeks on end",
            [
              .init("82 (28%)", .known(8_200))
            ]),
          .init("No", [.init("fewer than 5", .hidden)]),
          .init("Don't know", [.init("0 (0%)", .known(0), .aside)]),
        ]))
    ),
    (
      "two-years",
      Chart(
        id: "q2", title: "Is it easy?", summary: "It was 40% the year before.",
        RowChart([
          .init(
            "Yes",
            [
              .init("2025/26: 61 (51%)", .known(5_100)),
              .init("2024/25: 22 (40%)", .known(4_000), .other),
            ])
        ]))
    ),
    (
      "group",
      Chart(
        id: "age", title: "Age", summary: "Nobody is 17 to 24.",
        RowChart(
          [
            .init(
              "17 to 24",
              [
                .init("812 patients (9%)", .known(81_200), .other),
                .init("0 members", .known(0), .dots),
                .init("members you would expect: 3, short by 3", .absent),
              ]),
            .init(
              "25 and over",
              [
                .init("8,391 patients (91%)", .known(839_100), .other),
                .init("12 members", .known(1_200), .dots),
              ]),
          ], marksAreCompared: false))
    ),
    (
      "grid",
      Chart(
        id: "grid", title: "Two questions", summary: "Listening did best.",
        StackChart([
          .init(
            "Listening",
            [
              .init("Good: 60 (60%)", value: "60%", .known(6_000)),
              .init("Poor: 40 (40%)", value: "40%", .known(4_000)),
            ]),
          .init(
            "Waiting",
            [
              .init("Good: 30", value: "30", .known(3_000)),
              .init("Poor: not shown", value: "not shown", .hidden),
            ]),
        ]))
    ),
    (
      "months",
      Chart(
        id: "months", title: "Two months", summary: "Most said very good.",
        StackChart([
          .init(
            "April: 100 people",
            [
              .init("Very good: 70 (70%)", value: "70%", .known(7_000)),
              .init("Good: not shown", value: "not shown", .hidden),
              .init("Poor: fewer than 5", value: "fewer than 5", .hidden),
            ], whole: 10_000),
          .init(
            "May: 99 people",
            [
              .init("Very good: 33 (33%)", value: "33%", .known(3_300)),
              .init("Good: 33 (33%)", value: "33%", .known(3_300)),
              .init("Poor: 33 (33%)", value: "33%", .known(3_300)),
            ], whole: 9_900),
        ]))
    ),
    (
      "measure",
      Chart(
        id: "m", title: "The wait", summary: "From 14 to 9 minutes.", isInBox: true,
        MeasureChart(
          baseline: .init("At first: 14 minutes", value: "14", 1_400),
          target: .init("The aim: 8 minutes", value: "8", 800),
          result: .init("Now: 9 minutes", value: "9", 900)))
    ),
  ]

  @Test(arguments: samples.map(\.name)) func looksAsRecorded(name: String) throws {
    let sample = try #require(Self.samples.first { $0.name == name })
    // A line for each element, so that a change is easy to see.
    let svg = sample.chart.svg.replacingOccurrences(of: "><", with: ">\n<") + "\n"
    #expect(sample.chart.svg == sample.chart.svg)
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Snapshots/\(name).svg.txt")
    if ProcessInfo.processInfo.environment["RECORD"] != nil {
      try svg.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("recorded \(name)")
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == svg)
  }

  @Test func idsAreUniqueAndWordsAreEscaped() throws {
    for (_, chart) in Self.samples {
      let ids = chart.svg.matches(of: /id="([^"]+)"/).map { String($0.1) }
      #expect(ids.count == 4)
      #expect(Set(ids).count == ids.count)
      #expect(chart.svg.contains("role=\"img\""))
      #expect(!chart.svg.contains("style=") && !chart.svg.contains("<nobody"))
      #expect(!chart.svg.contains("nan") && !chart.svg.contains("inf"))
    }
  }

  @Test func barsAreAsLongAsTheirNumbers() throws {
    for numbers in [[100, 50, 25], [999_999_999, 1, 0], [7, 7, 7], [0, 0, 0]] {
      let chart = Chart(
        id: "q", title: "", summary: "",
        RowChart(numbers.map { .init("A", [.init("\($0)", .known($0 * 100))]) }))
      let lengths = chart.svg.matches(of: /chart__bar[^>]* width="([0-9.]+)"/)
        .compactMap { Double($0.1) }
      let shown = numbers.filter { $0 > 0 }
      #expect(lengths.count == shown.count * 2)
      for (length, number) in zip(lengths, shown) {
        let wanted = (lengths.first ?? 0) * Double(number) / Double(numbers[0])
        #expect(abs(length - max(2, wanted)) < 0.2)
      }
    }
  }

  @Test func aHiddenNumberIsAlwaysDrawnAlike() {
    func svg(_ words: String) -> [Substring] {
      let chart = Chart(
        id: "q", title: "", summary: "",
        RowChart([
          .init("A", [.init("50", .known(5_000))]), .init("B", [.init(words, .hidden)]),
        ]))
      return chart.svg.matches(of: /chart__hidden" x="[0-9.]+" y="[0-9.]+" width="([0-9.]+)"/)
        .map(\.1)
    }
    #expect(svg("fewer than 5") == ["28", "28"])
    #expect(svg("not shown") == ["28", "28"])
  }

  /// Nothing stands outside the drawing, whatever the words.
  @Test(arguments: [
    "", "Yes", "W" + String(repeating: "W", count: 90),
    "The quick brown fox jumps over the lazy dog, and again over another one",
    "يمكنني الوصول بسهولة إلى العيادة", "非常に良い非常に良い非常に良い非常に良い非常に良い",
  ])
  func longLabelsAreBroken(label: String) throws {
    let chart = Chart(
      id: "q", title: label, summary: label,
      RowChart([.init(label, [.init("1,000,000,000 (100%)", .known(100_000_000_000))])]))
    for line in chart.svg.matches(of: /<text x="0"[^>]*>([^<]*)</) {
      #expect(line.1.count <= 48, "\(line.1)")
    }
    #expect(chart.svg.matches(of: /<svg/).count == 2)
  }

  @Test func nothingToDraw() {
    for chart in [
      Chart(id: "a", title: "", summary: "", RowChart([])),
      Chart(id: "b", title: "", summary: "", StackChart([.init("", [])])),
      Chart(
        id: "c", title: "", summary: "",
        MeasureChart(
          baseline: .init("", value: "", 0), target: .init("", value: "", 0), result: nil)),
    ] {
      #expect(chart.svg.contains("viewBox=\"0 0 620 "))
      #expect(!chart.svg.contains("nan"))
    }
  }
}
