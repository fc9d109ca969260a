/// A script as the binder reads it: what was written, without blanks, comments and brackets, each part with its span.
///
/// Made from the lossless tree by `lower`. Parts that could not be parsed are `.error`: the parser has
/// said why, and the binder passes over them in silence, so that one mistake gives one message.
package struct Script: Sendable {
  package var statements: [Statement]
  package init(statements: [Statement]) { self.statements = statements }
}

package struct Statement: Sendable {
  package enum Kind: Sendable {
    case query(Query)
    case explain(Query)
    /// Runs the query too, and tells what each step gave.
    case explainRun(Query)
    case `let`(NamedQuery)
    case save(NamedQuery)
    case param(ParameterDeclaration)
    case recording(RecordingStatement)
    case error
  }
  package var kind: Kind
  package var span: Span
  package init(kind: Kind, span: Span) {
    self.kind = kind
    self.span = span
  }
}

/// A source, then stages.
package struct Query: Sendable {
  package var source: Source
  package var stages: [Stage]
  package var span: Span
  package init(source: Source, stages: [Stage], span: Span) {
    self.source = source
    self.stages = stages
    self.span = span
  }
}

/// `services`, `all services`, `seniors`, `seniors(75)`; nil keyword where the word is no source of the language: a `let` or a
/// saved query gives it its meaning.
package struct Source: Sendable {
  package var keyword: Keyword?
  package var includesAll: Bool
  /// Empty where no word could be read (the parser has said so).
  package var name: Name
  /// Literals and parameters; nil where no brackets are written.
  package var arguments: [Expression]?
  package init(
    keyword: Keyword?, includesAll: Bool, name: Name, arguments: [Expression]? = nil
  ) {
    self.keyword = keyword
    self.includesAll = includesAll
    self.name = name
    self.arguments = arguments
  }
}

/// A word as written, with its span.
package struct Name: Hashable, Sendable {
  package var text: String
  package var span: Span
  package init(text: String, span: Span) {
    self.text = text
    self.span = span
  }
}

/// One stage; `head` is the span of its verb.
package struct Stage: Sendable {
  package enum Kind: Sendable {
    case `where`(Expression)
    case search(TextOperand)
    case need([Operand])
    case near(PlaceOperand, within: Distance?)
    case located(AreaKind?, [Operand])
    case open(OpenOperand)
    case serving(AreaKind?, Operand)
    case eligible([EligibleOperand])
    /// Every item has a name.
    case derive([Item])
    /// Every measure has a name.
    case summarize([Item], by: [Item])
    case count(by: [Item])
    case sort([SortKey])
    /// The greatest first; in each group of the keys, where there are any.
    case top(Count, by: SortKey, per: [Expression])
    case take(Count)
    case skip(Count)
    case select([Item])
    case distinct
    /// Of all rows, or of the record that bears a name.
    case why(TextOperand?)
    /// A column for each value of the first; the cells are over the groups of a row that have it.
    case pivot(Expression, cell: Expression)
    case total
    case join(JoinOperand)
    case nearest(NearestOperand)
    case during(WindowOperand)
    case compare(ComparedPeriod)
    case error
  }
  package var kind: Kind
  package var head: Span
  package var span: Span
  /// What `$name` stands for in this stage: the script's parameters, or the arguments of the saved query that it comes from.
  package var parameters = ParameterValues()
  package init(kind: Kind, head: Span, span: Span) {
    self.kind = kind
    self.head = head
    self.span = span
  }
}

/// A quoted text, or a parameter.
package enum TextOperand: Sendable {
  case text(String, Span)
  case parameter(Name)
  case error(Span)
}

/// A value where a closed vocabulary is asked for: a bare word, a quoted text, a code, a postal code, a number.
package struct Operand: Sendable {
  package enum Kind: Sendable {
    case word(String)
    case text(String)
    /// As typed in upper case with one blank: `H2X 1Y4`.
    case postalCode(String)
    case number(NumberLiteral)
    case parameter(String)
    case error
  }
  package var kind: Kind
  package var span: Span
  package init(kind: Kind, span: Span) {
    self.kind = kind
    self.span = span
  }
}

package enum PlaceOperand: Sendable {
  case named(Operand)
  /// Degrees, signs applied.
  case coordinates(latitude: Double, longitude: Double, Span)
}

/// A distance in metres.
package struct Distance: Sendable, Hashable {
  package var metres: Double
  package var span: Span
  /// The parameter that gives the metres, where one is written instead of a number.
  package var parameter: String?
  package init(metres: Double, span: Span, parameter: String? = nil) {
    self.metres = metres
    self.span = span
    self.parameter = parameter
  }

  /// As it is typed.
  package var written: String { Self.written(metres) }

  /// Metres as they are typed, in either language: `5 km`, `800 m`.
  package static func written(_ metres: Double) -> String {
    let (number, unit) = metres < 1000 ? (metres, "m") : (metres / 1000, "km")
    let digits = String(number)
    return (digits.hasSuffix(".0") ? String(digits.dropLast(2)) : digits) + " " + unit
  }
}

/// `in region X`, `in mrc X`, `in city X`, `in fsa X`.
package enum AreaKind: Int64, Sendable, Hashable, CaseIterable {
  case region = 1
  case mrc = 2
  case municipality = 3
  case fsa = 4
}

package enum Count: Hashable, Sendable {
  case number(Int64, Span)
  case parameter(Name)
  case error(Span)
}

/// `name = EXPR` or `EXPR`.
package struct Item: Sendable {
  package var name: Name?
  package var value: Expression
  package init(name: Name?, value: Expression) {
    self.name = name
    self.value = value
  }
}

package struct SortKey: Sendable {
  package var descending: Bool
  package var value: Expression
  package init(descending: Bool, value: Expression) {
    self.descending = descending
    self.value = value
  }
}

package enum NumberLiteral: Hashable, Sendable {
  case integer(Int64)
  case decimal(Double)
}

/// A date as written: a coarser literal is a half-open range of days.
package struct DateLiteral: Hashable, Sendable {
  package enum Precision: Hashable, Sendable { case year, quarter, month, day, instant }
  package var year: Int
  /// 1…12; the first month of a quarter; 1 for a year.
  package var month: Int
  package var day: Int
  /// Minutes since midnight, only of an instant.
  package var minute: Int
  package var precision: Precision
  package init(year: Int, month: Int, day: Int, minute: Int = 0, precision: Precision) {
    self.year = year
    self.month = month
    self.day = day
    self.minute = minute
    self.precision = precision
  }
}

package enum ComparisonOperator: String, Sendable, Hashable, CaseIterable {
  case equal = "="
  case notEqual = "!="
  case less = "<"
  case lessOrEqual = "<="
  case greater = ">"
  case greaterOrEqual = ">="
}

package enum ArithmeticOperator: String, Sendable, Hashable, CaseIterable {
  case add = "+"
  case subtract = "-"
  case multiply = "*"
  case divide = "/"
}

package enum Quantifier: Sendable, Hashable { case any, all }

/// An expression with its span.
package struct Expression: Sendable {
  package indirect enum Kind: Sendable {
    case number(NumberLiteral)
    /// `5 km`, `800 m`.
    case distance(Distance)
    case text(String)
    case date(DateLiteral)
    /// `90 minutes`, `12 months`.
    case duration(DurationLiteral)
    /// Minutes since midnight.
    case time(Int)
    /// `today`, `now`, as written: a column may bear the name.
    case today(Name)
    case now(Name)
    case postalCode(String)
    case parameter(String)
    /// One word or several joined by points; a bare word may be a field or a value of a vocabulary: the binder decides.
    case path([Name])
    case call(Name, [Argument])
    case negate(Expression)
    case arithmetic(ArithmeticOperator, Expression, Expression)
    case and(Expression, Expression)
    case or(Expression, Expression)
    case not(Expression)
    case comparison(ComparisonOperator, Expression, Expression)
    case inList(Expression, [Expression])
    /// `a..b`, both ends included.
    case inRange(Expression, Expression, Expression)
    case inWindow(Expression, WindowOperand)
    /// A stretch of time as the value of a parameter.
    case window(WindowOperand)
    case has(Expression, Expression)
    case contains(Expression, Expression)
    case isMissing(Expression)
    case isPresent(Expression)
    /// `any languages = es`, `all minimum_age > 3`.
    case quantified(Quantifier, Expression, ComparisonOperator, Expression)
    /// `any languages in (es, fr)`, `all languages in (es, fr)`.
    case quantifiedIn(Quantifier, Expression, [Expression])
    /// What a parameter stands for, where no other kind says it; the binder puts it in the parameter's place.
    case given(ParameterValue)
    case error
  }
  package var kind: Kind
  package var span: Span
  package init(kind: Kind, span: Span) {
    self.kind = kind
    self.span = span
  }
}

package struct Argument: Sendable {
  package enum Modifier: Sendable { case none, distinct }
  package var modifier: Modifier
  package var value: Expression?
  /// The condition of `count(where p)`, `sum(x where p)`.
  package var condition: Expression?
  package init(modifier: Modifier = .none, value: Expression?, condition: Expression? = nil) {
    self.modifier = modifier
    self.value = value
    self.condition = condition
  }
}
