/// What a node of the tree is.
package enum NodeKind: UInt8, Sendable, Hashable {
  case script
  // Statements
  case query, explain, explainRun, letStatement, saveStatement, paramStatement, wrongStatement
  // Statements that record
  case contactStatement, needStatement, referStatement, outcomeStatement, closeStatement, undoStatement
  case followupStatement, handoutStatement
  /// A recording statement that could not be read.
  case wrongRecording
  // Parts of statements that record
  case contactClause, contactSubject, ages, yesNo, anyway, outcomeWord, handoutWord
  // Parts of definitions
  case definedName, parameterList, parameterDeclaration, parameterType, allowedValues
  // Parts of a source
  case source, sourceAll, sourceName, sourceArguments
  // Stages
  case whereStage, searchStage, needStage, nearStage, locatedStage, deriveStage, summarizeStage
  case countStage, sortStage, topStage, takeStage, skipStage, selectStage, distinctStage, openStage
  case pivotStage, totalStage
  case joinStage, nearestStage, duringStage, compareStage
  case whyStage
  /// A stage that could not be read, or is of a later version.
  case wrongStage
  /// The verb of a stage.
  case stageHead
  // Operands of stages
  /// A bare word that names a category, an area or a place: never a field.
  case name
  case areaKind, coordinates, item, itemName, sortKey
  /// What stands behind the `by` of `summarize` or the `per` of `top`.
  case groupKeys
  /// `now`, `today`, `saturday`; a time; two times; `or unknown`.
  case momentName, time, timeRange, orUnknown
  /// A query in brackets; `or drop`.
  case subquery, orDrop
  /// What `compare` sets beside.
  case comparedPeriod
  case servingStage, eligibleStage
  /// A part of `eligible`: its head, then its value.
  case eligibleClause, eligibleSubject
  /// A key with the `desc` of other languages behind it.
  case descendingKey

  // Expressions; chains of one operator are one node with many children
  case number, quantity, text, date, postalCode, parameter, path, call, functionName, argument
  case group, negate, sum, product, not, and, or, comparison, inList, inRange, has, contains
  case isMissing, isPresent, quantified, quantifiedIn
  /// `verified in last 12 months`; a stretch of time, and one of its words.
  case inWindow, window, windowWord, periodRange
  /// The quoted text of a foreign `LIKE`, with its `%`.
  case pattern
  /// The `is not` of other languages: `!=`.
  case isNot
  /// An operand that is missing or makes no sense; the parser has said so.
  case wrong
}

/// The place of a node in its tree.
package struct NodeID: Hashable, Sendable {
  let index: UInt32
  static let none = NodeID(index: .max)
}

/// A node: a range of tokens and a list of children.
package struct SyntaxNode: Sendable {
  package internal(set) var kind: NodeKind
  /// Range of tokens; it begins and ends with tokens that are no trivia, or is empty.
  package internal(set) var firstToken: UInt32
  package internal(set) var endToken: UInt32
  var firstChild = NodeID.none
  var lastChild = NodeID.none
  var nextSibling = NodeID.none
}

/// One or more words that the parser read as a keyword.
package struct KeywordUse: Hashable, Sendable {
  package let keyword: Keyword
  package let wordClass: KeywordClass
  package let firstToken: Int
  package let endToken: Int
}

/// A source as a tree that loses nothing: every byte is in a token, every token under a node or between nodes.
///
/// Nodes lie flat in one array and hold no references, so that a tree of any depth or width is made and freed without
/// recursion.
package struct SyntaxTree: Sendable {
  package let source: SourceText
  package let tokens: TokenList
  package let nodes: [SyntaxNode]
  package let root: NodeID
  /// In the order of the text.
  package let keywords: [KeywordUse]

  package subscript(_ id: NodeID) -> SyntaxNode { nodes[Int(id.index)] }

  package func children(_ id: NodeID) -> [NodeID] {
    var result: [NodeID] = []
    var child = self[id].firstChild
    while child != .none {
      result.append(child)
      child = self[child].nextSibling
    }
    return result
  }

  package func firstChild(_ id: NodeID) -> NodeID? {
    let child = self[id].firstChild
    return child == .none ? nil : child
  }

  /// The offsets of a node.
  package func span(_ id: NodeID) -> Span {
    let node = self[id]
    let start = tokens.span(Int(node.firstToken)).start
    guard node.endToken > node.firstToken else { return Span(start, start) }
    return Span(start, tokens.span(Int(node.endToken) - 1).end)
  }

  /// The text of a node as written.
  package func text(_ id: NodeID) -> String { source.text(span(id)) }

  /// The text of a token as written.
  package func text(token: Int) -> String { source.text(tokens.span(token)) }
}
