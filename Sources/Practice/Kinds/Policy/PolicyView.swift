import Calendar
import Views

extension Policy {
  package static let templates = [PageTemplate("policy", PolicyView.self)]

  package func shown(on page: SitePage, in site: PracticeSite) -> ShownPage {
    ShownPage("policy", PolicyView(self, on: page, in: site))
  }
}

/// A policy: what the practice wrote, and what every practice must say besides.
struct PolicyView: View {
  let body: HTML
  let earnings: EarningsView?
  let complaints: ComplaintsView?
  let accessibility: AccessibilityView?
  let charter: LinkView?

  static let table = NameTable<PolicyView>([
    .html("body") { $0.body },
    .view("earnings") { $0.earnings },
    .view("complaints") { $0.complaints },
    .view("accessibility") { $0.accessibility },
    .view("charter") { $0.charter },
  ])

  init(_ policy: Policy, on page: SitePage, in site: PracticeSite) {
    body = site.bodyHTML(of: page)
    earnings = policy.topic == .earnings ? EarningsView(policy) : nil
    complaints = policy.topic == .complaints ? ComplaintsView(policy, on: page, in: site) : nil
    accessibility =
      policy.topic == .accessibility ? AccessibilityView(policy, on: page, in: site) : nil
    charter =
      policy.topic == .charter
      ? LinkView("You and your general practice", path: PublicAddresses.charter)
      : nil
  }
}

struct EarningsView: View {
  let year: String
  let mean: String
  /// `2 full-time GPs and 1 part-time GP`; nil where nobody counted them.
  let doctors: String?

  static let table = NameTable<EarningsView>([
    .text("year") { $0.year },
    .text("mean") { $0.mean },
    .text("doctors") { $0.doctors },
  ])

  init?(_ policy: Policy) {
    guard let year = policy.earningsYear, let mean = policy.meanEarnings else { return nil }
    self.year = year.name
    self.mean = "£" + grouped(mean)
    doctors = policy.doctors
  }
}

struct ComplaintsView: View {
  let tell: HTML?
  let replyWithin: String?
  let commissioner: CommissionerView?
  let ombudsman: LinkView

  static let table = NameTable<ComplaintsView>([
    .html("tell") { $0.tell },
    .text("reply_within") { $0.replyWithin },
    .view("commissioner") { $0.commissioner },
    .view("ombudsman") { $0.ombudsman },
  ])

  init(_ policy: Policy, on page: SitePage, in site: PracticeSite) {
    tell = site.html(policy.tell, on: page)
    replyWithin = policy.replyWithin
    commissioner = site.practice.commissioner.map(CommissionerView.init)
    ombudsman = LinkView(
      "Parliamentary and Health Service Ombudsman", path: PublicAddresses.ombudsman,
      note: PublicAddresses.ombudsmanPhone)
  }
}

struct AccessibilityView: View {
  let compliance: String?
  let problems: [PieceView]
  let contact: HTML?
  let facts: [SummaryRowView]
  let equality: LinkView

  static let table = NameTable<AccessibilityView>([
    .text("compliance") { $0.compliance },
    .flag("has_problems") { !$0.problems.isEmpty },
    .list("problems") { $0.problems },
    .html("contact") { $0.contact },
    .flag("has_facts") { !$0.facts.isEmpty },
    .list("facts") { $0.facts },
    .view("equality") { $0.equality },
  ])

  init(_ policy: Policy, on page: SitePage, in site: PracticeSite) {
    compliance = policy.compliance.map { $0.sentence }
    problems = site.pieces(policy.problems, on: page)
    contact = site.html(policy.contact, on: page)
    facts = [
      SummaryRowView("Prepared on", policy.preparedOn?.words),
      SummaryRowView("Tested on", policy.testedOn?.words),
      SummaryRowView("Tested by", policy.testedBy),
    ].compactMap { $0 }
    equality = LinkView(
      "Equality Advisory and Support Service", path: PublicAddresses.equalityService)
  }
}

extension Policy {
  /// `2 full-time GPs and 1 part-time GP`; nil where nobody counted them.
  package var doctors: String? {
    let doctors = [
      fullTime.map { counted($0, "full-time GP") }, partTime.map { counted($0, "part-time GP") },
    ].compactMap { $0 }
    return doctors.isEmpty ? nil : listed(doctors)
  }
}

extension Policy.Compliance {
  /// The model statement's words, by the Public Sector Bodies Accessibility Regulations 2018.
  package var sentence: String {
    let standard = "the Web Content Accessibility Guidelines version 2.2 AA standard"
    return switch self {
    case .full: "This website is fully compliant with \(standard)."
    case .partial: "This website is partially compliant with \(standard), for the reasons below."
    case .none: "This website is not compliant with \(standard), for the reasons below."
    }
  }
}
