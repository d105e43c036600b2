import Foundation
import Testing

/// A new practice in which a person has written what it asks for.
enum FilledPractice {
  static let today = ["--today", "2026-05-18"]
  static let folder = "Content/elm-road-surgery"

  /// What only the surgery knows, and what stands there before it is written.
  private static let facts = [
    ("policies/earnings.md", "mean_earnings:", "mean_earnings: 71,530"),
    ("policies/earnings.md", "full_time:", "full_time: 1"),
    ("policies/earnings.md", "part_time:", "part_time: 4"),
    ("policies/accessibility.md", "tested_on:", "tested_on: 6 May 2026"),
    ("policies/accessibility.md", "tested_by:", "tested_by: Our receptionists, by keyboard"),
    ("policies/complaints.md", "Write here how long an answer may take.", "20 working days"),
    ("practice.md", "  rating:", "  rating: Good"),
    ("feedback/2026-04.md", "Very good: 0", "Very good: 31"),
  ]

  /// What a person does with an editor: the marks taken off, the prompts answered or deleted.
  static func fillIn(
    _ work: Workplace, facts: [(file: String, blank: String, own: String)] = facts
  ) throws {
    for (path, bytes) in try work.bytes(folder) where path.hasSuffix(".md") {
      var text = String(decoding: bytes, as: UTF8.self)
      for (prompt, own) in answers { text = text.replacingOccurrences(of: prompt, with: own) }
      let lines = text.components(separatedBy: "\n").filter { !$0.contains("delete this line") }
      try work.write(lines.joined(separator: "\n"), to: "\(folder)/\(path)")
    }
    let marked = [
      ("policies/earnings.md", ["mean_earnings", "full_time", "part_time"]),
      ("policies/accessibility.md", ["tested_on", "tested_by"]),
    ]
    for (file, keys) in marked {
      for key in keys {
        try work.replace("# \(key):", with: "\(key):", in: "\(folder)/\(file)")
      }
    }
    for (file, blank, own) in facts {
      try work.replace(blank, with: own, in: "\(folder)/\(file)")
    }
    if facts.isEmpty {
      try work.replace(
        "reply_within: Write here how long an answer may take.\n", with: "",
        in: "\(folder)/policies/complaints.md")
    }
    #expect(
      try work.sitegen.run(["new", "minutes", "12 May 2026"] + today).status == 0)
    let minutes = "\(folder)/patient-group/meetings/2026-05-12.md"
    try work.replace(
      "  - Write here what else the group wants to talk about.\n", with: "", in: minutes)
    try work.replace("Write here where the meeting is.", with: "Our waiting room", in: minutes)
    try work.replace(
      "Write here what was said and agreed, once the group has met.",
      with: "The group met for the first time.", in: minutes)
    for file in [
      "policies/earnings.md", "feedback/2026-04.md", "patient-group/meetings/2026-05-12.md",
    ] {
      try work.replace("draft: yes\n", with: "", in: "\(folder)/\(file)")
    }
  }

  private static let answers = [
    ("01632 960999", "01632 960118"),
    ("https://www.your-surgery.example/", "https://elm-road.example/"),
    ("https://www.your-online-form.example/", "https://ask.elm-road.example/"),
    ("https://www.cqc.org.uk/location/your-number", "https://www.cqc.org.uk/location/1-0000000118"),
    ("Write here your street, your town and your postcode", "1 Elm Road, Easterby, ZX4 1AB"),
    (
      "Write here how people get in who cannot climb steps, and where they can park.",
      "There is a ramp at the door, and a space for Blue Badge holders."
    ),
    ("Write here the towns, villages and streets that you look after.", "We look after Easterby."),
    ("Dr First Partner", "Dr Amara Okonwe"),
    ("NHS Your Integrated Care Board", "NHS Eastvale Integrated Care Board"),
    (
      "Write here who you are, in two or three sentences, as you would tell a new neighbour.",
      "We are a family surgery in the middle of Easterby."
    ),
    (
      "Write here which buses stop near you, and where people can leave a car or a bike.",
      "Buses 4 and 17 stop outside."
    ),
    (
      "Write here a link to what other patients said, once the first month is up.",
      "[See what other patients say about us](/feedback/)."
    ),
    (
      "Write here how many working days you need, and how many the pharmacy needs.",
      "Please allow 2 working days for us, and one for your pharmacy."
    ),
    ("Write here who your data protection officer is, and how to reach them.", "Ask for Jo Lee."),
    (
      "Write here whom people can talk to, with the address to write to and the number to call.",
      "Ask for our manager, Farah Mirzani, or call 01632 960118."
    ),
    (
      "Write here what does not work for everyone, such as old documents that are pictures of paper.",
      "Some old letters are pictures of paper."
    ),
    (
      "Write here how people can tell you about trouble with this website, and by when you answer.",
      "Call us. We answer within 5 working days."
    ),
    ("Write here how people can reach the group.", "Leave a message at the front desk."),
    (
      "Write here how often the group meets, where, and at what time of the day.",
      "The group meets four times a year, in our waiting room."
    ),
  ]
}
