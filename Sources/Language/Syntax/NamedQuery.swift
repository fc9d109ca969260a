/// `let name = QUERY`, `save name(parameters) = QUERY`.
package struct NamedQuery: Sendable {
  package var name: Name
  /// What the brackets behind the name declare; nil where there are none.
  package var parameters: [ParameterDeclaration]?
  package var query: Query

  package init(name: Name, parameters: [ParameterDeclaration]?, query: Query) {
    self.name = name
    self.parameters = parameters
    self.query = query
  }
}

/// `name: type in (…) = default`: a `param` statement, or a parameter of a `save`, where the type may be left out.
package struct ParameterDeclaration: Sendable {
  package var name: Name
  package var type: Name?
  /// The only values that are taken; empty where any is.
  package var allowed: [Expression]
  package var fallback: Expression?
  package var span: Span

  package init(
    name: Name, type: Name?, allowed: [Expression] = [], fallback: Expression? = nil, span: Span
  ) {
    self.name = name
    self.type = type
    self.allowed = allowed
    self.fallback = fallback
    self.span = span
  }
}
