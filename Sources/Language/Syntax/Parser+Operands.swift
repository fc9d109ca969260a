/// Operands of stages that take names: categories, areas, places.
extension Parser {
  /// True where a token can be a name or a value of a closed vocabulary.
  func startsOperand(ahead count: Int) -> Bool {
    guard isSameStatement(ahead: count) else { return false }
    switch kind(ahead: count) {
    case .word, .string, .unclosedString, .foreignString, .postalCode, .parameter: return true
    default: return false
    }
  }

  /// A bare word, a quoted text, a postal code, a number or a parameter; any word, even one that is a keyword elsewhere.
  mutating func parseOperand(_ expectation: Expectation) -> NodeID {
    if !isAtStageEnd { want(expectation) }
    guard !isAtStageEnd else { return wrong(expectation) }
    switch kind {
    case .word:
      let word = leaf(.name)
      failBareWords(after: word, expectation)
      return word
    case .string, .unclosedString, .foreignString: return parseText()
    case .postalCode: return leaf(.postalCode)
    case .number: return leaf(.number)
    case .parameter: return leaf(.parameter)
    default: return wrong(expectation)
    }
  }

  /// A quoted text, in whichever marks.
  mutating func parseText() -> NodeID {
    if kind == .foreignString {
      let written = text()
      let right = "\"" + written.dropFirst().dropLast() + "\""
      complainForeign(.foreignOperator, written, replacement: right, key: "quotes")
    }
    return leaf(kind == .unclosedString ? .wrong : .text)
  }

  /// Reports that something is wanted here, and stands for it in the tree.
  mutating func wrong(_ expectation: Expectation) -> NodeID {
    failExpecting(expectation)
    return open(.wrong)
  }

  // MARK: - near

  mutating func parseNear(into stage: NodeID) {
    adopt(parsePlace(), by: stage)
    guard !isRecovering, !isAtStageEnd else { return }
    guard let (within, count) = keyword(in: .nearClause) else { return failWithoutWithin() }
    accept(within, count, in: .nearClause)
    adopt(parseDistance(), by: stage)
  }

  /// A named place, or a latitude and a longitude.
  private mutating func parsePlace() -> NodeID {
    let isSigned = kind == .minus
    guard kind == .number || (isSigned && kind(ahead: 1) == .number) else {
      return parseOperand(.place)
    }
    let place = open(.coordinates)
    adopt(parseDegrees(), by: place)
    guard kind == .comma else {
      failExpecting(.coordinates)
      close(place)
      return place
    }
    advance()
    adopt(parseDegrees(), by: place)
    close(place)
    return place
  }

  private mutating func parseDegrees() -> NodeID {
    let isNegative = kind == .minus
    let degrees = open(isNegative ? .negate : .number)
    if isNegative { advance() }
    guard kind == .number else { return wrong(.coordinates) }
    if isNegative {
      adopt(leaf(.number), by: degrees)
    } else {
      advance()
    }
    close(degrees)
    return degrees
  }

  private mutating func parseDistance() -> NodeID {
    want(.distance)
    if !isAtStageEnd, kind == .parameter { return leaf(.parameter) }
    guard !isAtStageEnd, kind == .number, isSameStatement(ahead: 1),
      let (unit, _) = keyword(in: .unit, ahead: 1), TimeUnit(unit) == nil
    else { return wrongDistance() }
    return parseNumber()
  }

  /// A number, or a distance or a duration where a unit follows.
  mutating func parseNumber() -> NodeID {
    let number = leaf(.number)
    guard !isAtStageEnd, let (unit, count) = keyword(in: .unit) else { return number }
    let quantity = open(.quantity, around: number)
    accept(unit, count, in: .unit)
    close(quantity)
    return quantity
  }
}
