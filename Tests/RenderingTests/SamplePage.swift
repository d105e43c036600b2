import Rendering
import Views

/// A page with every component, every text of it made by `text`.
struct SamplePage {
  var text: @Sendable (String) -> String = { $0 }

  static let entryPoints = SiteFrame.entryPoints + [EntryPoint("sample", Components.self)]

  func render() throws -> String {
    let theme = ThemeFiles(overrides: [
      ThemeFile(name: "sample.mustache", shownPath: "sample", bytes: Array(sampleTemplate.utf8))
    ])
    let (library, findings) = TemplateLibrary.load(theme, for: Self.entryPoints)
    guard let library else { throw BrokenTheme(findings: findings.map(\.line)) }
    let frame = try SiteFrame(shared, library)
    return String(decoding: try frame.render(page(library)), as: UTF8.self)
  }

  private func page(_ library: TemplateLibrary) throws -> FramedPage {
    FramedPage(
      path: "/patient-group/sample/", title: text("Your patient group"),
      description: text("What the group does"), canonical: text("https://elmfield.example/sample/"),
      breadcrumb: [LinkView(text("Home"), path: text("/"))] + [
        LinkView(text("Patient group"), path: text("/patient-group/"))
      ],
      content: try library.render(components, with: "sample"),
      review: ReviewView(
        reviewed: DateView(words: text("3 March 2014"), iso: text("2014-03-03")),
        due: DateView(words: text("3 March 2015"), iso: text("2015-03-03"))),
      scripts: [AssetView(path: text("/assets/site.js"), integrity: text("sha256-BBBB"))])
  }

  private var shared: SiteFrame.Shared {
    let menu = [
      ("Home", "/"), ("Appointments", "/appointments/"), ("Prescriptions", "/prescriptions/"),
      ("Services", "/services/"), ("Patient group", "/patient-group/"),
      ("About the surgery", "/about/"), ("Contact us", "/contact/"),
    ]
    return SiteFrame.Shared(
      header: HeaderView(
        surgery: text("Elmfield Surgery"),
        menu: menu.map { MenuEntryView(text($0), path: text($1)) }, hasSearch: true),
      footer: FooterView(
        surgery: text("Elmfield Surgery"), address: text("12 Elm Road, Elmfield, EL1 2AB"),
        phone: PhoneView(text("01632 960118")),
        links: ["Accessibility", "Privacy", "Complaints", "Patient group"].map {
          LinkView(text($0), path: text("/policies/\($0.prefix(5).lowercased())/"))
        }),
      notice: NoticeView(
        title: text("Closed on Wednesday afternoon for staff training"),
        content: HTML("<p>We close at noon on 12 March. Call <a href=\"tel:111\">111</a>.</p>"),
        isWarning: true),
      assets: AssetsView(
        stylesheet: AssetView(path: text("/assets/site.css"), integrity: text("sha256-AAAA"))),
      feed: text("/news.atom"))
  }

  private var components: Components {
    let colours = TagView.Colour.allCases
    return Components(
      cards: [
        ("Book an appointment", "Online, by phone, or at the desk"),
        ("Order a repeat prescription", "Takes two working days"),
        ("Get a sick note", "For more than seven days off work"),
        ("Ask for test results", "Call after 2pm"),
      ].map { Task(card: CardView(heading: text($0), path: text("/x/"), summary: text($1))) },
      rows: [
        SummaryRowView(text("Next meeting"), .text(text("Tuesday 11 March 2014, 6:30pm"))),
        SummaryRowView(text("Where"), .text(text("The surgery, first floor (there is a lift)"))),
        SummaryRowView(text("Join"), .html(HTML("<a href=\"/join/\">Tell us you are coming</a>"))),
      ],
      contents: ["Who is in the group", "What you said", "What we did", "Opening times"].map {
        LinkView(text($0), path: text("#a"))
      },
      tags: zip(["planned", "under way", "done", "partly done", "not possible"], colours).map {
        TagView(text($0), $1)
      },
      hours: TableView(
        caption: text("Opening times"),
        columns: ["Day", "At the desk", "By phone"].map { TableView.Column(text($0)) },
        rows: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"].map {
          (text($0), [text("8am to 6:30pm"), text("8am to 6pm")])
        } + [(text("Saturday"), [text("closed"), text("closed")])]),
      profile: TableView(
        caption: text("Who is in the group, by age"),
        columns: [.init(text("Age")), .init(text("Patients"), isNumeric: true)],
        rows: [(text("under 16"), [text("1,822")]), (text("75 and over"), [text("641")])]))
  }
}

/// An item of the list `cards`.
struct Task: View {
  var card: CardView?

  static let table = NameTable<Task>([
    .view("card") { $0.card },
    .html("html") { _ in HTML("") },
  ])
}

/// What the sample page shows.
struct Components: View {
  var cards: [Task]
  var rows: [SummaryRowView]
  var contents: [LinkView]
  var tags: [TagView]
  var hours: TableView
  var profile: TableView

  static let table = NameTable<Components>([
    .list("cards") { $0.cards },
    .list("facts") { $0.rows },
    .list("contents") { $0.contents },
    .list("tags") { $0.tags },
    .view("hours") { $0.hours },
    .view("profile") { $0.profile },
  ])
}

private let sampleTemplate = """
  <p class="lead">We meet four times a year to say what works at the surgery and what does not.</p>
  <p class="action-link"><a href="/join/">Join the patient group</a></p>
  {{> contents-list}}
  <section class="callout callout--urgent" aria-labelledby="urgent">
    <h2 class="callout__title" id="urgent">Call 999 if someone’s life is in danger</h2>
    <p>For urgent help that can’t wait until we open, use <a href="#x">111 online</a> or call 111.</p>
  </section>
  {{> cards}}
  <h2>What you said, what we did</h2>
  <p>{{#tags}}{{> tag}} {{/tags}}</p>
  <article class="thread">
    <h3 class="thread__title">It is hard to get through by phone at 8am
      <strong class="tag tag--green">done</strong></h3>
    <div class="thread__pair">
      <div class="thread__said"><p class="thread__label">You said</p>
        <p>I rang forty times and then the appointments had gone.</p></div>
      <div class="thread__did"><p class="thread__label">We did</p>
        <p>A second person answers the phone from 8am to 10am, and a message says where you are
        in the queue.</p></div>
    </div>
    {{> facts}}
  </article>
  <h3>Opening times</h3>
  {{#hours}}{{> table}}{{/hours}}
  {{#profile}}{{> table}}{{/profile}}
  <div class="callout callout--warning"><h3 class="callout__title">Bring your own list</h3>
    <p>We can only change a prescription that we can see.</p></div>
  <div class="inset"><p>People who answered are not everyone: these are the views of 294 people.</p>
  </div>
  <details><summary>How we asked</summary><p>A paper form at the desk for six weeks.</p>
    <ul><li>294 forms came back.</li></ul></details>
  <h2>Ask us something</h2>
  <form action="/search/" method="get">
    <div class="field"><label for="name">Your question</label>
      <p class="field__hint" id="hint">A few words will do</p>
      <input class="field__box" id="name" name="q" aria-describedby="hint"></div>
    <button class="button" type="submit">Ask</button>
    <button class="button button--quiet" type="reset">Start again</button>
  </form>
  {{> facts}}
  """
