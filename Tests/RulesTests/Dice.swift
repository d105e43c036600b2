/// Random numbers that are the same in every run.
struct Dice: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    let mixed = (state ^ (state >> 33)) &* 0xFF51_AFD7_ED55_8CCD
    return mixed ^ (mixed >> 33)
  }

  mutating func roll(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

  /// A total parted among cells: many noughts and small numbers, as real tables have them.
  mutating func parts(of total: Int, among cells: Int) -> [Int] {
    var parts = [Int](repeating: 0, count: cells)
    var left = total
    for cell in parts.indices.dropLast() {
      let part = roll(0...3) == 0 ? 0 : roll(0...1) == 0 ? roll(0...5) : roll(0...max(0, left))
      parts[cell] = min(part, left)
      left -= parts[cell]
    }
    parts[cells - 1] = left
    return parts.shuffled(using: &self)
  }
}
