/// A chart as SVG, laid out twice: once for telephones, once for wider screens and paper. Values are
/// printed in it; colours and line widths are the stylesheet's.
package struct Chart: Sendable {
  private let id: String
  private let title: String
  private let summary: String
  private let drawing: any Drawing
  private let narrowWidth: Double

  /// - Parameters:
  ///   - id: unique on its page; the ids inside begin with it and an underscore, which no anchor of
  ///     a page has.
  ///   - title: what the chart shows, for people who listen.
  ///   - summary: its message in a sentence.
  ///   - isInBox: there is a frame around the figure, which takes room on a telephone.
  package init(
    id: String, title: String, summary: String, isInBox: Bool = false, _ drawing: some Drawing
  ) {
    self.id = id
    self.title = title
    self.summary = summary
    self.drawing = drawing
    narrowWidth = isInBox ? 252 : 288
  }

  /// Both layouts; the stylesheet shows one of them.
  package var svg: String {
    svg(.narrow(narrowWidth)) + svg(.wide)
  }

  private func svg(_ layout: Layout) -> String {
    var canvas = Canvas(layout)
    drawing.draw(on: &canvas)
    let name = "\(id)_\(layout.name)"
    let size = "\(layout.width.short) \(canvas.bottom.rounded(.up).short)"
    return """
      <svg class="chart__\(layout.name)" viewBox="0 0 \(size)" font-family="Arial, sans-serif" \
      font-size="\(layout.textSize.short)" role="img" aria-labelledby="\(name)-title \(name)-desc">\
      <title id="\(name)-title">\(title.escaped)</title>\
      <desc id="\(name)-desc">\(summary.escaped)</desc>\
      \(canvas.markup)</svg>
      """
  }
}

/// A kind of drawing: from values and the words printed beside them to shapes.
package protocol Drawing: Sendable {
  func draw(on canvas: inout Canvas)
}
