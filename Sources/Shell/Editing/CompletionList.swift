import Language

/// The list of what Tab offers: a column of labels, a column of what is known of them.
struct CompletionList {
  let completions: Completions
  /// The item that stands in the text.
  var chosen: Int?
  /// Cells of the widest line, and how many lines there may be.
  let columns: Int
  let rows: Int

  init(_ completions: Completions, chosen: Int? = nil, rows: Int, columns: Int) {
    self.completions = completions
    self.chosen = chosen
    self.rows = max(1, rows)
    self.columns = max(1, columns - 1)
  }

  /// At most `rows` lines, the chosen item among them; where there are more items, the last line says so.
  func lines(_ language: LanguageCode) -> [LineBelow] {
    let items = completions.items
    let count = items.count + completions.omitted
    let isWhole = count <= rows
    let room = isWhole ? items.count : max(1, rows - 1)
    let first = max(0, min((chosen ?? 0) - room + 1, items.count - room))
    let shown = first..<min(first + room, items.count)
    let labels = shown.map { TerminalText.visible(items[$0].label) }
    let width = min(labels.map { CellWidth.of($0) }.max() ?? 0, max(1, columns * 2 / 3))
    var lines = zip(shown, labels).map { index, label in
      LineBelow(line(items[index], label, width), index == chosen ? .chosen : .plain)
    }
    if !isWhole, rows > 1 {
      let more = count - shown.count
      let text =
        chosen.map { LocalizedText("  \($0 + 1) of \(count)", "  \($0 + 1) sur \(count)") }
        ?? LocalizedText("  … and \(more) more", "  … et \(more) de plus")
      lines.append(LineBelow(CellWidth.truncated(text[language], to: columns), .hint))
    }
    return lines
  }

  private func line(_ item: CompletionItem, _ label: String, _ width: Int) -> String {
    let note = TerminalText.visible(item.note)
    let head = "  " + CellWidth.truncated(label, to: width)
    guard !note.isEmpty else { return CellWidth.truncated(head, to: columns) }
    return CellWidth.truncated(CellWidth.padded(head, to: width + 4) + note, to: columns)
  }
}
