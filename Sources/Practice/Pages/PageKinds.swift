package import FrontMatter

/// Every kind of page there is: a new one is one more line.
package enum PageKinds {
  package static let all: [any PageKind.Type] = [
    PracticeDetails.self,
    PlainPage.self,
    Service.self,
    Person.self,
    Notice.self,
    News.self,
    Policy.self,
    PatientGroup.self,
    GroupProfile.self,
    Minutes.self,
    Survey.self,
    ActionPlan.self,
    Report.self,
    FeedbackMonth.self,
  ]

  package static func named(_ kind: String) -> (any PageKind.Type)? {
    all.first { $0.kind == kind }
  }

  /// All fields of a kind, those of every page first.
  package static func fields(of kind: any PageKind.Type) -> [FieldDeclaration] {
    func fields<Kind: PageKind>(_ kind: Kind.Type) -> [FieldDeclaration] {
      FieldReader.fields(of: PageRecord<Kind>.self)
    }
    return fields(kind)
  }
}
