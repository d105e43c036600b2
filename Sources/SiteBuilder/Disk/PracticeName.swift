import Practice

/// One practice of Content: where it lies, and what it is called.
package struct PracticeName: Sendable, Hashable {
  /// Nil where Content itself is the practice, since it holds `practice.md`.
  package let folderName: String?
  /// Where it is published: the folder's name, made fit where it is not (and then refused); that of
  /// Content itself comes from `name`.
  package let slug: String

  static func folder(_ name: String) -> PracticeName {
    PracticeName(folderName: name, slug: Slug.isValid(name) ? name : Slug.nearest(to: name))
  }

  /// - Parameter practiceFile: the bytes of `practice.md`.
  static func content(_ practiceFile: SourceFile?) -> PracticeName {
    let slug = PracticeReader.slug(ofPracticeIn: [practiceFile].compactMap { $0 })
    return PracticeName(folderName: nil, slug: Slug.isValid(slug) ? slug : Slug.nearest(to: slug))
  }

  /// A folder whose name is no address is not published.
  package var hasGoodName: Bool { folderName.map(Slug.isValid) ?? true }
}
