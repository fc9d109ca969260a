extension ParsedText {
  /// The words at the heads of queries that are no sources of the language: names that statements have given.
  package var namedSources: [String] {
    tree.nodes.indices.compactMap { index in
      guard tree.nodes[index].kind == .sourceName else { return nil }
      let word = tree.text(NodeID(index: UInt32(index)))
      return Lexicon.keyword(for: word, in: .statementHead)?.isSource == true ? nil : word
    }
  }

  /// The folded names that its statements give to queries.
  package var namesGiven: [String] {
    script.statements.compactMap { statement in
      switch statement.kind {
      case .let(let named), .save(let named): Folding.fold(named.name.text)
      default: nil
      }
    }
  }

  /// Where the first error of each statement that holds one begins; an error belongs to the last statement that begins before it.
  package var brokenStatements: [Int: Int] {
    var broken: [Int: Int] = [:]
    for diagnostic in diagnostics where diagnostic.severity == .error {
      guard let start = diagnostic.span?.start,
        let index = script.statements.lastIndex(where: { $0.span.start <= start })
      else { continue }
      broken[index] = min(broken[index] ?? start, start)
    }
    return broken
  }
}
