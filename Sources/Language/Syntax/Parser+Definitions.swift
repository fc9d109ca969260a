/// `let`, `save` and `param`, and the arguments of a named query.
extension Parser {
  /// `let name = QUERY`, `let name = (QUERY)`, `save name(parameters) = QUERY`.
  mutating func parseNamedQuery(_ head: Keyword, _ count: Int) -> NodeID {
    let statement = open(head == .let ? .letStatement : .saveStatement)
    accept(head, count, in: .statementHead)
    parseDefinedName(into: statement)
    if head == .save, kind == .leftBracket, !isRecovering { parseFormals(into: statement) }
    if !isRecovering {
      want(.equal)
      if kind == .equal, !isAtStatementEnd { advance() } else { failExpecting(.equal) }
    }
    if isRecovering {
      skipStatement()
    } else if kind == .leftBracket {
      adopt(parseBracketedQuery(), by: statement)
    } else {
      adopt(parseQuery(), by: statement)
    }
    close(statement)
    return statement
  }

  /// A query in brackets: a line break inside them ends nothing, and their end ends its last stage.
  mutating func parseBracketedQuery() -> NodeID {
    let opening = openBracket()
    let query = parseInnerQuery()
    closeBracket(opening, .nextStage)
    return query
  }

  /// `param name: type in (a, b) = default`.
  mutating func parseParam(_ count: Int) -> NodeID {
    let statement = open(.paramStatement)
    accept(.param, count, in: .statementHead)
    adopt(parseDeclaration(needsType: true), by: statement)
    if isRecovering { skipStatement() }
    close(statement)
    return statement
  }

  private mutating func parseFormals(into statement: NodeID) {
    let list = open(.parameterList)
    let opening = openBracket()
    if kind != .rightBracket {
      adopt(parseDeclaration(needsType: false), by: list)
      while !isRecovering, kind == .comma {
        advance()
        adopt(parseDeclaration(needsType: false), by: list)
      }
    }
    closeBracket(opening, .nextMember)
    close(list)
    adopt(list, by: statement)
  }

  private mutating func parseDeclaration(needsType: Bool) -> NodeID {
    let declaration = open(.parameterDeclaration)
    parseDefinedName(into: declaration)
    var hasType = !needsType
    if !isRecovering, kind == .colon, !isAtStatementEnd {
      hasType = true
      advance()
      parseType(into: declaration)
    } else if needsType {
      failExpecting(.parameterType)
    }
    if !isRecovering, !isAtStatementEnd, let (word, count) = keyword(in: .infix), word == .opIn {
      parseAllowed(count, into: declaration)
    }
    if !isRecovering, hasType { want(.equal) }
    if !isRecovering, kind == .equal, !isAtStatementEnd {
      advance()
      adopt(parseLiteral(), by: declaration)
    }
    close(declaration)
    return declaration
  }

  private mutating func parseDefinedName(into parent: NodeID) {
    want(.definedName)
    guard kind == .word, !isAtStatementEnd else { return failExpecting(.definedName) }
    adopt(leaf(.definedName), by: parent)
  }

  private mutating func parseType(into declaration: NodeID) {
    want(.parameterType)
    guard kind == .word, !isAtStatementEnd else { return failExpecting(.parameterType) }
    let type = open(.parameterType)
    if let (word, count) = keyword(in: .parameterType) {
      accept(word, count, in: .parameterType)
    } else {
      let types = ParameterType.allCases.map(\.word)
      let near = suggestions(for: text(), among: types.flatMap { [$0.english, $0.french] })
      complain(
        Diagnostic(
          .unknownParameterType, at: span(),
          [
            LocalizedText(verbatim: text()),
            LocalizedText(
              types.map(\.english).joined(separator: " "), types.map(\.french).joined(separator: " ")),
          ], suggestions: near))
      advance()
    }
    close(type)
    adopt(type, by: declaration)
  }

  private mutating func parseAllowed(_ count: Int, into declaration: NodeID) {
    acceptOperator(.opIn, count, in: .infix)
    guard kind == .leftBracket else { return failExpecting(.list) }
    let values = open(.allowedValues)
    parseLiterals(into: values)
    close(values)
    adopt(values, by: declaration)
  }

  /// The arguments of a named query.
  mutating func parseArguments(into source: NodeID) {
    let arguments = open(.sourceArguments)
    parseLiterals(into: arguments)
    close(arguments)
    adopt(arguments, by: source)
  }

  /// Literals in brackets, perhaps none.
  private mutating func parseLiterals(into list: NodeID) {
    let opening = openBracket()
    if kind != .rightBracket {
      adopt(parseLiteral(), by: list)
      while !isRecovering, isAtComma {
        advance()
        adopt(parseLiteral(), by: list)
      }
    }
    closeBracket(opening, .nextMember)
  }

  /// One value that a parameter can take, or another parameter.
  private mutating func parseLiteral() -> NodeID {
    guard !isAtStatementEnd else { return wrong(.value) }
    want(.value)
    if startsWindow || startsPeriodRange { return parsePeriodOrWindow() }
    switch kind {
    case .number: return parseNumber()
    case .minus where kind(ahead: 1) == .number:
      let node = open(.negate)
      advance()
      adopt(parseNumber(), by: node)
      close(node)
      return node
    case .string, .unclosedString, .foreignString: return parseText()
    case .date: return leaf(.date)
    case .postalCode: return leaf(.postalCode)
    case .parameter: return leaf(.parameter)
    case .word: return leaf(.path)
    default: return wrong(.value)
    }
  }
}
