import Diagnostics

/// The colon of `No:30` and `Mon-Fri:8am to 6pm`: it parts a name from what belongs to it, though
/// no blank follows. That of `https://x`, `C:\x` or `08:30-12:00` is none.
struct CloseColon {
  let offset: Int
  /// False where the time of day may be meant as well: `9:30`, `18-24:30`.
  let isClear: Bool

  /// Nil where the first colon of `range` is none.
  init?(in range: Range<Int>, of bytes: [UInt8]) {
    let colon = bytes[range].firstIndex(of: .colon) ?? range.upperBound
    let after = colon + 1
    guard colon > range.lowerBound, !bytes.isGap(at: after, before: range.upperBound),
      !"/:\\".utf8.contains(bytes[after])
    else { return nil }
    offset = colon
    let rest = bytes[after..<range.upperBound]
    guard bytes[colon - 1].isDigit, bytes[after].isDigit else {
      isClear = true
      return
    }
    guard rest.allSatisfy({ $0.isDigit || ",.%".utf8.contains($0) }) else { return nil }
    let before = bytes[range.lowerBound..<colon].reversed().prefix(while: \.isDigit)
    let hour = Int(String(decoding: before.reversed(), as: UTF8.self)) ?? .max
    isClear = hour > 24 || rest.count != 2 || !rest.allSatisfy(\.isDigit)
  }
}

extension FieldEntry {
  /// The name and its value of a line, or of a key in braces, that has no blank after its colon;
  /// nil where it has no colon that can be meant so.
  init?(closeColonIn typed: String, at place: Place) {
    let bytes = Array(typed.utf8)
    guard let colon = CloseColon(in: 0..<bytes.count, of: bytes), colon.isClear else { return nil }
    self.init(name: bytes[..<colon.offset], value: bytes[(colon.offset + 1)...], at: place)
  }

  private init(name: ArraySlice<UInt8>, value: ArraySlice<UInt8>, at place: Place) {
    let text = String(decoding: value, as: UTF8.self).trimmed
    self.init(
      key: String(decoding: name, as: UTF8.self).trimmed, place: place,
      value: FieldNode(.scalar(Scalar(text, style: .plain)), at: place, asTyped: text))
  }

  /// Every line of a text as a name with its value, where it can be meant so and is no table: lines
  /// of `No:30` alone look like one text until their type is known.
  static func lines(of scalar: Scalar, at place: Place) -> [FieldEntry]? {
    let lines = scalar.lines(at: place).filter { !$0.text.allSatisfy(\.isWhitespace) }
    guard !lines.contains(where: { $0.text.utf8.contains { $0 == .bar || $0 == .tab } }) else {
      return nil
    }
    let entries = lines.map { line, place in
      FieldEntry(colonIn: String(line).trimmed, at: place).withPlacesOfParts(of: line)
    }
    return entries.contains { !$0.value.isBlank } ? entries : nil
  }

  /// A whole line; without a value where it has no colon that is surely meant so.
  init(colonIn typed: String, at place: Place) {
    let bytes = Array(typed.utf8)
    if let entry = FieldEntry(closeColonIn: typed, at: place) {
      self = entry
    } else if let colon = bytes.firstIndex(of: .colon), colon > 0,
      bytes.isGap(at: colon + 1, before: bytes.count)
    {
      self.init(name: bytes[..<colon], value: bytes[(colon + 1)...], at: place)
    } else {
      self.init(key: typed, place: place, value: FieldNode(.empty, at: place, asTyped: ""))
    }
  }

  /// With the places of its name and value instead of that of their whole line.
  private func withPlacesOfParts(of line: Substring) -> FieldEntry {
    guard !value.isBlank else { return self }
    let whole = String(line).trimmed.unicodeScalars.count
    let length = value.asTyped.unicodeScalars.count
    var entry = self
    entry.value.place = place.part(from: whole - length, length: length)
    entry.place = place.part(from: 0, length: key.unicodeScalars.count)
    return entry
  }

  /// What to type where a value is missing because its colon may be that of a time: `18-24: 30`.
  var withBlankAfterColon: String? {
    let bytes = Array(key.utf8)
    guard value.isBlank, let colon = CloseColon(in: 0..<bytes.count, of: bytes) else { return nil }
    let name = String(decoding: bytes[...colon.offset], as: UTF8.self)
    return "\(name) \(String(decoding: bytes[(colon.offset + 1)...], as: UTF8.self))"
  }
}
