import Views

/// A name of one view.
struct ViewName: Hashable, Sendable {
  let view: ObjectIdentifier
  let name: String
}

/// What a template can ask at one of its places: the views of the sections around it, innermost
/// last, as Mustache looks names up.
struct ContractStack: Sendable {
  private enum Frame: Sendable {
    case view(ViewContract, guarded: Set<String>)
    /// A section over text or HTML, which `.` prints.
    case value(ViewNameKind)
    /// An inverted section over a view or a list: there is nothing that `.` could print.
    case nothing
  }

  /// What a name means.
  enum Meaning {
    case known(ViewNameKind, Known)
    case unknown(step: String, among: [String])
  }

  struct Known {
    fileprivate var frame: Int
    /// The name and, of a dotted one, all that it begins with: whoever has the last has them all.
    fileprivate var paths: [String]
    /// The first step that may be absent here, and is not asked for by a section around.
    var unguarded: String?
    /// Each step, with the view that answers it.
    var steps: [ViewName] = []
  }

  private var frames: [Frame]

  init(_ contract: ViewContract) { frames = [.view(contract, guarded: [])] }

  func meaning(of name: String) -> Meaning {
    if name == "." { return meaningOfDot }
    let steps = name.utf8.split(separator: UInt8(ascii: ".")).map { String(Substring($0)) }
    guard let first = steps.first else { return .unknown(step: name, among: []) }
    for (index, frame) in frames.enumerated().reversed() {
      guard case .view(let contract, let guarded) = frame, contract.kinds[first] != nil else {
        continue
      }
      return follow(steps, from: contract, guarded: guarded, frame: index)
    }
    return .unknown(step: first, among: names)
  }

  private func follow(
    _ steps: [String], from start: ViewContract, guarded: Set<String>, frame: Int
  ) -> Meaning {
    var contract = start
    var known = Known(frame: frame, paths: [])
    for (index, step) in steps.enumerated() {
      guard let kind = contract.kinds[step] else {
        return .unknown(step: step, among: contract.kinds.keys.sorted())
      }
      let path = known.paths.last.map { "\($0).\(step)" } ?? step
      known.paths.append(path)
      known.steps.append(ViewName(view: contract.view, name: step))
      if contract.optional.contains(step), !guarded.contains(path) {
        known.unguarded = known.unguarded ?? path
      }
      if index == steps.count - 1 { return .known(kind, known) }
      guard case .section(let inner) = kind else {
        return .unknown(step: steps[index + 1], among: [])
      }
      contract = inner()
    }
    return .unknown(step: steps.joined(separator: "."), among: [])
  }

  private var meaningOfDot: Meaning {
    if case .value(let kind) = frames.last { return .known(kind, Known(frame: 0, paths: [])) }
    return .unknown(step: ".", among: [])
  }

  /// Every name that can be asked here.
  private var names: [String] {
    let all = frames.flatMap { frame -> [String] in
      if case .view(let contract, _) = frame { Array(contract.kinds.keys) } else { [] }
    }
    return Set(all).sorted()
  }

  /// Inside of a section over a known name.
  func entering(_ known: Known, of kind: ViewNameKind) -> ContractStack {
    var inner = self
    if case .view(let contract, let guarded) = frames[known.frame] {
      inner.frames[known.frame] = .view(contract, guarded: guarded.union(known.paths))
    }
    switch kind {
    case .flag: break
    case .text, .html: inner.frames.append(.value(kind))
    case .section(let contract): inner.push(contract())
    }
    return inner
  }

  /// Inside of an inverted section over a name of that kind.
  func entering(inverted kind: ViewNameKind) -> ContractStack {
    guard case .section = kind else { return self }
    var inner = self
    inner.frames.append(.nothing)
    return inner
  }

  /// A view that is already on the stack answers all its names from the top, so the one below
  /// cannot be asked: it goes, and views that nest in themselves come to an end.
  private mutating func push(_ contract: ViewContract) {
    frames.removeAll { frame in
      if case .view(let below, _) = frame { return below.view == contract.view }
      return true
    }
    frames.append(.view(contract, guarded: []))
  }
}

extension ContractStack {
  /// What tells two stacks apart: a partial is checked once for each.
  var key: [String] {
    frames.map { frame in
      switch frame {
      case .view(let contract, let guarded):
        "\(contract.view) \(guarded.sorted().joined(separator: " "))"
      case .value(let kind): if case .html = kind { "html" } else { "text" }
      case .nothing: "nothing"
      }
    }
  }
}
