// Where the packs without a law of their own come from.

extension Rule.Source {
  static let publishedReports = Rule.Source(
    "Patient Participation reports that practices published, 2011/12 to 2014/15",
    clause: "figures that were wrong in print")
  static let dataProtection = Rule.Source(
    "UK General Data Protection Regulation", clause: "article 5",
    address: "https://www.legislation.gov.uk/eur/2016/679/article/5")
  static let meetings = Rule.Source(
    "sitegen content guide", clause: "meetings of the patient group")
  static let patientGroups = Rule.Source(
    "National Health Service (General Medical Services Contracts) Regulations 2015",
    clause: "regulation 26", address: "https://www.legislation.gov.uk/uksi/2015/1862/regulation/26")
}
