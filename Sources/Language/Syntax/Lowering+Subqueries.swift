extension Lowering {
  func join(_ operands: [NodeID]) -> Stage.Kind {
    guard let first = operands.first, let query = subquery(first) else { return .error }
    return .join(
      JoinOperand(
        query: query, keys: operands.filter { tree[$0].kind == .path }.map(name),
        dropsUnmatched: operands.contains { tree[$0].kind == .orDrop }))
  }

  func nearest(_ operands: [NodeID]) -> Stage.Kind {
    guard let query = operands.lazy.compactMap(subquery).first, let last = operands.last,
      tree[last].kind == .itemName
    else { return .error }
    let count = operands.first.flatMap { tree[$0].kind == .subquery ? nil : self.count($0) }
    return .nearest(NearestOperand(count: count, query: query, name: name(last)))
  }

  private func subquery(_ node: NodeID) -> Query? {
    tree[node].kind == .subquery ? tree.firstChild(node).map(query) : nil
  }
}
