import Calendar
import FrontMatter
import Practice
import Views

/// What is the same on every page of a practice: its header, menu, notice and footer.
struct SharedParts {
  private let site: PracticeSite
  private let practice: PageOf<PracticeDetails>

  init(of site: PracticeSite) {
    self.site = site
    practice = site.practice
  }

  func frame(_ assets: ThemeAssets) -> SiteFrame.Shared {
    SiteFrame.Shared(
      header: HeaderView(
        surgery: practice.name, logo: logo, menu: menu,
        hasSearch: site.has(Address("/search/"))),
      footer: footer, notice: site.notice(for: .everywhere),
      assets: AssetsView(stylesheet: assets.stylesheet.view),
      feed: MadeFile.newsFeed.isMade(for: site) ? MadeFile.newsFeed.address.text : nil)
  }

  /// Without its size a picture makes the page jump while it loads; one that cannot be read is left
  /// to the practice's name.
  private var logo: LogoView? {
    guard let path = practice.logo,
      case .here(let address, _, _) = site.resolve(path, from: practice.page.path),
      let asset = site.asset(at: address),
      let size = PictureSize(of: asset.bytes)
    else { return nil }
    return LogoView(
      path: address.text, words: practice.logoWords, width: size.width, height: size.height)
  }

  /// As typed, at most seven; otherwise the usual pages as they exist.
  private var menu: [MenuEntryView] {
    let typed = practice.menu.prefix(PracticeDetails.mostMenuEntries).compactMap {
      entry -> Address? in
      guard case .here(let address, _, _) = site.resolve(entry.value, from: practice.page.path)
      else {
        return nil
      }
      return address
    }
    let usual = ["/", "/appointments/", "/prescriptions/", "/services/", "/about/", "/contact/"]
    return (practice.menu.isEmpty ? usual.map(Address.init) : typed).compactMap { address in
      site.entry(at: address).map { entry in
        MenuEntryView(menuWords(of: entry), path: address.text)
      }
    }
  }

  /// Short words, so that seven stand in a line: people know these pages by them, whatever their
  /// titles say.
  private func menuWords(of entry: SiteEntry) -> String {
    switch entry.address.text {
    case "/": "Home"
    case "/appointments/": "Appointments"
    case "/prescriptions/": "Prescriptions"
    case "/services/": "Services"
    case "/about/": "About the surgery"
    case "/patient-group/": "Patient group"
    case "/contact/": "Contact us"
    default: entry.title
    }
  }

  private var footer: FooterView {
    let policies = site.published(Policy.self)
    let wanted: [(Policy.Topic, String)] = [
      (.accessibility, "Accessibility statement"), (.privacy, "Privacy"),
      (.complaints, "Complaints"),
    ]
    var links = wanted.compactMap { topic, words in
      policies.first { $0.topic == topic }.map { LinkView(words, path: $0.page.address.text) }
    }
    if let group = site.published(PatientGroup.self).first {
      links.append(LinkView("Patient group", path: group.page.address.text))
    }
    if let search = site.entry(at: Address("/search/")) {
      links.append(LinkView("Every page, A to Z", path: search.address.text))
    }
    return FooterView(
      surgery: practice.name, address: practice.surgeries.first?.address,
      phone: PhoneView(practice.phone),
      links: links)
  }
}

extension PracticeSite {
  /// The notice to show: the gravest, then the newest; a page has one at most.
  func notice(for place: Notice.Where) -> NoticeView? {
    let best = published(Notice.self).filter { $0.shown == place }.max { left, right in
      if left.level != right.level { return right.level == .warning }
      let days = (left.from?.earliest.number ?? 0, right.from?.earliest.number ?? 0)
      return days.0 == days.1 ? left.page.path > right.page.path : days.0 < days.1
    }
    return best.map { notice in
      NoticeView(
        title: notice.page.title, content: bodyHTML(of: notice.page),
        isWarning: notice.level == .warning)
    }
  }
}
