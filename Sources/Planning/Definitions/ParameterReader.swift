import Domain
import Language

/// Reads the values of parameters: literals of a script, and what was typed on the command line or at a prompt.
package struct ParameterReader {
  private let lookup: VocabularyLookup
  /// What `$name` stands for among the values.
  let given: ParameterValues

  /// Why a value was not taken.
  package struct Refusal: Error {
    package let diagnostic: Diagnostic
  }

  package init(vocabulary: any VocabularySource, given: ParameterValues = ParameterValues()) {
    lookup = VocabularyLookup(source: vocabulary)
    self.given = given
  }

  /// A literal as a value of a type, one of those that the declaration allows.
  package func value(
    _ literal: Expression, of declaration: ParameterDeclaration, _ type: ParameterType
  ) throws(Refusal) -> ParameterValue {
    if case .parameter(let name) = literal.kind {
      guard let value = given[name] else {
        throw Refusal(
          diagnostic: Diagnostic(
            .parameterUndeclared, at: literal.span, [LocalizedText(verbatim: "$" + name)]))
      }
      guard value.type == type || value.kind == .mistaken else {
        throw refusal(literal, "$" + name, declaration, type)
      }
      return value
    }
    let value = ParameterValue(type, try kind(literal, declaration, type))
    try checkAllowed(value, literal, declaration, type)
    return value
  }

  /// The same of a text that was typed as it is, without quotes; `span` is where messages point.
  package func value(
    typed text: String, of declaration: ParameterDeclaration, _ type: ParameterType, at span: Span
  ) throws(Refusal) -> ParameterValue {
    if type == .place, let position = Self.coordinates(text) { return ParameterValue(type, position) }
    guard let kind = Self.literal(text, type, span) else {
      throw refusal(Expression(kind: .text(text), span: span), text, declaration, type)
    }
    return try value(Expression(kind: kind, span: span), of: declaration, type)
  }

  // MARK: Literals

  private func kind(
    _ literal: Expression, _ declaration: ParameterDeclaration, _ type: ParameterType
  ) throws(Refusal) -> ParameterValue.Kind {
    if case .error = literal.kind { return .mistaken }
    let found: ParameterValue.Kind? =
      switch type {
      case .text: Self.text(literal).map { .text($0) }
      case .number: Self.number(literal).map { .number($0) }
      case .yesNo: Self.answer(literal).map { .yesNo($0) }
      case .date: ExpressionBinder.dateLiteral(literal).map { .date($0) }
      case .distance:
        if case .distance(let distance) = literal.kind { .distance(distance.metres) } else { nil }
      case .window: try window(literal).map { .window($0) }
      case .place, .area, .category, .language, .outcome, .reason, .channel, .gender, .group, .ageBand, .fee,
        .status:
        try ExpressionBinder.operand(literal).map { operand throws(Refusal) in
          .name(try name(operand, type))
        }
      }
    guard let found else { throw refusal(literal, Self.shown(literal), declaration, type) }
    return found
  }

  /// The name, where its vocabulary has it.
  private func name(_ operand: Operand, _ type: ParameterType) throws(Refusal) -> String {
    let found: Result<Term, Diagnostic>
    do {
      found =
        try type == .place
        ? lookup.place(operand) : lookup.term(type.vocabulary ?? .area, operand)
    } catch let failure as StoreFailure {
      throw Refusal(diagnostic: failure.diagnostic)
    } catch {
      throw Refusal(diagnostic: Diagnostic(.databaseFailed, [LocalizedText(verbatim: "\(error)")]))
    }
    if case .failure(let unknown) = found { throw Refusal(diagnostic: unknown) }
    return VocabularyLookup.text(of: operand) ?? ""
  }

  private func checkAllowed(
    _ value: ParameterValue, _ literal: Expression, _ declaration: ParameterDeclaration, _ type: ParameterType
  ) throws(Refusal) {
    guard !declaration.allowed.isEmpty else { return }
    var shown: [String] = []
    for allowed in declaration.allowed {
      let kind = try kind(allowed, declaration, type)
      if Self.isSame(kind, value.kind) || kind == .mistaken { return }
      shown.append("`\(Self.shown(allowed))`")
    }
    throw Refusal(
      diagnostic: Diagnostic(
        .valueNotAllowed, at: literal.span,
        [Self.shown(literal), declaration.name.text, shown.joined(separator: ", ")].map {
          LocalizedText(verbatim: $0)
        }))
  }

  private func refusal(
    _ literal: Expression, _ shown: String, _ declaration: ParameterDeclaration, _ type: ParameterType
  ) -> Refusal {
    Refusal(
      diagnostic: Diagnostic(
        .valueNotOfType, at: literal.span,
        [LocalizedText(verbatim: shown), type.label, LocalizedText(verbatim: declaration.name.text)]))
  }

  /// Texts and names agree when folded.
  private static func isSame(_ first: ParameterValue.Kind, _ second: ParameterValue.Kind) -> Bool {
    switch (first, second) {
    case (.text(let first), .text(let second)), (.name(let first), .name(let second)):
      Folding.fold(first) == Folding.fold(second)
    case (.window(let first), .window(let second)):
      // In whatever words, wherever they stand.
      ScriptDump.dump(Expression(kind: .window(first), span: first.span))
        == ScriptDump.dump(Expression(kind: .window(second), span: second.span))
    default: first == second
    }
  }

  private static func text(_ literal: Expression) -> String? {
    switch literal.kind {
    case .text(let text), .postalCode(let text): text
    default: nil
    }
  }

  private static func number(_ literal: Expression) -> NumberLiteral? {
    switch literal.kind {
    case .number(let number): return number
    case .negate(let operand):
      switch operand.kind {
      case .number(.integer(let number)): return .integer(0 - number)
      case .number(.decimal(let number)): return .decimal(-number)
      default: return nil
      }
    default: return nil
    }
  }

  private static func answer(_ literal: Expression) -> Bool? {
    guard case .path(let names) = literal.kind, names.count == 1 else { return nil }
    switch Lexicon.keyword(for: names[0].text, in: .yesNo) {
    case .yes: return true
    case .no: return false
    default: return nil
    }
  }

  /// A literal as a message shows it.
  static func shown(_ literal: Expression) -> String {
    switch literal.kind {
    case .text(let text), .postalCode(let text): text
    case .path(let names): names.map(\.text).joined(separator: ".")
    case .window(let window): window.text
    case .date(let date): date.written
    case .distance(let distance): distance.written
    case .negate(let operand): "-" + shown(operand)
    default: ScriptDump.dump(literal)
    }
  }

  // MARK: Typed texts

  private static func literal(_ text: String, _ type: ParameterType, _ span: Span) -> Expression.Kind? {
    switch type {
    case .window: return WindowOperand(parsing: text).map { .window($0) }
    case .text, .place, .area, .category, .language, .outcome, .reason, .channel, .gender, .group, .ageBand,
      .fee, .status:
      return .text(text)
    case .yesNo:
      // The first letter is enough at a prompt.
      let whole = ["y": "yes", "o": "oui", "n": "no"][Folding.fold(text)]
      return .path([Name(text: whole ?? text, span: span)])
    case .date:
      if let year = NumberLiteral(parsing: text) { return .number(year) }
      return DateLiteral(parsing: text).map { .date($0) }
    case .number:
      guard text.hasPrefix("-") else { return NumberLiteral(parsing: text).map { .number($0) } }
      return NumberLiteral(parsing: String(text.dropFirst())).map {
        .negate(Expression(kind: .number($0), span: span))
      }
    case .distance:
      let digits = text.prefix { $0.isNumber || $0 == "." || $0 == "_" }
      guard let number = NumberLiteral(parsing: String(digits))?.double,
        let unit = Lexicon.keyword(for: String(text.dropFirst(digits.count).drop { $0 == " " }), in: .unit)
      else { return nil }
      return .distance(Distance(metres: unit == .kilometre ? number * 1000 : number, span: span))
    }
  }

  /// Reads `48.4,-68.5`.
  private static func coordinates(_ text: String) -> ParameterValue.Kind? {
    let degrees = text.split(separator: ",", omittingEmptySubsequences: false)
      .map { Double($0.drop { $0 == " " }) }
    guard degrees.count == 2, let latitude = degrees[0], let longitude = degrees[1],
      Position(latitude: latitude, longitude: longitude) != nil
    else { return nil }
    return .coordinates(latitude: latitude, longitude: longitude)
  }
}
