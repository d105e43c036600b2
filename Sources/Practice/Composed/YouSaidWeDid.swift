import Calendar
import FrontMatter
import Views

/// `/patient-group/you-said-we-did/`: the actions of all years, grouped by how far they are.
enum YouSaidWeDid: ComposedPages {
  static let address = Address("/patient-group/you-said-we-did/")
  static let templates = [PageTemplate("you-said-we-did", YouSaidWeDidView.self)]

  static let anchors = PlannedAction.Status.allCases.map(\.anchor)

  static func entries(of site: PracticeSite) -> [SiteEntry] {
    guard site.published(ActionPlan.self).contains(where: { !$0.actions.isEmpty }) else {
      return []
    }
    return [
      SiteEntry(
        composed: address, of: site, title: "You said, we did",
        summary: "What patients told us, and what came of it."
      ) { ShownPage("you-said-we-did", YouSaidWeDidView(of: $0)) }
    ]
  }
}

struct YouSaidWeDidView: View {
  let introduction: HTML?
  let contents: [LinkView]
  let groups: [StatusGroupView]

  static let table = NameTable<YouSaidWeDidView>([
    .html("introduction") { $0.introduction },
    .flag("has_contents") { !$0.contents.isEmpty },
    .list("contents") { $0.contents },
    .list("groups") { $0.groups },
  ])

  init(of site: PracticeSite) {
    introduction = site.introduction(at: YouSaidWeDid.address)
    let threads = site.actionThreads
    let actions = threads.map { ActionView($0, in: site, telling: .allYears) }.withUniqueAnchors()
    groups = PlannedAction.Status.inOrderOfNews.compactMap { status in
      let actions = zip(threads, actions).filter { $0.0.newest.action.status == status }.map(\.1)
      return actions.isEmpty ? nil : StatusGroupView(status: status, actions: actions)
    }
    contents = groups.count < 2 ? [] : groups.map(\.link)
  }
}

extension PlannedAction.Status {
  fileprivate static let inOrderOfNews: [Self] = [
    .done, .partlyDone, .underWay, .agreed, .planned, .notPossible,
  ]
}

struct StatusGroupView: View {
  let status: PlannedAction.Status
  let actions: [ActionView]

  static let table = NameTable<StatusGroupView>([
    .text("label") { $0.label },
    .text("anchor") { $0.status.anchor },
    .list("actions") { $0.actions },
  ])

  private var label: String { status.rawValue.capitalisedFirst }

  fileprivate var link: LinkView {
    LinkView("\(label): \(counted(actions.count, "action"))", path: "#" + status.anchor)
  }
}

extension PlannedAction.Status {
  fileprivate var anchor: String { "status-" + AddressName.slug(of: rawValue) }
}
