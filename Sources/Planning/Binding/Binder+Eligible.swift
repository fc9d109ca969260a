import Domain
import Language

/// `eligible`: everything that it asks, in however many stages, is about one person.
extension Binder {
  mutating func eligible(_ operands: [EligibleOperand], _ stage: Stage) throws {
    guard let description = records(for: stage) else { return }
    guard description.hasEligibility else {
      refuse(
        stage,
        LocalizedText(
          "only services and sites say who may use them",
          "seuls les services et les points disent qui y a droit"))
      return
    }
    let known = diagnostics.count
    for operand in operands { try ask(operand) }
    guard diagnostics.count == known else { return }
    let person = scope.person.question
    // One group that matches is enough: the stages before that ask for groups ask for these too, as far back as no row was
    // cut off. Of the rest each stage asks its own part.
    for index in stages.indices.reversed() {
      if stages[index].kind.isLimit { break }
      if case .eligible(var question) = stages[index].kind, !question.groups.isEmpty {
        question.groups = person.groups
        stages[index].kind = .eligible(question)
      }
    }
    scope.showsEligibility = true
    add(.eligible(person.asking(operands.map(\.subject))), stage)
  }

  private mutating func ask(_ operand: EligibleOperand) throws {
    switch operand.subject {
    case .age:
      guard let age = age(operand.value) else { return }
      set(age, \.age, operand)
    case .gender:
      guard let term = try resolved(operand.value, { try $0.term(.gender, operand.value) }),
        let gender = Gender(rawValue: term.id)
      else { return }
      set(gender, \.gender, operand)
    case .group:
      guard let term = try resolved(operand.value, { try $0.term(.group, operand.value) }),
        let group = PersonGroup(rawValue: term.id), !scope.person.question.groups.contains(group)
      else { return }
      scope.person.question.groups.append(group)
      scope.person.question.groups.sort { $0.rawValue < $1.rawValue }
    case .language:
      guard let term = try resolved(operand.value, { try $0.term(.language, operand.value) }) else { return }
      set(term.id, \.language, operand)
    case .resident:
      guard let area = try area(operand.value) else { return }
      set(area, \.residence, operand)
    }
  }

  private mutating func age(_ operand: Operand) -> Double? {
    let number: NumberLiteral
    switch operand.kind {
    case .number(let written): number = written
    case .parameter(let text):
      let name = Name(text: text, span: operand.span)
      guard let value = parameter(name) else { return nil }
      guard case .number(let given) = value else {
        wrongParameter(name, ValueType.decimal.label)
        return nil
      }
      number = given
    case .word, .text, .postalCode, .error: return nil
    }
    if (0...130).contains(number.double) { return number.double }
    diagnostics.append(
      Diagnostic(
        .numberOutOfRange, at: operand.span,
        [
          LocalizedText(verbatim: ScriptDump.dump(Expression(kind: .number(number), span: operand.span))),
          "0…130",
        ]))
    return nil
  }

  /// Sets a part of the question; another value than before is a mistake with both places.
  private mutating func set<Value: Equatable>(
    _ value: Value, _ part: WritableKeyPath<EligibilityQuestion, Value?>, _ operand: EligibleOperand
  ) {
    if let before = scope.person.question[keyPath: part], before != value {
      let first = scope.person.spans[operand.subject]
      diagnostics.append(
        Diagnostic(
          .askedTwice, at: operand.span,
          [LocalizedText(verbatim: text.text(operand.span))],
          secondary: first.map { [.init($0, LocalizedText("asked here first", "demandé ici d’abord"))] } ?? []
        ))
      return
    }
    scope.person.question[keyPath: part] = value
    if scope.person.spans[operand.subject] == nil { scope.person.spans[operand.subject] = operand.span }
  }
}

/// The person that the `eligible` stages so far ask about, and where each part was asked.
struct AskedPerson {
  var question = EligibilityQuestion()
  var spans: [EligibleOperand.Subject: Span] = [:]
}

extension EligibilityQuestion {
  /// Only some parts of the question.
  fileprivate func asking(_ subjects: [EligibleOperand.Subject]) -> EligibilityQuestion {
    var part = EligibilityQuestion()
    for subject in subjects {
      switch subject {
      case .age: part.age = age
      case .gender: part.gender = gender
      case .group: part.groups = groups
      case .language: part.language = language
      case .resident: part.residence = residence
      }
    }
    return part
  }
}
