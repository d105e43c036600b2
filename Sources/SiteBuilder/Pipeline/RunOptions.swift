package import Calendar

/// What a person asked for on the command line.
package struct RunOptions: Sendable {
  package enum Purpose: Sendable {
    /// Judge and render, write nothing.
    case check
    /// The same, and publish what may be published.
    case build
  }

  package var purpose: Purpose
  package var content = "Content"
  package var output = "Output"
  /// A folder whose files stand in for those of the theme.
  package var templates: String?
  package var today: CalendarDate
  /// Requirements refuse publication too.
  package var isStrict = false
  /// Slugs or patterns such as `north-*`; none means all.
  package var practices: [String] = []
  /// A new generation may have less than half of the pages.
  package var allowShrink = false
  /// How long to wait for another run, in seconds.
  package var wait = 0
  /// How many practices are worked on at once.
  package var jobs = 2

  package init(_ purpose: Purpose, today: CalendarDate) {
    self.purpose = purpose
    self.today = today
  }
}
