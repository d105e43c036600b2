/// Random numbers that are the same in every run.
struct Dice: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    let mixed = (state ^ (state >> 33)) &* 0xFF51_AFD7_ED55_8CCD
    return mixed ^ (mixed >> 33)
  }

  /// Some of these pieces, one after another.
  mutating func soup(of pieces: [String], atMost count: Int) -> String {
    (0..<Int.random(in: 1...count, using: &self))
      .map { _ in pieces.randomElement(using: &self) ?? "" }.joined()
  }
}
