package import Diagnostics
package import FrontMatter

/// An address of an older website, and where its page is now.
package struct Redirect: Sendable, Equatable {
  package let old: OldAddress
  package let new: Address
  /// The title of the page that people come to.
  package let title: String
  /// The file that leads on, below the site's folder; nil where only the web server can.
  package let file: String?
}

/// All redirects of a site, and the old addresses that cannot have one.
package struct Redirects: Sendable {
  /// By old address.
  package private(set) var all: [Redirect] = []
  package private(set) var findings: [Finding] = []

  /// Whose an address is already.
  private enum Owner {
    case page(Address, SitePage?)
    case file(Asset)
    case made
    case redirect(Redirect)
  }

  package init(of site: PracticeSite) {
    var owners: [String: Owner] = [:]
    for entry in site.entries { owners[entry.address.file] = .page(entry.address, entry.page) }
    for made in MadeFile.allCases { owners[made.address.file] = .made }
    for asset in site.assets { owners[asset.address.file] = .file(asset) }
    var folders = Set(owners.keys.flatMap(Self.folders))
    var known: [String: Redirect] = [:]
    for page in site.pages {
      for old in page.header.oldAddresses {
        let redirect = Redirect(old: old, new: page.address, title: page.title, file: old.file)
        let key = old.file ?? "\(old.path)?\(old.query ?? "")"
        if let earlier = known[key], earlier.new == redirect.new {
          if earlier.old.path != old.path { all.append(redirect.withoutFile) }
          continue
        }
        let taken = (old.file.map { [$0] + Self.folders(above: $0) } ?? old.fileOfServer)
          .lazy.compactMap { owners[$0] }.first
        if let owner = known[key].map(Owner.redirect) ?? taken {
          note(redirect, on: page, clashingWith: owner)
        } else if folders.contains(key) {
          findings.append(.clash(redirect, "it is a folder of this website", nil))
        } else {
          known[key] = redirect
          all.append(redirect)
          guard let file = old.file else { continue }
          owners[file] = .redirect(redirect)
          folders.formUnion(Self.folders(above: file))
        }
      }
    }
    all.sort { ($0.old.path, $0.old.query ?? "") < ($1.old.path, $1.old.query ?? "") }
  }

  private mutating func note(
    _ redirect: Redirect, on page: SitePage, clashingWith owner: Owner
  ) {
    switch owner {
    case .page(let address, _) where address == page.address:
      findings.append(.ownAddress(redirect))
    case .page(let address, let other):
      findings.append(
        .clash(redirect, "the page \(address.text) is there", other.map { "`\($0.file)`" }))
    case .file(let asset):
      findings.append(.clash(redirect, "a file is there", "`\(asset.file)`"))
    case .made: findings.append(.clash(redirect, "this website has a file of that name", nil))
    case .redirect(let other):
      let place = other.old.place
      findings.append(
        .clash(
          redirect, "it leads to \(other.new.text) already",
          "`\(place.file)`, line \(place.line ?? 1)"))
    }
  }

  /// `a` and `a/b` of `a/b/index.html`.
  private static func folders(above file: String) -> [String] {
    let parts = file.utf8.split(separator: UInt8(ascii: "/")).dropLast().map {
      String(Substring($0))
    }
    return parts.indices.map { parts[...$0].joined(separator: "/") }
  }
}

extension OldAddress {
  /// What a web server would find at an address that can have no page of ours.
  fileprivate var fileOfServer: [String] { query == nil ? [String(path.dropFirst())] : [] }
}

extension Redirect {
  /// Another spelling of an address that has its file: only a list for web servers needs it.
  fileprivate var withoutFile: Redirect { Redirect(old: old, new: new, title: title, file: nil) }
}

extension PracticeSite {
  /// Where people who come by an old address are to be led; drafts and pages out of their dates
  /// have none.
  package var redirects: [Redirect] { Redirects(of: self).all }
}

extension Finding {
  fileprivate static func clash(_ redirect: Redirect, _ why: String, _ other: String?) -> Finding {
    Finding(
      "old-address", .error,
      "\(redirect.old.path) cannot lead here, as \(why)" + (other.map { ": \($0)" } ?? ""),
      help: "delete one of the two", at: redirect.old.place)
  }

  fileprivate static func ownAddress(_ redirect: Redirect) -> Finding {
    Finding(
      "old-address", .warning, "\(redirect.old.path) is where this page is now",
      help: "delete it from `old_urls`", at: redirect.old.place)
  }
}
