import Diagnostics
import Practice

extension Rule {
  static let pii07 = Rule(
    "PII-07", .privacy, "pictures do not say who took them, where and when", basis: .law,
    source: .dataProtection, severity: .error,
    isTimeless: true,
    why: "The photo of a patient's garden can hold the place of that garden to the metre.",
    fix: "Nothing has to be done: this is taken out when the site is built. Save a picture again "
      + "where that is not possible.",
    examples: Examples(
      met: "files/front-door.jpg, a JPEG picture",
      notMet: "files/front-door.jpg, cut short while it was copied")
  ) { context in
    let pictures = context.site.assets.filter(\.isPicture)
    guard !pictures.isEmpty else { return .notApplicable("no pictures are on file") }
    var missing: [Shortfall] = []
    var cleaned = 0
    for picture in pictures {
      do throws(UncleanPicture) {
        if try picture.cleaned() != picture.bytes { cleaned += 1 }
      } catch {
        missing.append(
          Shortfall(
            "this picture cannot be published: \(error.message)", help: error.help,
            at: Place(file: picture.file)))
      }
    }
    return .judged(
      by: missing,
      met: "\(counted(pictures.count, "picture")), \(cleaned) of which had something taken out")
  }
}
