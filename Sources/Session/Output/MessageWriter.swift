import Language
import Presentation

/// Writes diagnostics for a person to read: standard error of a script, the terminal of the shell.
package final class MessageWriter {
  package var language: LanguageCode
  private let sink: any ByteSink
  private let style: RenderStyle

  package init(_ sink: any ByteSink, language: LanguageCode, style: RenderStyle) {
    self.sink = sink
    self.language = language
    self.style = style
  }

  /// Whole messages with excerpts, five at the most; `source` is the text that spans point into, nil where there is none.
  package func report(_ diagnostics: [Diagnostic], in source: SourceText? = nil) {
    guard !diagnostics.isEmpty else { return }
    write(
      DiagnosticRenderer.renderAll(diagnostics, in: source, language: language, style: style))
  }

  /// One line each: what stands under a result.
  package func note(_ diagnostics: [Diagnostic]) {
    for diagnostic in diagnostics {
      write(DiagnosticRenderer.renderLine(diagnostic, in: nil, language: language))
    }
  }

  package func say(_ text: LocalizedText) {
    write(text[language])
  }

  /// Writes one line or several.
  ///
  /// A message that cannot be written has nowhere else to go.
  package func write(_ text: String) {
    try? sink.write(Array((text.hasSuffix("\n") ? text : text + "\n").utf8))
  }
}
