/// What the parser asks of one token, the one that stands where a person is typing.
///
/// The parser looks at every place in the grammar where that word could belong and takes none; what it looked for is what can
/// be typed there. From the first mistake on nothing is recorded: what is asked then only serves messages.
final class CaretRecorder {
  /// Place of the token among those that are no trivia.
  let position: Int
  private(set) var wanted: [Expectation] = []
  private(set) var classes: [KeywordClass] = []
  /// Spellings of several words that are begun before the token: their class, and their folded words so far.
  private(set) var begun: [CaretContext.BegunSpelling] = []
  /// Where the words begin that stand unquoted up to the caret in the place of one name, and what name was wanted there.
  private(set) var name: (start: Int, wanted: Expectation)?
  /// What stands before the caret where a comparison can follow.
  private(set) var left: NodeID?
  private var isSealed = false

  /// True where nothing was asked: a mistake before the token hides it.
  var isEmpty: Bool { wanted.isEmpty && classes.isEmpty && begun.isEmpty && name == nil }

  init(position: Int) {
    self.position = position
  }

  func want(_ expectation: Expectation, at place: Int, behind left: NodeID? = nil) {
    guard place == position, !isSealed else { return }
    if !wanted.contains(expectation) { wanted.append(expectation) }
    if let left { self.left = left }
  }

  func ask(_ wordClass: KeywordClass, at place: Int) {
    guard place == position, !isSealed, !classes.contains(wordClass) else { return }
    classes.append(wordClass)
  }

  /// Notes that a spelling of several words may go on at the token.
  func goOn(_ phrase: String, _ wordClass: KeywordClass, at place: Int) {
    let spelling = CaretContext.BegunSpelling(phrase: phrase, wordClass: wordClass)
    guard place == position, !isSealed, !begun.contains(spelling) else { return }
    begun.append(spelling)
  }

  /// Notes that the words from an offset up to the caret are meant as one name.
  func name(from start: Int, _ wanted: Expectation) {
    if !isSealed { name = (start, wanted) }
  }

  func seal(at place: Int) {
    if place >= position { isSealed = true }
  }
}

extension Parser {
  /// Notes what can stand here, for completion.
  func want(_ expectation: Expectation, behind left: NodeID? = nil) {
    caret?.want(expectation, at: position, behind: left)
  }

  /// What is looked up at the token here from now on is for a message.
  func endOfWants() { caret?.seal(at: position) }
}
