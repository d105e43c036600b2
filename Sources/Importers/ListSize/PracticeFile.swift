import Practice

/// What an import needs to know of the practice that it is for.
package enum PracticeFile {
  /// Nil where none is written.
  package static func code(in bytes: [UInt8], file: String) throws(BadInput) -> String? {
    let page = PageFile<PracticeDetails>(bytes, file: file)
    guard let practice = page.content else { throw BadInput(page.findings) }
    return practice.practiceCode
  }
}
