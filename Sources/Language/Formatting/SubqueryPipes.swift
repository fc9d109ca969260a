/// The `|` of a statement: those between its stages, and those inside queries in brackets.
struct SubqueryPipes {
  private(set) var outer: Set<Int> = []
  /// How many brackets are open around each.
  private(set) var inner: [Int: Int] = [:]
  /// The outer ones in order, between the ends of the statement.
  private var ends: [Int]

  init(_ tree: SyntaxTree, _ range: Range<Int>) {
    ends = [range.lowerBound]
    var depth = 0
    for token in range {
      switch tree.tokens.kind(token) {
      case .leftBracket: depth += 1
      case .rightBracket: depth -= 1
      case .pipe where depth > 0: inner[token] = depth
      case .pipe:
        outer.insert(token)
        ends.append(token)
      default: break
      }
    }
    ends.append(range.upperBound)
  }

  /// The tokens of the stage that holds a token.
  func stage(around token: Int) -> Range<Int> {
    var (low, high) = (0, ends.count - 1)
    while low + 1 < high {
      let middle = (low + high) / 2
      if ends[middle] <= token { low = middle } else { high = middle }
    }
    return ends[low]..<ends[low + 1]
  }
}
