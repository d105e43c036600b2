import Diagnostics
import Foundation
import Testing

@testable import FrontMatter

/// What other programs write means here what it means there.
@Suite struct CorpusTests {
  struct Dump: Decodable {
    let style: String
    let yaml: String
    let value: Value
  }

  @Test(arguments: ["pyyaml", "js-yaml"])
  func readsWhatOtherProgramsDump(name: String) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../Fixtures/\(name).jsonl")
    let lines = try Data(contentsOf: file).split(separator: UInt8(ascii: "\n"))
    for line in lines {
      let dump = try JSONDecoder().decode(Dump.self, from: line)
      let document = read(bytes: Array(dump.yaml.utf8), isYAMLOnly: true)
      #expect(Value(document.entries) == dump.value, "\(dump.style)\n\(dump.yaml)")
      let errors = document.findings.filter { $0.severity == .error }
      #expect(errors.isEmpty, "\(dump.style)\n\(dump.yaml)")
    }
    print("\(lines.count) records dumped by \(name) are read as it means them")
    #expect(lines.count >= 80)
  }
}
