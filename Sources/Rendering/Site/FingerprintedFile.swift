import Views

/// A file that pages load, under a name made from its bytes, so that browsers may keep it for ever.
struct FingerprintedFile: Sendable {
  let file: RenderedFile
  let view: AssetView

  /// `assets/site-1a2b3c4d5e.css` of `site` and `css`.
  ///
  /// - Parameter digest: SHA-256.
  init(_ stem: String, _ ending: String, _ bytes: [UInt8], digest: (_ bytes: [UInt8]) -> [UInt8]) {
    let sum = digest(bytes)
    let name = "assets/\(stem)-\(sum.prefix(5).map(hexadecimal).joined()).\(ending)"
    file = RenderedFile(path: name, bytes: bytes)
    view = AssetView(path: "/" + name, integrity: "sha256-" + base64(sum))
  }
}

private func hexadecimal(_ byte: UInt8) -> String {
  let digits = String(byte, radix: 16)
  return byte < 16 ? "0" + digits : digits
}

/// RFC 4648, section 4.
private func base64(_ bytes: [UInt8]) -> String {
  let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
  var text: [UInt8] = []
  for start in stride(from: 0, to: bytes.count, by: 3) {
    let chunk = bytes[start..<min(start + 3, bytes.count)]
    let bits = chunk.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - chunk.count))
    for place in 0..<4 {
      let shift = 18 - 6 * place
      text.append(place <= chunk.count ? alphabet[bits >> shift & 63] : UInt8(ascii: "="))
    }
  }
  return String(decoding: text, as: UTF8.self)
}
