/// The known word nearest to one that was typed, for "did you mean".
package func nearest(to typed: String, among known: some Sequence<String>) -> String? {
  let limit = max(1, typed.count / 3)
  var best: (word: String, distance: Int)?
  for word in known.sorted() {
    let distance = editDistance(typed, word)
    if distance <= limit, distance < best?.distance ?? .max { best = (word, distance) }
  }
  return best?.word
}

/// Damerau's distance: insertions, deletions, replacements and neighbours swapped, each for 1.
private func editDistance(_ left: String, _ right: String) -> Int {
  let a = Array(left.unicodeScalars)
  let b = Array(right.unicodeScalars)
  if a.isEmpty || b.isEmpty { return max(a.count, b.count) }
  var before: [Int] = []
  var row = Array(0...b.count)
  for i in 1...a.count {
    var next = [i] + Array(repeating: 0, count: b.count)
    for j in 1...b.count {
      next[j] = min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
      if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
        next[j] = min(next[j], before[j - 2] + 1)
      }
    }
    (before, row) = (row, next)
  }
  return row[b.count]
}
