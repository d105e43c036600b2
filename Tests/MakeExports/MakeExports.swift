import Foundation
import MadeExports

/// Writes an export of each shape into a folder: `make-exports FOLDER PEOPLE`.
@main
enum MakeExports {
  static func main() throws {
    let words = CommandLine.arguments
    guard words.count == 3, let people = Int(words[2]), people > 0 else {
      print("make-exports FOLDER PEOPLE")
      exit(64)
    }
    let folder = URL(filePath: words[1])
    for export in MadeExport.all(people: people) {
      try Data(export.bytes).write(to: folder.appending(path: export.name))
    }
    // As many practices as England has.
    try Data(MadeExport.register(practices: 6300)).write(to: folder.appending(path: "register.csv"))
  }
}
