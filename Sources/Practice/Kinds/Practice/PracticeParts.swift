package import Calendar
package import FrontMatter

/// A building in which patients are seen.
package struct Surgery: FieldRecord {
  package let name: String
  package let address: String
  package let phone: String?
  package let access: Words?
  /// Where a route is left out, the practice's hours hold.
  package let openingHours: RouteHours?
  package let cqc: CareQuality?
  package let source: RecordSource

  package init(from fields: inout FieldReader) {
    name = fields.required("name", .text, "what the surgery is called")
    address = fields.required("address", .text, "its address with the postcode")
    phone = fields.optional("phone", .phone, "its own number, where it has one")
    access = fields.optional("access", .words, "steps, lifts, parking, hearing loops")
    openingHours = fields.optional(
      "opening_hours", .record(RouteHours.self), "its own hours, route by route")
    cqc = fields.optional("cqc", .record(CareQuality.self), "its own rating")
    source = fields.source
  }
}

/// The hours for each way of reaching the practice.
package struct RouteHours: FieldRecord {
  package let inPerson: Week?
  package let phone: Week?
  package let online: Week?
  package let source: RecordSource

  package init(from fields: inout FieldReader) {
    inPerson = fields.optional("in_person", .week, "when the doors are open")
    phone = fields.optional("phone", .week, "when the telephone is answered")
    online = fields.optional("online", .week, "when online requests are taken")
    source = fields.source
  }
}

/// A day on which the practice is closed, or closes early.
package struct ClosedDay: FieldRecord {
  package let date: LooseDate
  package let from: ClockTime?
  package let why: String?

  package init(from fields: inout FieldReader) {
    date = fields.required("date", .date, "the day")
    from = fields.optional("from", .time, "when it closes, where not all day", example: "1pm")
    why = fields.optional("why", .text, "the reason, such as `staff training`")
  }
}

/// Appointments outside core hours with one profession.
package struct ExtendedHours: FieldRecord {
  package let who: String?
  package let when: Week

  package init(from fields: inout FieldReader) {
    who = fields.optional("who", .text, "the profession, such as `a nurse`")
    when = fields.required("when", .week, "the days and hours")
  }
}

/// The body that pays for the practice's services: the integrated care board.
package struct Commissioner: FieldRecord {
  package let name: String
  package let address: String?
  package let phone: String?
  package let website: String?
  package let source: RecordSource

  package init(from fields: inout FieldReader) {
    name = fields.required("name", .text, "its name")
    address = fields.optional("address", .text, "its postal address")
    phone = fields.optional("phone", .phone, "its number for patients")
    website = fields.optional("website", .url, "its website")
    source = fields.source
  }
}

package struct Network: FieldRecord {
  package let name: String
  package let website: String?

  package init(from fields: inout FieldReader) {
    name = fields.required("name", .text, "the network's name")
    website = fields.optional("website", .url, "its website")
  }
}

/// The Care Quality Commission's page and rating of a location.
package struct CareQuality: FieldRecord {
  package enum Rating: String, Sendable, CaseIterable {
    case outstanding = "Outstanding"
    case good = "Good"
    case requiresImprovement = "Requires improvement"
    case inadequate = "Inadequate"
    case notYetRated = "Not yet rated"
  }

  package let location: String
  package let rating: Rating?
  package let ratedOn: LooseDate?

  package init(from fields: inout FieldReader) {
    location = fields.required(
      "location", .url, "the address of the location's page at the CQC",
      example: "https://www.cqc.org.uk/location/1-0000000101")
    rating = fields.optional("rating", .choice(Rating.self), "the rating")
    ratedOn = fields.optional("rated_on", .date, "when it was given")
  }
}
