/// The lines of one statement.
struct StatementLayout {
  private let tree: SyntaxTree
  private let spellings: Spellings
  private let range: Range<Int>
  /// The `|` before each stage.
  private let pipes: Set<Int>
  /// The `|` inside queries in brackets that do not fit on the line of their stage, by how deep they stand.
  private var innerPipes: [Int: Int]
  /// How deep the stage on the line stands.
  private var depth = 0
  private static let indentation = "    "

  private var lines: [String] = []
  private var line = ""
  /// The last token on the line; nil where a line begins.
  private var previous: Int?
  /// The token behind a run of comments, looked for once a run.
  private var nextToken = 0

  init(_ tree: SyntaxTree, _ statement: NodeID, _ spellings: Spellings) {
    self.tree = tree
    self.spellings = spellings
    let node = tree[statement]
    range = Int(node.firstToken)..<Int(node.endToken)
    let pipes = SubqueryPipes(tree, range)
    self.pipes = pipes.outer
    innerPipes = [:]
    innerPipes = pipes.inner.filter { joined(pipes.stage(around: $0.key)).count > Formatter.width }
  }

  func text() -> String { oneLine() ?? severalLines() }

  /// Nil where the statement was written on several lines or does not fit.
  private func oneLine() -> String? {
    let isOneLine = range.allSatisfy {
      tree.tokens.kind($0) != .newline && tree.tokens.kind($0) != .comment
    }
    guard isOneLine else { return nil }
    let text = joined(range)
    return text.count <= Formatter.width ? text : nil
  }

  /// Tokens with the blanks between them.
  private func joined(_ tokens: Range<Int>) -> String {
    var text = ""
    var previous: Int?
    for token in tokens where !tree.tokens.kind(token).isTrivia {
      let spelling = spellings.text(token)
      guard !spelling.isEmpty else { continue }
      if let previous, !spellings.isTight(previous, token) { text += " " }
      text += spelling
      previous = token
    }
    return text
  }

  private func severalLines() -> String {
    var layout = self
    layout.fill()
    return layout.lines.joined(separator: "\n")
  }

  private mutating func fill() {
    var token = range.lowerBound
    var isAfterNewline = false
    while token < range.upperBound {
      switch tree.tokens.kind(token) {
      case .whitespace: token += 1
      case .newline:
        isAfterNewline = true
        token += 1
      case .comment:
        write(comment: token, onItsOwnLine: isAfterNewline)
        isAfterNewline = false
        token += 1
      default:
        isAfterNewline = false
        let end = chunkEnd(token)
        write(chunk: token..<end)
        token = end
      }
    }
    endLine()
  }

  /// Where the tokens that stay on one line end: behind a comma, `and` or `or`, before a comment or a `|`.
  private func chunkEnd(_ start: Int) -> Int {
    var end = start
    for token in start..<range.upperBound {
      let kind = tree.tokens.kind(token)
      if kind == .comment || (token > start && beginsLine(token)) { break }
      guard !kind.isTrivia else { continue }
      end = token + 1
      if spellings.allowsBreak(after: token) { break }
    }
    return end
  }

  private mutating func write(chunk: Range<Int>) {
    let text = joined(chunk)
    guard !text.isEmpty else { return }
    if beginsLine(chunk.lowerBound) {
      endLine()
      depth = innerPipes[chunk.lowerBound] ?? 0
      line = indentation(depth) + text
    } else if let previous {
      let blank = spellings.isTight(previous, chunk.lowerBound) ? "" : " "
      if line.count + blank.count + text.count > Formatter.width,
        spellings.allowsBreak(after: previous)
      {
        endLine()
        line = indentation(depth + 1) + text
      } else {
        line += blank + text
      }
    } else {
      line = (lines.isEmpty ? "" : indentation(depth + 1)) + text
    }
    previous = chunk.last { !tree.tokens.kind($0).isTrivia }
  }

  private func beginsLine(_ token: Int) -> Bool { pipes.contains(token) || innerPipes[token] != nil }

  private func indentation(_ depth: Int) -> String { String(repeating: Self.indentation, count: depth) }

  /// A comment ends its line.
  private mutating func write(comment: Int, onItsOwnLine: Bool) {
    let text = Spellings.comment(tree.text(token: comment))
    if onItsOwnLine || previous == nil {
      endLine()
      line = (isBeforePipe(comment) ? "" : Self.indentation) + text
    } else {
      line += " " + text
    }
    endLine()
  }

  private mutating func isBeforePipe(_ comment: Int) -> Bool {
    nextToken = max(nextToken, comment)
    while nextToken < range.upperBound, tree.tokens.kind(nextToken).isTrivia { nextToken += 1 }
    return pipes.contains(nextToken)
  }

  private mutating func endLine() {
    if !line.isEmpty { lines.append(line) }
    line = ""
    previous = nil
  }
}
