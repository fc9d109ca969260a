import Domain
import Language

extension Definitions {
  /// The day and the hour that a check takes for now.
  package struct Clock: Sendable {
    let today: CalendarDate
    let now: Instant?

    package init(today: CalendarDate, now: Instant?) {
      self.today = today
      self.now = now
    }
  }

  /// Names a query once it has been bound; gives it back with a type for each of its parameters.
  ///
  /// Throws `QueryErrors`.
  package mutating func add(
    _ query: NamedQuery, isSaved: Bool, of source: SourceText, _ clock: Clock
  ) throws -> NamedQuery {
    let name = query.name
    guard !SourceNames.isReserved(name.text) else {
      throw QueryErrors([Diagnostic(.nameIsReserved, at: name.span, [LocalizedText(verbatim: name.text)])])
    }
    do {
      var query = query
      if isSaved { try giveTypes(to: &query, of: source, clock) }
      let mistakes = try self.mistakes(
        query, isSaved ? samples(query.parameters ?? []) : parameters, of: source, clock)
      guard mistakes.isEmpty else { throw QueryErrors(mistakes) }
      define(query, isSaved: isSaved)
      return query
    } catch {
      defineMistaken(name.text)
      throw error
    }
  }

  private func mistakes(
    _ named: NamedQuery, _ values: ParameterValues, of source: SourceText, _ clock: Clock
  ) throws -> [Diagnostic] {
    var checking = self
    checking.takesSamples = ask != nil
    let inlined = try checking.inlineBody(of: named, values)
    let bound = try Binder.bind(
      inlined.query, of: source, vocabulary: vocabulary, today: clock.today, now: clock.now)
    guard case .failure(let errors) = bound else { return [] }
    // Where the values are made up, a range may be empty that will not be so.
    return inlined.explained(errors.diagnostics).filter { $0.code != .unusableRange || values.isEmpty }
  }

  // MARK: Types that were left out

  /// In the order in which they are tried: numbers last, since a number is a code of many vocabularies too.
  private static let candidates: [ParameterType] = [
    .text, .category, .area, .language, .place, .outcome, .reason, .channel, .gender, .group, .ageBand, .fee,
    .yesNo, .window, .date, .distance, .number,
  ]

  /// A parameter without a type gets the first type that its default has and that its uses take; text where nothing tells.
  private func giveTypes(to query: inout NamedQuery, of source: SourceText, _ clock: Clock) throws {
    guard var declared = query.parameters else { return }
    var seen: Set<String> = []
    for declaration in declared where !seen.insert(Folding.fold(declaration.name.text)).inserted {
      throw QueryErrors([
        Diagnostic(
          .duplicateParameter, at: declaration.name.span, [LocalizedText(verbatim: declaration.name.text)])
      ])
    }
    for index in declared.indices {
      if let type = declared[index].type.flatMap({ ParameterType(word: $0.text) }) {
        try check(declared[index], type)
        continue
      }
      var best: (type: ParameterType, mistakes: Int)?
      for type in Self.candidates where accepts(declared[index], type) {
        var values = samples(declared)
        values[declared[index].name.text] = sample(type)
        let count = try mistakes(query, values, of: source, clock).count
        if count < best?.mistakes ?? .max { best = (type, count) }
      }
      let type = best?.type ?? .text
      declared[index].type = Name(text: type.word.english, span: declared[index].name.span)
      query.parameters = declared
    }
  }

  private func accepts(_ declaration: ParameterDeclaration, _ type: ParameterType) -> Bool {
    // A number that is also the code of an area is meant as a number.
    if case .number? = declaration.fallback?.kind, type.vocabulary != nil { return false }
    return (try? check(declaration, type)) != nil
  }

  /// Throws what is wrong with the default and the allowed values of a declaration.
  func check(_ declaration: ParameterDeclaration, _ type: ParameterType) throws {
    let reader = ParameterReader(vocabulary: vocabulary)
    do throws(ParameterReader.Refusal) {
      for allowed in declaration.allowed { _ = try reader.value(allowed, of: declaration, type) }
      if let fallback = declaration.fallback { _ = try reader.value(fallback, of: declaration, type) }
    } catch {
      throw QueryErrors([error.diagnostic])
    }
  }

  // MARK: Values to check with

  /// A value for each parameter: its default, else any of its type; of an unknown type, one that gives no message.
  private func samples(_ declared: [ParameterDeclaration]) -> ParameterValues {
    var values = ParameterValues()
    for declaration in declared { values[declaration.name.text] = sample(of: declaration) }
    return values
  }

  func sample(of declaration: ParameterDeclaration) -> ParameterValue {
    guard let type = declaration.type.flatMap({ ParameterType(word: $0.text) }) else {
      return ParameterValue(.text, .mistaken)
    }
    let reader = ParameterReader(vocabulary: vocabulary)
    let literal = declaration.fallback ?? declaration.allowed.first
    return literal.flatMap { try? reader.value($0, of: declaration, type) } ?? sample(type)
  }

  private func sample(_ type: ParameterType) -> ParameterValue {
    let kind: ParameterValue.Kind =
      switch type {
      case .text: .text("x")
      case .number: .number(.integer(1))
      case .yesNo: .yesNo(true)
      case .date: .date(DateLiteral(year: 2026, month: 1, day: 1, precision: .day))
      case .distance: .distance(1000)
      case .place: .coordinates(latitude: 46.8, longitude: -71.2)
      case .window:
        .window(
          WindowOperand(
            period: DateLiteral(year: 2025, month: 1, day: 1, precision: .year), text: "2025", at: Span(0, 0))
        )
      case .area, .category, .language, .outcome, .reason, .channel, .gender, .group, .ageBand, .fee, .status:
        firstName(type).map { .name($0) } ?? .mistaken
      }
    return ParameterValue(type, kind)
  }

  /// A name that the vocabulary of a type has once.
  private func firstName(_ type: ParameterType) -> String? {
    guard let vocabulary = type.vocabulary else { return nil }
    let fixed = FixedVocabularies.terms[vocabulary]
    return (fixed ?? (try? self.vocabulary.allTerms(vocabulary)))?.first?.name.french
  }
}
