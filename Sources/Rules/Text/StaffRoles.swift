/// Words for people who work at a practice.
enum StaffRoles {
  static let words: Set<String> = [
    "manager", "managers", "nurse", "nurses", "gp", "gps", "doctor", "doctors", "dr", "drs",
    "receptionist", "receptionists", "pharmacist", "pharmacists", "paramedic", "paramedics",
    "physiotherapist", "physiotherapists", "phlebotomist", "phlebotomists", "dispenser",
    "dispensers", "administrator", "administrators", "clinician", "clinicians", "practitioner",
    "practitioners", "staff", "employee", "employees", "prescriber", "prescribers", "midwife",
    "midwives", "registrar", "registrars", "assistant", "assistants",
  ]

  /// What may stand before such a word: `the`, `two`, `our practice`, `a healthcare`.
  static let before: Set<String> = numbers.union([
    "the", "a", "an", "our", "their", "its", "both", "all", "each", "one", "also", "own", "some",
    "practice", "practice's", "practice’s", "surgery", "surgery's", "surgery’s", "clinic", "centre",
    "local", "lead", "senior", "deputy", "current", "new", "community", "district",
    "practising", "business", "office", "reception", "front", "desk", "operations", "healthcare",
    "health", "care", "medical", "clinical", "advanced", "partner", "salaried", "trainee",
    "member", "members", "of", "social",
  ])

  /// Somebody who once had the job, or has it elsewhere, may be a patient and a member.
  static let elsewhere: Set<String> = [
    "retired", "former", "formerly", "ex", "past", "hospital", "home", "homes", "school", "college",
    "library", "shop", "store", "bank", "charity", "council", "care-home", "project", "company",
  ]

  /// What may follow such a word where it stands for somebody: `the nurse who runs the clinic`.
  static let after: Set<String> = [
    "who", "whom", "whose", "from", "at", "in", "as", "is", "are", "was", "were", "has", "have",
    "with", "for", "on", "by", "representative", "representatives", "team", "lead", "partners",
    "too", "also", "but", "while", "which", "that", "to", "meet", "meets", "come", "comes",
  ]

  /// Those of them that tell what one person does, and what several do.
  static let verbsOfOne: Set = ["is", "was", "has", "meets", "comes"]
  static let verbsOfMany: Set = ["are", "were", "have", "meet", "come"]

  static let numbers: Set<String> = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    "twenty", "thirty",
  ]
}
