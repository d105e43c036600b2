import Charts
import Testing

@Suite struct ChartTests {
  @Test func aBarForEachAnswer() {
    let chart = Chart(
      id: "q1", title: "Would you?", summary: "Most would.",
      RowChart([
        .init("Yes", [.init("211 (72%)", .known(21_100))]),
        .init("No", [.init("82 (28%)", .known(8_200))]),
      ]))
    #expect(chart.svg.contains("211 (72%)"))
  }
}
