package import Diagnostics

/// A table of bands: how many patients on the list, how many members of the group.
package struct BandTable: Sendable, Equatable {
  package let rows: [Row]
  /// The row that names the columns; nil where they are named beside each figure.
  package let headings: Headings?
  package let place: Place

  package init(rows: [Row], headings: Headings? = nil, place: Place) {
    self.rows = rows
    self.headings = headings
    self.place = place
  }

  /// What stands above the columns, as typed: `% of patients`.
  package struct Headings: Sendable, Equatable {
    package let patients: String?
    package let members: String?
    package let place: Place

    package init(patients: String?, members: String?, place: Place) {
      self.patients = patients
      self.members = members
      self.place = place
    }
  }

  package struct Row: Sendable, Equatable {
    /// As typed: `Under 17`, `White British`.
    package let band: String
    package let patients: Cell
    package let members: Cell
    package let place: Place

    package init(band: String, patients: Cell, members: Cell, place: Place) {
      self.band = band
      self.patients = patients
      self.members = members
      self.place = place
    }
  }

  package enum Cell: Sendable, Equatable {
    case figure(Figure)
    /// `not asked`.
    case notAsked
    /// `n/k`, `N/A` or `-`.
    case notKnown
    /// Nothing was typed.
    case empty

    package var figure: Figure? {
      if case .figure(let figure) = self { figure } else { nil }
    }
  }
}

/// One answer to a question of a survey, with how many gave it.
package struct Answer: Sendable, Equatable {
  package let text: String
  package let figure: Figure
  package let place: Place

  package init(text: String, figure: Figure, place: Place) {
    self.text = text
    self.figure = figure
    self.place = place
  }
}
