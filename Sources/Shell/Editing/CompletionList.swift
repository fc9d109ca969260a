import Language

/// The list of what Tab offers: a column of labels, a column of what is known of them.
enum CompletionList {
  /// Lines of at most `columns - 1` cells, `rows - 3` of them at most, the last one saying how many are not shown.
  static func text(
    _ completions: Completions, rows: Int, columns: Int, _ language: LanguageCode
  ) -> String {
    let room = max(1, columns - 1)
    let most = max(1, min(20, rows - 3))
    let items = completions.items
    let isWhole = items.count <= most && completions.omitted == 0
    let shown = items.prefix(isWhole ? most : max(1, most - 1))
    let labels = shown.map { TerminalText.visible($0.label) }
    let width = min(labels.map { CellWidth.of($0) }.max() ?? 0, max(1, room * 2 / 3))
    var lines = zip(shown, labels).map { item, label in
      let note = TerminalText.visible(item.note)
      let head = "  " + CellWidth.truncated(label, to: width)
      guard !note.isEmpty else { return CellWidth.truncated(head, to: room) }
      return CellWidth.truncated(CellWidth.padded(head, to: width + 4) + note, to: room)
    }
    let left = items.count - shown.count + completions.omitted
    if left > 0 {
      let more = LocalizedText("  … and \(left) more", "  … et \(left) de plus")[language]
      lines.append(CellWidth.truncated(more, to: room))
    }
    return lines.map { $0 + "\r\n" }.joined()
  }
}
