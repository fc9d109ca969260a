import Domain
import Language

/// What `$name` stands for in the operands of stages.
extension Binder {
  /// The value of a parameter; says where there is none, nil as well where that was said before.
  mutating func parameter(_ name: Name) -> ParameterValue.Kind? {
    guard let value = lookup.parameters[name.text] else {
      undeclared(name)
      return nil
    }
    return value.kind == .mistaken ? nil : value.kind
  }

  /// Says that a parameter holds another kind of value than is wanted.
  mutating func wrongParameter(_ name: Name, _ wanted: LocalizedText) {
    guard let value = lookup.parameters[name.text] else { return }
    diagnostics.append(Diagnostic(.typeMismatch, at: name.span, [wanted, value.type.label]))
  }

  /// The words of `search`; nil with a message where there are none.
  mutating func words(of operand: TextOperand) -> (String, Span)? {
    switch operand {
    case .text(let words, let span): return (words, span)
    case .parameter(let name):
      guard let value = parameter(name) else { return nil }
      guard case .text(let words) = value else {
        wrongParameter(name, ValueType.text.label)
        return nil
      }
      return (words, name.span)
    case .error: return nil
    }
  }

  /// The metres of `within`; nil with a message where there are none.
  mutating func metres(_ distance: Distance) -> Double? {
    guard let parameter = distance.parameter else { return distance.metres }
    let name = Name(text: parameter, span: distance.span)
    guard let value = self.parameter(name) else { return nil }
    guard case .distance(let metres) = value else {
      wrongParameter(name, ValueType.distance.label)
      return nil
    }
    return metres
  }

  /// The operand of `open` with the date that a parameter stands for; nil with a message where it is none.
  mutating func moment(_ operand: OpenOperand) -> OpenOperand? {
    guard case .parameter(let text)? = operand.day else { return operand }
    let name = Name(text: text, span: operand.daySpan)
    guard let value = parameter(name) else { return nil }
    guard case .date(let literal) = value else {
      wrongParameter(name, ValueType.date.label)
      return nil
    }
    var operand = operand
    operand.day = .date(literal)
    return operand
  }

  /// The degrees that a parameter of `near` holds; nil where it holds a name.
  func coordinates(_ place: PlaceOperand) -> PlaceOperand {
    guard case .named(let operand) = place, case .parameter(let name) = operand.kind,
      case .coordinates(let latitude, let longitude)? = lookup.parameters[name]?.kind
    else { return place }
    return .coordinates(latitude: latitude, longitude: longitude, operand.span)
  }
}
