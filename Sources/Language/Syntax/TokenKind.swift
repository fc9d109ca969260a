/// What a token is; every byte of a source belongs to one token.
package enum TokenKind: UInt8, Sendable, Hashable {
  // Trivia
  case whitespace, newline, comment
  // Words and literals
  case word, parameter, number, date, time, postalCode
  case string
  /// `'…'`, `“…”`: a quoted text in marks that are not the language's.
  case foreignString
  /// A quoted text that has no closing mark on its line.
  case unclosedString
  // Punctuation
  case pipe, comma, semicolon, leftBracket, rightBracket, dot, range, colon, question
  // Operators
  case equal, notEqual, less, lessOrEqual, greater, greaterOrEqual
  case plus, minus, star, slash
  // Operators of other languages
  case foreignEqual, foreignNotEqual, foreignLessOrEqual, foreignGreaterOrEqual, foreignMinus
  case foreignAnd, foreignOr, foreignNot, foreignPipe, percent
  /// A run of characters that have no meaning here.
  case unknown
  /// After the last token; empty.
  case end

  /// True of blanks, line breaks and comments.
  package var isTrivia: Bool { rawValue <= TokenKind.comment.rawValue }

  /// True of symbols after which a line break does not end a statement.
  var joinsNextLine: Bool {
    switch self {
    case .pipe, .comma, .leftBracket, .range: true
    case .foreignPipe, .foreignAnd, .foreignOr, .foreignNot: true
    default: comparison != nil || arithmetic != nil
    }
  }

  /// The comparison that a symbol stands for, foreign spellings included.
  var comparison: ComparisonOperator? {
    switch self {
    case .equal, .foreignEqual: .equal
    case .notEqual, .foreignNotEqual: .notEqual
    case .less: .less
    case .lessOrEqual, .foreignLessOrEqual: .lessOrEqual
    case .greater: .greater
    case .greaterOrEqual, .foreignGreaterOrEqual: .greaterOrEqual
    default: nil
    }
  }

  /// The arithmetic that a symbol stands for between two operands.
  var arithmetic: ArithmeticOperator? {
    switch self {
    case .plus: .add
    case .minus, .foreignMinus: .subtract
    case .star: .multiply
    case .slash: .divide
    default: nil
    }
  }

  /// What to write instead of a foreign symbol.
  var rightSpelling: LocalizedText? {
    switch self {
    case .foreignEqual: "="
    case .foreignNotEqual: "!="
    case .foreignLessOrEqual: "<="
    case .foreignGreaterOrEqual: ">="
    case .foreignMinus: "-"
    case .foreignAnd: Lexicon.words(of: .and)
    case .foreignOr: Lexicon.words(of: .or)
    case .foreignNot: Lexicon.words(of: .not)
    default: nil
    }
  }
}
