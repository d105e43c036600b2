/// Every rule there is: a new one is a file named after its id, a fixture, and a line here.
package enum RuleBook {
  package static let all: [Rule] = [
    .des01, .des02, .des03, .des04, .des05, .des06, .des07, .des08, .des09, .des10, .des11, .des12,
    .des13, .des14, .des20, .des21, .des22, .des23, .des24,
    .num01, .num02, .num03, .num04, .num05, .num06, .num07, .num08, .num09,
    .pii01, .pii02, .pii03, .pii04, .pii05, .pii06, .pii07,
    .min01, .min02, .min03, .min04, .min05, .min06,
    .web01, .web02, .web03, .web04, .web05, .web06, .web07, .web08, .web09, .web10, .web11, .web12,
    .web13, .web14, .web15,
    .site01, .site02, .site03, .site04, .site05, .site06, .site07, .site08, .site09, .site10,
    .site11, .site12, .site13, .site14, .site15, .site16,
  ]

  package static func rule(_ id: String) -> Rule? {
    all.first { $0.id == id.uppercased() }
  }
}
