import Crypto

/// SHA-256 in hexadecimal.
package enum Digest {
  package static func of(_ bytes: [UInt8]) -> String {
    var hash = SHA256()
    bytes.withUnsafeBytes { hash.update(bufferPointer: $0) }
    return hexadecimal(hash.finalize())
  }

  fileprivate static func hexadecimal(_ digest: SHA256.Digest) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for byte in digest { text += [digits[Int(byte >> 4)], digits[Int(byte & 15)]] }
    return String(decoding: text, as: UTF8.self)
  }
}

/// One short text for all that a build can read. Every part is led by its name and its length, so
/// that no two lists of parts run into the same bytes.
package struct Fingerprint {
  private var hash = SHA256()

  package init() {}

  package mutating func add(_ name: String, _ bytes: [UInt8]) {
    let lead = Array("\(name.utf8.count) \(bytes.count) \(name)".utf8)
    lead.withUnsafeBytes { hash.update(bufferPointer: $0) }
    bytes.withUnsafeBytes { hash.update(bufferPointer: $0) }
  }

  package mutating func add(_ name: String, _ text: String) { add(name, Array(text.utf8)) }

  package var text: String { Digest.hexadecimal(hash.finalize()) }
}
