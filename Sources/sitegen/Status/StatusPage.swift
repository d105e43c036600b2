import Calendar
import SiteBuilder

/// The list as one page of HTML that needs nothing besides itself.
struct StatusPage {
  let list: StatusList

  var html: String {
    let day = (try? CalendarDate(reading: list.today))?.words ?? list.today
    return """
      <!doctype html>
      <html lang="en-GB">
      <head>
      <meta charset="utf-8">
      <title>Practices on \(escaped(day))</title>
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="robots" content="noindex">
      <style>\(Self.style)</style>
      </head>
      <body>
      <main>
      <h1>Practices on \(escaped(day))</h1>
      <p>Those with something to do come first.</p>
      \(sharedSection)<table role="table">
      <caption>Report and website of each practice</caption>
      <thead role="rowgroup">
      <tr role="row">\(Self.headings.map { "<th scope=\"col\" role=\"columnheader\">\($0)</th>" }.joined())</tr>
      </thead>
      <tbody role="rowgroup">
      \(list.practices.map(row).joined(separator: "\n"))
      </tbody>
      </table>
      </main>
      </body>
      </html>

      """
  }

  private static let headings = ["Practice", "Report", "Time", "What is missing"]

  private var sharedSection: String {
    guard !list.shared.isEmpty else { return "" }
    return "<h2>In what all practices share</h2>\n\(items(list.shared))\n<h2>Each practice</h2>\n"
  }

  private func row(_ practice: PracticeStatus) -> String {
    let missing =
      practice.missing.isEmpty ? escaped(practice.missingWords) : items(practice.missing)
    let cells = [escaped(practice.stateWords), escaped(practice.timeWords), missing]
    return "<tr role=\"row\"><th scope=\"row\" role=\"rowheader\">\(escaped(practice.name))</th>"
      + zip(Self.headings.dropFirst(), cells).map { heading, cell in
        "<td role=\"cell\" data-heading=\"\(heading)\"><div>\(cell)</div></td>"
      }.joined() + "</tr>"
  }

  private func items(_ missing: [PracticeStatus.Missing]) -> String {
    let items = missing.map { item in
      let help = item.help.map { "<br><span>\(escaped($0))</span>" } ?? ""
      return "<li><strong>\(escaped(item.rule))</strong> \(escaped(item.message))\(help)</li>"
    }
    return "<ul>\(items.joined())</ul>"
  }

  /// Text for an element: names and messages are what people typed.
  private func escaped(_ text: String) -> String {
    var safe: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): safe += "&amp;".utf8
      case UInt8(ascii: "<"): safe += "&lt;".utf8
      case UInt8(ascii: ">"): safe += "&gt;".utf8
      case UInt8(ascii: "\""): safe += "&quot;".utf8
      default: safe.append(byte)
      }
    }
    return String(decoding: safe, as: UTF8.self)
  }

  private static let style = """
    body{margin:0;background:#fff;color:#212b32;font:1rem/1.5 Arial,sans-serif}\
    main{max-width:70rem;margin:0 auto;padding:1rem}\
    table{border-collapse:collapse;width:100%}\
    caption{text-align:start;font-weight:bold;padding-block:.5rem}\
    th,td{text-align:start;vertical-align:top;padding:.5rem .75rem .5rem 0;\
    border-block-end:1px solid #4c6272}\
    ul{margin:0;padding-inline-start:1.25rem}li span{color:#4c6272}td{overflow-wrap:anywhere}\
    @media (max-width:48rem){thead{position:absolute;clip-path:inset(50%)}\
    table,caption,tbody,tr,th,td{display:block;padding:0}\
    tr{padding-block:1rem;border-block-end:1px solid #4c6272}th,td{border:0}\
    tbody th{font-size:1.1875rem}td::before{content:attr(data-heading) ": ";font-weight:bold}\
    td div{display:inline}}
    """
}
