import Domain
import Execution
import Language

/// Makes the sink that writes a result in the format asked for.
package struct Presenter {
  private let format: OutputFormat
  private let language: LanguageCode
  private let vocabularies: any VocabularySource
  private let terminal: TerminalShape?

  /// `language` is that of heads, labels and numbers; `terminal` is nil where the result goes to a file or a pipe.
  package init(
    format: OutputFormat, language: LanguageCode, vocabularies: any VocabularySource,
    terminal: TerminalShape?
  ) {
    self.format = format
    self.language = language
    self.vocabularies = vocabularies
    self.terminal = terminal
  }

  /// A sink for one result; `elapsed` gives the seconds for the footer of a terminal, or is nil to leave them out.
  ///
  /// `wantsHeads` is asked with the names of the columns before a data format writes its first byte.
  package func sink(
    _ output: TextOutput, elapsed: (() -> Double)?,
    wantsHeads: @escaping ([String]) throws -> Bool = { _ in true }
  ) -> any RowSink {
    let values = ValueWriter(language: language, vocabularies: vocabularies)
    let footer = ResultFooter(
      width: terminal.flatMap { $0.hasFooter ? $0.width : nil }, language: language,
      hasCommands: terminal?.isNumbered == true, elapsed: elapsed)
    switch format {
    case .table: return TableSink(output, values: values, terminal: terminal, footer: footer)
    case .card: return CardSink(output, values: values, terminal: terminal, footer: footer)
    case .csv:
      return DelimitedSink(output, values: values, dialect: .csv, isOnTerminal: terminal != nil, wantsHeads)
    case .tsv:
      return DelimitedSink(output, values: values, dialect: .tsv, isOnTerminal: terminal != nil, wantsHeads)
    case .json: return JSONSink(output, values: values, dialect: .array, wantsHeads)
    case .jsonl: return JSONSink(output, values: values, dialect: .lines, wantsHeads)
    }
  }
}
