import Presentation

/// Where the results of a run go.
package struct Destination {
  /// Rows and columns of a terminal, in cells.
  package struct TerminalSize: Hashable, Sendable {
    package let rows: Int
    package let columns: Int

    package init(rows: Int, columns: Int) {
      self.rows = rows
      self.columns = columns
    }
  }

  /// What a message calls it: a path, or `-` for standard output.
  package let name: String
  package let sink: any ByteSink
  /// Asked before each result, since windows change; nil where it is no terminal.
  package let terminalSize: () -> TerminalSize?

  /// Of a file that takes one result after another; nil where each stands for itself.
  package let collected: CollectedResults?
  /// True of a pager, which is a terminal but for its size.
  private let isPager: Bool
  /// True of a command that a person chose in the shell, which speaks their language.
  let isCommand: Bool

  /// Whether a person reads it at once, in their language and with what is internal.
  var isRead: Bool { isPager || terminalSize() != nil }

  package init(
    name: String, sink: any ByteSink, collected: CollectedResults? = nil, isPager: Bool = false,
    isCommand: Bool = false,
    terminalSize: @escaping () -> TerminalSize? = { nil }
  ) {
    self.name = name
    self.sink = sink
    self.isPager = isPager
    self.isCommand = isCommand
    self.collected = collected
    self.terminalSize = terminalSize
  }
}
