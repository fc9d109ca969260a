import Domain
import Language

/// `has` and `contains`: what a text or a set holds.
extension ExpressionBinder {
  mutating func has(_ left: Expression, _ right: Expression) throws -> BoundExpression? {
    switch try side(left) {
    case .many(let path):
      return try converted(right, to: path.field).map {
        .quantified(.any, path, .equal, $0)
      }
    case .value(.field(let path)) where path.field.type == .text:
      guard case .text(let words) = right.kind else {
        diagnostics.append(
          mismatch(.text, right, LocalizedText("a quoted text", "un texte entre guillemets")))
        return nil
      }
      let pattern = TextPattern(phrase: words)
      guard !pattern.isEmpty else {
        diagnostics.append(Diagnostic(.emptySearch, at: right.span))
        return nil
      }
      return .hasWords(path, pattern)
    case .value:
      diagnostics.append(
        Diagnostic(.hasNeedsTextOrSet, at: left.span, [LocalizedText(verbatim: written(left))]))
    case .word(_, let unknown): diagnostics.append(unknown)
    case .literal:
      diagnostics.append(
        Diagnostic(.hasNeedsTextOrSet, at: left.span, [LocalizedText(verbatim: written(left))]))
    case .mistaken: break
    }
    return nil
  }

  mutating func contains(_ left: Expression, _ right: Expression) throws -> BoundExpression? {
    if case .path(let names) = left.kind, case .success(.path(let path)) = resolve(names), path.isMany {
      let edit = hasInPlace(of: path, left, right)
      diagnostics.append(setAsOne(path, left, .has(Self.spelled(right)), edit: edit))
      return nil
    }
    guard let value = try value(left) else { return nil }
    guard value.type == .text else {
      diagnostics.append(mismatch(.text, left, value.type.label))
      return nil
    }
    guard case .text(let text) = right.kind else {
      diagnostics.append(mismatch(.text, right, LocalizedText("a quoted text", "un texte entre guillemets")))
      return nil
    }
    let folded = Folding.fold(text)
    guard !folded.isEmpty else {
      diagnostics.append(Diagnostic(.emptySearch, at: right.span))
      return nil
    }
    if case .field(let path) = value { scanned.append(path.field) }
    return .containsText(value, folded)
  }
}
