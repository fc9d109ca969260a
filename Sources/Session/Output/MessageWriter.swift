import Language
import Presentation

/// Writes diagnostics for a person to read: standard error of a script, the terminal of the shell.
package final class MessageWriter {
  package var language: LanguageCode
  private let sink: any ByteSink
  private let style: RenderStyle
  /// Cells of a line of the terminal; nil where messages go elsewhere and are not broken.
  private let width: () -> Int?
  /// Cleaned away before a message.
  package var progress: (any ProgressReport)?

  package init(
    _ sink: any ByteSink, language: LanguageCode, style: RenderStyle, width: @escaping () -> Int? = { nil }
  ) {
    self.sink = sink
    self.language = language
    self.style = style
    self.width = width
  }

  /// Whole messages with excerpts, five at the most; `source` is the text that spans point into, nil where there is none.
  package func report(_ diagnostics: [Diagnostic], in source: SourceText? = nil) {
    guard let first = diagnostics.first else { return }
    // The terminal has shown `^C` where the cursor stood.
    if first.code == .interrupted, width() != nil, progress?.isShown == false { write("") }
    write(
      DiagnosticRenderer.renderAll(
        diagnostics, in: source, language: language, style: style, width: width() ?? .max))
  }

  /// One line each: what stands under a result.
  package func note(_ diagnostics: [Diagnostic]) {
    for diagnostic in diagnostics {
      writeWrapped(DiagnosticRenderer.renderLine(diagnostic, in: nil, language: language))
    }
  }

  /// Whatever a person typed stands in it, as the name of a file does, drives no terminal.
  package func say(_ text: LocalizedText) {
    writeWrapped(TerminalText.visible(text[language], singleLine: false))
  }

  /// Long lines go on under themselves.
  private func writeWrapped(_ text: String) {
    guard let width = width() else { return write(text) }
    write(MessageLines.of(text, width: width).joined(separator: "\n"))
  }

  /// Writes one line or several.
  ///
  /// A message that cannot be written has nowhere else to go.
  package func write(_ text: String) {
    progress?.end()
    try? sink.write(Array((text.hasSuffix("\n") ? text : text + "\n").utf8))
  }
}
