extension Lowering {
  /// Nil where the name or the query could not be read.
  func namedQuery(_ node: NodeID) -> NamedQuery? {
    let children = tree.children(node)
    guard let name = children.first(where: { tree[$0].kind == .definedName }),
      let query = children.last, tree[query].kind == .query
    else { return nil }
    let list = children.first { tree[$0].kind == .parameterList }
    return NamedQuery(
      name: self.name(name),
      parameters: list.map { tree.children($0).compactMap(declaration) },
      query: self.query(query))
  }

  func declaration(_ node: NodeID) -> ParameterDeclaration? {
    let children = tree.children(node)
    guard let name = children.first, tree[name].kind == .definedName else { return nil }
    var declaration = ParameterDeclaration(name: self.name(name), type: nil, span: tree.span(node))
    for child in children.dropFirst() {
      switch tree[child].kind {
      case .parameterType: declaration.type = self.name(child)
      case .allowedValues: declaration.allowed = tree.children(child).map(expression)
      default: declaration.fallback = expression(child)
      }
    }
    return declaration
  }
}
