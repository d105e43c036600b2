import Calendar
import Practice

/// `meetings.ics`: the patient group's meetings for people's calendars (RFC 5545).
struct MeetingsCalendar {
  let text: String
  /// What is to be remembered of it, also where the site has no calendar any more.
  let published: [PublishedMeeting]

  init(_ site: PracticeSite) {
    let entries = site.calendarMeetings.map { meeting in
      site.day.meetings.entry(
        "\(meeting.id)@\(site.host)", CalendarFile.words(of: meeting, in: site), of: meeting,
        today: site.today)
    }
    published = site.day.meetings.remembered(with: entries)
    var file = CalendarFile()
    file.line("BEGIN", "VCALENDAR")
    file.line("VERSION", "2.0")
    file.line("PRODID", "-//sitegen//Meetings of a patient group//EN")
    file.line("METHOD", "PUBLISH")
    file.text("X-WR-CALNAME", "\(site.practice.name): patient group")
    file.lines(Self.london)
    for entry in entries { file.add(entry) }
    file.line("END", "VCALENDAR")
    text = file.text
  }

  /// The clock of England since 1996; no meeting of a patient group is older.
  private static let london = """
    BEGIN:VTIMEZONE
    TZID:Europe/London
    BEGIN:DAYLIGHT
    TZOFFSETFROM:+0000
    TZOFFSETTO:+0100
    TZNAME:BST
    DTSTART:19960331T010000
    RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
    END:DAYLIGHT
    BEGIN:STANDARD
    TZOFFSETFROM:+0100
    TZOFFSETTO:+0000
    TZNAME:GMT
    DTSTART:19961027T020000
    RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
    END:STANDARD
    END:VTIMEZONE
    """
}

extension CalendarFile {
  fileprivate mutating func add(_ entry: PublishedMeeting) {
    line("BEGIN", "VEVENT")
    line("UID", entry.uid)
    line("DTSTAMP", "\(entry.stamp.filter { $0 != "-" })T000000Z")
    line("SEQUENCE", "\(entry.sequence)")
    written(entry.words)
    line("END", "VEVENT")
  }

  /// The lines of an entry that change with the meeting alone.
  fileprivate static func words(of meeting: CalendarMeeting, in site: PracticeSite) -> String {
    var file = CalendarFile()
    file.addWords(of: meeting, in: site)
    return file.text
  }

  /// How long a meeting lasts is not known, so no end is given.
  private mutating func addWords(of meeting: CalendarMeeting, in site: PracticeSite) {
    line("STATUS", meeting.isCancelled ? "CANCELLED" : "CONFIRMED")
    if let time = meeting.time {
      line("DTSTART;TZID=Europe/London", "\(meeting.date.basic)T\(time.basic)")
    } else {
      line("DTSTART;VALUE=DATE", meeting.date.basic)
    }
    let group = "Patient group meeting, \(site.practice.name)"
    text("SUMMARY", meeting.isCancelled ? "Cancelled: \(group)" : group)
    if let venue = meeting.venue { text("LOCATION", venue) }
    if !meeting.agenda.isEmpty {
      text("DESCRIPTION", meeting.agenda.map { "- \($0)" }.joined(separator: "\n"))
    }
    if let url = meeting.page.flatMap(site.wholeAddress) { line("URL", url) }
    line("TRANSP", meeting.time == nil ? "TRANSPARENT" : "OPAQUE")
  }
}

extension PracticeSite {
  /// `www.elmfield.example`; the slug where the practice has not said what its website is.
  fileprivate var host: String {
    guard let website = practice.website else { return slug }
    let start = website.utf8.firstRange(of: "//".utf8)?.upperBound ?? website.utf8.startIndex
    return String(Substring(website.utf8[start...].prefix { $0 != UInt8(ascii: "/") })).lowercased()
  }
}

extension CalendarDate {
  /// `20140311`.
  fileprivate var basic: String { iso.filter { $0 != "-" } }
}

extension ClockTime {
  /// `183000`.
  fileprivate var basic: String { iso.filter { $0 != ":" } + "00" }
}
