extension TypedLinesTests {
  /// Each gets a message that says what to type.
  static let mistakes: [Line] = [
    Line(
      "answers: {patients: 9,203, members: 5}", #"answers: {patients: "9,203", members: "5"}"#,
      "2:21 error a comma ends the value inside braces, so that `9,203` is cut"),
    Line("title: x\n\tsummary", #"title: "x summary""#, "3:1 error line 3 begins with a tab"),
    Line(
      "answers:\n\ta: 1\n  b: 2", #"answers: {a: "1", b: "2"}"#,
      "3:1 error line 3 begins with a tab"),
    Line(
      "title: Appointments\n  summary: How to book", #"title: "Appointments summary: How to book""#,
      "3:3 warning `summary:` is read here as part of the text above"),
    Line(
      "words: We did:\n  - this\n  • that", #"words: "We did: - this • that""#,
      "3:3 warning this line looks like a list item, but is joined to the text above"),
    Line(
      "partners:\n- Dr A\n - Dr B", #"partners: ["Dr A - Dr B"]"#,
      "4:2 warning this line looks like a list item, but is joined to the text above"),
    Line(
      "title: \"x", #"title: ""x""#,
      "2:8 warning the `\"` here is not closed, so that this is read as text"),
    Line(
      "title: \"x\n  y", #"title: ""x y""#,
      "2:8 error the `\"` here is not closed, so that this is read as text"),
    Line(
      "menu: [a,\n  b\ntitle: x", #"menu: "[a, b", title: "x""#,
      "2:7 error the `[` here is not closed, so that this is read as text"),
    Line(
      "menu: {a: b", #"menu: "{a: b""#,
      "2:7 warning the `{` here is not closed, so that this is read as text"),
    Line(
      "title: x\nWe are open\nsummary: y", #"title: "x", summary: "y""#,
      "3:1 error this line has no key"),
    Line("phon:01632 960000", "", "2:1 error this line has no key: a colon is followed by a space"),
    Line("https://example.org", "", "2:1 error this line has no key"),
    Line("partners: a\n- b", #"partners: "a""#, "3:1 error this item belongs to no list"),
    Line(
      "partners:\n  - a\n  b", #"partners: ["a"]"#,
      "4:3 error this line stands in a list, but does not begin with `- `"),
    Line(
      "partners:\n  - name: a\n  who: b", #"partners: [{name: "a"}]"#,
      "4:3 error this line stands in a list, but does not begin with `- `"),
    Line(
      "contact:\n    name: x\n  phone: y\ntitle: z",
      #"contact: {name: "x", phone: "y"}, title: "z""#,
      "4:3 error this line is not level with the lines that it belongs to"),
    Line(
      " kind: page\ntitle: x", #"kind: "page", title: "x""#,
      "2:2 error this line is not level with the lines that it belongs to"),
    Line(
      "title: \"x\"\n  summary: y", #"title: "x""#,
      "3:3 error this is indented below a value that is complete"),
    Line(
      #"title: "C:\docs""#, #"title: ""C:\docs"""#,
      "2:11 error in double quotes a backslash begins a code, and this one is not known"),
    Line(
      #"title: "C:\new""#, #"title: "C:\new""#,
      "2:11 warning in double quotes a backslash begins a code, so that this path is not read as "
        + "typed"),
    Line(
      #"menu: ["\\server\top"]"#, "menu: [\"\\server\top\"]",
      "2:17 warning in double quotes a backslash begins a code, so that this path is not read as "
        + "typed"),
    Line(#"title: "C:\\new""#, #"title: "C:\new""#),
    Line(#"title: 'C:\new'"#, #"title: "C:\new""#),
    Line(#"title: "one\ntwo""#, #"title: "one\ntwo""#),
    Line(
      "title: a\u{8}b", #"title: "a b""#, "2:9 error there is an invisible character (U+0008) here"),
    Line("...", "", "2:1 error this line has no key"),
    Line(
      "title = A", "", "2:1 error this line has no key: a key is followed by a colon"),
    Line(
      "title：A", "", "2:1 error this line has no key: a key is followed by a colon"),
    Line(
      "List size - 9,203", "", "2:1 error this line has no key: a key is followed by a colon"),
    Line(
      "partners:\n1. a\n2. b", "partners: ~",
      "3:1 error this line has no key: a list item does not begin with a number here",
      "4:1 error this line has no key: a list item does not begin with a number here"),
    Line(
      "words:\n  1. a\n  2. b", #"words: "1. a 2. b""#,
      "4:3 warning this line looks like a list item, but is joined to the text above"),
    Line(
      "answers: {Yes:1,030, No:3}", #"answers: {Yes: "1,030", No: "3"}"#,
      "2:15 error a comma ends the value inside braces, so that `1,030` is cut"),
    Line(
      "answers:\n  Yes: 40\n  No: 3\n  18-24:30", #"answers: {Yes: "40", No: "3"}"#,
      "5:3 error this line has no key: a colon is followed by a space"),
    Line(
      "website:\n  Sat: closed\n  Sun: closed\n  08:00 to 12:00",
      #"website: {Sat: "closed", Sun: "closed"}"#,
      "5:3 error this line has no key"),
  ]
}
