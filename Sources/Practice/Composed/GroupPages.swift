import Calendar
import Views

/// `/patient-group/meetings/`, by year, the newest first.
enum MeetingList: ComposedPages {
  static let address = Address("/patient-group/meetings/")
  static let templates = [PageTemplate("meetings", MeetingsView.self)]

  static func entries(of site: PracticeSite) -> [SiteEntry] {
    guard !site.published(Minutes.self).isEmpty else { return [] }
    return [
      SiteEntry(
        composed: address, of: site, title: "Meetings of the patient group",
        summary: "Dates, agendas and minutes, year by year."
      ) { ShownPage("meetings", MeetingsView(of: $0)) }
    ]
  }
}

struct MeetingsView: View {
  let introduction: HTML?
  let calendar: String?
  let years: [MeetingYearView]

  static let table = NameTable<MeetingsView>([
    .html("introduction") { $0.introduction },
    .text("calendar") { $0.calendar },
    .list("years") { $0.years },
  ])

  init(of site: PracticeSite) {
    introduction = site.introduction(at: MeetingList.address)
    calendar = MadeFile.calendar.isMade(for: site) ? MadeFile.calendar.address.text : nil
    let meetings = Array(site.published(Minutes.self).sortedByDate().reversed())
    let byYear = Dictionary(grouping: meetings) { $0.date.earliest.year }
    years = byYear.sorted { $0.key > $1.key }.map { year, meetings in
      MeetingYearView(
        year: String(year),
        meetings: meetings.map { meeting in
          MeetingLineView(
            link: LinkView(meeting.page.title, path: meeting.page.address.text),
            status: meeting.content.shownStatus(on: site.today),
            venue: meeting.venue)
        })
    }
  }
}

struct MeetingYearView: View {
  let year: String
  let meetings: [MeetingLineView]

  static let table = NameTable<MeetingYearView>([
    .text("year") { $0.year },
    .list("meetings") { $0.meetings },
  ])
}

struct MeetingLineView: View {
  let link: LinkView
  let status: TagView
  let venue: String?

  static let table = NameTable<MeetingLineView>([
    .view("link") { $0.link },
    .view("status") { $0.status },
    .text("venue") { $0.venue },
  ])
}

/// `/patient-group/reports/`: every year's report.
enum ReportList: ComposedPages {
  static let address = Address("/patient-group/reports/")
  static let templates = [PageTemplate("list", ListView.self)]

  static func entries(of site: PracticeSite) -> [SiteEntry] {
    guard !site.reports.isEmpty else { return [] }
    return [
      SiteEntry(
        composed: address, of: site, title: "Patient Participation reports",
        summary: "The yearly report of what patients said and what we did."
      ) { site in
        let links = site.reports.map { report in
          LinkView(
            to: report.page,
            note: "Published \(ReportContents(report, in: site).published.when)")
        }
        let introduction = site.introduction(at: address)
        return ShownPage("list", ListView(introduction: introduction, links: links))
      }
    ]
  }
}
