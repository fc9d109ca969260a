/// Keeps what was typed about a person out of messages: an excerpt that hides it, and no word but one that is near a known one.
enum RecordingDiscretion {
  /// The mistakes of a text, those inside recording statements without what was typed; of a `note` only that it is refused.
  static func discreet(_ diagnostics: [Diagnostic], _ tree: SyntaxTree) -> [Diagnostic] {
    let statements = tree.children(tree.root).filter { tree[$0].kind.isRecording }.map(tree.span)
    guard !statements.isEmpty else { return diagnostics }
    let notes = diagnostics.filter { $0.code == .noteRefused }.compactMap(\.span)
    return diagnostics.compactMap { diagnostic in
      guard let span = diagnostic.span,
        let statement = statements.last(where: { $0.start <= span.start }), span.start <= statement.end
      else { return diagnostic }
      let isInNote = notes.contains { statement.start <= $0.start && $0.start < statement.end }
      guard !isInNote || diagnostic.code == .noteRefused else { return nil }
      if diagnostic.code == .noteRefused { return diagnostic.withoutExcerpt(of: tree.source) }
      return wordless(diagnostic).discreet
    }
  }

  /// Words that were typed give way to what they are, unless a known word is near.
  private static func wordless(_ diagnostic: Diagnostic) -> Diagnostic {
    var result = diagnostic
    // The lexer offers what a date or a number may have meant: a date of birth.
    if diagnostic.code.rawValue.hasPrefix("L") {
      result.suggestions = []
      result.edits = []
    }
    guard result.suggestions.isEmpty else { return result }
    result.arguments = diagnostic.arguments.map { argument in
      guard argument.english == argument.french else { return argument }
      return argument.english.hasPrefix("`") ? LocalizedText("another word", "un autre mot") : "…"
    }
    return result
  }
}

extension Diagnostic {
  /// The same with an excerpt that hides what was typed.
  package var discreet: Diagnostic {
    var result = self
    result.isDiscreet = true
    result.secondary = []
    return result
  }

  /// The same with its line in words instead of an excerpt, which would repeat what was typed.
  func withoutExcerpt(of source: SourceText) -> Diagnostic {
    var result = self
    if let span, source.lineStarts.count > 1 {
      let line = String(source.position(at: span.start).line)
      result.notes.append(LocalizedText("on line \(line)", "à la ligne \(line)"))
    }
    result.span = nil
    result.edits = []
    result.secondary = []
    return result
  }
}

extension NodeKind {
  /// True of statements that record, the wrong ones too.
  var isRecording: Bool {
    switch self {
    case .contactStatement, .needStatement, .referStatement, .outcomeStatement, .closeStatement,
      .undoStatement, .followupStatement, .handoutStatement, .wrongRecording:
      true
    default: false
    }
  }
}

extension ParsedText {
  /// True where a statement records, or was meant to: what was typed is about a person.
  package var records: Bool { tree.children(tree.root).contains { tree[$0].kind.isRecording } }
}
