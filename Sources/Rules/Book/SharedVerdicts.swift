package import Diagnostics
package import Practice

/// What the rules that look at every line say of `_shared`: told once, not for each practice.
package enum SharedVerdicts {
  package static func findings(of shared: SharedFiles) -> [Finding] {
    let found = [
      (Rule.pii01, Rule.nhsNumbers(in: shared.sources, pages: shared.pages)),
      (Rule.site05, Rule.leftovers(in: shared.sources)),
    ]
    return found.flatMap { rule, shortfalls in
      shortfalls.map {
        Finding(rule.id, $0.severity ?? rule.severity, $0.message, help: $0.help, at: $0.place)
      }
    }
  }
}
