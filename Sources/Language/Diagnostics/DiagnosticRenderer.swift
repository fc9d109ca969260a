/// Words a diagnostic: the form of a message on a terminal, in a file, or in one line.
package enum DiagnosticRenderer {
  /// The whole message, without a line break at its end.
  ///
  /// `error[B203]: …`, the place with its line and carets where there is one, then what would mend it. Sentences are broken to
  /// fit `width`; lines of the source are not.
  package static func render(
    _ diagnostic: Diagnostic, in source: SourceText?, language: LanguageCode,
    style: RenderStyle = .plain, width: Int = .max
  ) -> String {
    let source = diagnostic.isDiscreet ? source.map { MaskedSource.of($0, for: diagnostic) } : source
    var lines = titleLines(diagnostic, language, style, width)
    var indent = "  "
    if style == .spoken {
      lines += spokenPlaces(diagnostic, source, language).flatMap {
        WrappedText.lines($0, width: width, indent: indent)
      }
    } else if let source, let span = diagnostic.span {
      let label = Message.of(diagnostic.code).label
      let here = diagnostic.secondary.filter { source.isOneText($0.span.start, span.start) }
      let excerpt = SourceExcerpt(
        source,
        primary: (span, label.map { Message.fill($0, diagnostic.arguments, language) } ?? ""),
        secondary: here.map { ($0.span, shown($0.text, language)) })
      indent = String(repeating: " ", count: excerpt.gutterWidth + 1)
      lines.append(style.paint(indent + "┌─", .gutter) + " " + place(span, source))
      lines += excerpt.lines(style, diagnostic.severity, width: width)
      for label in diagnostic.secondary where !source.isOneText(label.span.start, span.start) {
        lines.append(style.paint(indent + "├─", .gutter) + " " + place(label.span, source))
        lines += SourceExcerpt(source, label: (label.span, shown(label.text, language)))
          .lines(style, diagnostic.severity, width: width)
      }
    }
    for remark in remarks(diagnostic, source, language) {
      let sign = style == .spoken ? "" : style.paint("=", .gutter) + " "
      let room = style == .spoken ? indent : indent + "  "
      var broken =
        CellWidth.of(room) + CellWidth.of(remark) <= width
        ? [room + remark] : WrappedText.lines(remark, width: width, indent: room, hanging: 0)
      broken[0] = indent + sign + broken[0].dropFirst(room.count)
      lines += broken
    }
    return lines.joined(separator: "\n")
  }

  /// The message in one line: `weekly.aig:2:8: error[B203]: no category is called …`.
  package static func renderLine(
    _ diagnostic: Diagnostic, in source: SourceText?, language: LanguageCode
  ) -> String {
    let title = title(diagnostic, language, .plain)
    guard let source else { return title }
    guard let span = diagnostic.span else {
      return TerminalText.visible(source.name) + ": " + title
    }
    return place(span, source) + ": " + title
  }

  /// The first messages, each after a blank line, and how many were left out.
  package static func renderAll(
    _ diagnostics: [Diagnostic], in source: SourceText?, language: LanguageCode,
    style: RenderStyle = .plain, width: Int = .max, limit: Int = 5
  ) -> String {
    let shown = max(0, limit)
    var parts = diagnostics.prefix(shown).map {
      render($0, in: source, language: language, style: style, width: width)
    }
    if diagnostics.count > shown {
      let more = diagnostics.count - shown
      parts.append(LocalizedText("… and \(more) more", "… et \(more) de plus")[language])
    }
    return parts.joined(separator: "\n\n")
  }

  /// What is wrong, without code and place: for a footer, a log, a table of defects.
  package static func headline(_ diagnostic: Diagnostic, language: LanguageCode) -> String {
    Message.fill(Message.of(diagnostic.code).headline, diagnostic.arguments, language)
  }

  /// The way out that belongs to the code, where there is one.
  package static func help(_ diagnostic: Diagnostic, language: LanguageCode) -> String? {
    Message.of(diagnostic.code).help.map { Message.fill($0, diagnostic.arguments, language) }
  }

  // MARK: - Parts

  private static func title(
    _ diagnostic: Diagnostic, _ language: LanguageCode, _ style: RenderStyle
  ) -> String {
    let name = severityWord(diagnostic.severity)[language] + "[" + diagnostic.code.rawValue + "]"
    let colon = language == .french ? "\u{A0}: " : ": "
    return style.paint(name, .severity(diagnostic.severity)) + colon
      + style.paint(headline(diagnostic, language: language), .headline)
  }

  private static func titleLines(
    _ diagnostic: Diagnostic, _ language: LanguageCode, _ style: RenderStyle, _ width: Int
  ) -> [String] {
    let plain = title(diagnostic, language, .plain)
    guard CellWidth.of(plain) > width else { return [title(diagnostic, language, style)] }
    let name = plain.prefix { $0 != "]" } + "]"
    var lines = WrappedText.lines(plain, width: width, indent: "")
    lines[0] =
      style.paint(String(name), .severity(diagnostic.severity))
      + style.paint(String(lines[0].dropFirst(name.count)), .headline)
    return [lines[0]] + lines.dropFirst().map { style.paint($0, .headline) }
  }

  /// The places of a message in words, for a person who listens: carets say nothing.
  private static func spokenPlaces(
    _ diagnostic: Diagnostic, _ source: SourceText?, _ language: LanguageCode
  ) -> [String] {
    guard let source, let span = diagnostic.span else { return [] }
    let label = Message.of(diagnostic.code).label
    let own = (span, label.map { Message.fill($0, diagnostic.arguments, language) } ?? "")
    return ([own] + diagnostic.secondary.map { ($0.span, shown($0.text, language)) }).map { span, text in
      let isTold = !diagnostic.isDiscreet || !diagnostic.suggestions.isEmpty
      let written = isTold ? CellWidth.truncated(TerminalText.visible(source.text(span)), to: 60) : ""
      return place(span, source) + (written.isEmpty ? "" : " `\(written)`")
        + (text.isEmpty ? "" : ", " + text)
    }
  }

  private static func severityWord(_ severity: Diagnostic.Severity) -> LocalizedText {
    switch severity {
    case .error: LocalizedText("error", "erreur")
    case .warning: LocalizedText("warning", "avertissement")
    case .note: LocalizedText(verbatim: "note")
    }
  }

  private static func place(_ span: Span, _ source: SourceText) -> String {
    let (line, column) = source.position(at: span.start)
    return TerminalText.visible(source.name(at: span.start)) + ":\(line):\(column)"
  }

  /// The lines after `=`: suggestions, what the maker of the diagnostic adds, then the mended line or else the help.
  private static func remarks(
    _ diagnostic: Diagnostic, _ source: SourceText?, _ language: LanguageCode
  ) -> [String] {
    var remarks: [String] = []
    let offered = diagnostic.suggestions.prefix(3).map { suggestion($0, language) }
    if !offered.isEmpty { remarks.append(didYouMean(offered, language)) }
    remarks += diagnostic.notes.map { shown($0, language) }
    guard offered.isEmpty else { return remarks }
    if let source, !diagnostic.isDiscreet, let mended = MendedLine.text(source, diagnostic.edits) {
      remarks.append(LocalizedText("mended: `\(mended)`", "corrigé\u{A0}: `\(mended)`")[language])
    }
    if let help = help(diagnostic, language: language) { remarks.append(help) }
    return remarks
  }

  private static func suggestion(
    _ suggestion: Diagnostic.Suggestion, _ language: LanguageCode
  ) -> String {
    let name = "`" + TerminalText.visible(suggestion.text[language]) + "`"
    guard let gloss = suggestion.gloss?[language], !gloss.isEmpty else { return name }
    return name + " (" + TerminalText.visible(gloss) + ")"
  }

  private static func didYouMean(_ offered: [String], _ language: LanguageCode) -> String {
    let or = LocalizedText(" or ", " ou ")[language]
    let list = [offered.dropLast().joined(separator: ", "), offered.last ?? ""]
      .filter { !$0.isEmpty }.joined(separator: or)
    return LocalizedText("did you mean \(list)?", "vouliez-vous dire \(list)\u{A0}?")[language]
  }

  private static func shown(_ text: LocalizedText, _ language: LanguageCode) -> String {
    TerminalText.visible(Typography.spaced(text[language], language))
  }
}
