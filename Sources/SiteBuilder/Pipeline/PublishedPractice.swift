package import Calendar

/// A practice that is on the web, whatever Content says of it.
package struct PublishedPractice: Sendable {
  private let slug: String
  private let output: String
  private let wait: Int
  private let today: CalendarDate

  /// - Parameters:
  ///   - wait: how long to wait for another run, in seconds.
  ///   - today: the day to write into the record of publications.
  package init(_ slug: String, in output: String, wait: Int, today: CalendarDate) {
    self.slug = slug
    self.output = output
    self.wait = wait
    self.today = today
  }

  /// Puts the website before back. The report is the one of that website, where it is known.
  package func rolledBack() -> RunReport {
    report { publisher in
      _ = try publisher.rollback(slug, today: today)
      let manifest = try publisher.standing(slug).manifest
      return manifest.flatMap { PracticeReport(verdict: $0.verdict)?.published() }
    }
  }

  /// Takes it off the web.
  package func removed() -> RunReport {
    report { publisher in
      try publisher.remove(slug, today: today)
      return nil
    }
  }

  private func report(_ change: (Publisher) throws -> PracticeReport?) -> RunReport {
    do {
      guard try FolderPath.openIfThere(output) != nil else { throw OutputError.notPublished(slug) }
      let practice = try change(Publisher(output: output, content: nil, wait: wait))
      return RunReport(today: today, practices: practice.map { [$0] } ?? [])
    } catch {
      return RunReport(today: today, failures: [RunFailure(error)])
    }
  }
}
