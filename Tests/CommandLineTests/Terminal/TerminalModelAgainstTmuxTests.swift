import TestSupport
import Testing

/// The same bytes give the same screen in tmux.
@Suite(.enabled(if: Tmux.isThere)) struct TerminalModelAgainstTmuxTests {
  private enum Step {
    case bytes(String)
    case resize(rows: Int, columns: Int)
  }

  @Test func randomOutputLooksTheSame() throws {
    let seed = PropertySettings.seed
    var random = SeededGenerator(seed: seed)
    for number in 0..<25 {
      let columns = random.pick(8...30)
      let rows = random.pick(3...9)
      let steps = (0..<4).flatMap { _ in part(&random) }
      var model = TerminalModel(rows: rows, columns: columns)
      let tmux = try Tmux(rows: rows, columns: columns)
      for step in steps {
        switch step {
        case .bytes(let text):
          _ = model.feed(text.utf8)
          try tmux.show(Array(text.utf8))
        case .resize(let rows, let columns):
          model.resize(rows: rows, columns: columns, reflowing: true)
          try tmux.resize(rows: rows, columns: columns)
        }
        let other = try tmux.screen()
        let column = model.isWaitingToWrap ? model.columns : model.cursor.column
        let matches = model.lines == other.lines && other.cursor == "\(model.cursor.row),\(column)"
        #expect(
          matches,
          """
          AIGUILLE_SEED=\(seed), case \(number), \(rows)×\(columns): \(steps)
          model \(model.cursor): \(model.lines)
          tmux \(other.cursor): \(other.lines)
          """)
        guard matches else { return }
      }
    }
  }

  private func part(_ random: inout SeededGenerator) -> [Step] {
    var text = ""
    for _ in 0..<random.pick(3...20) { text += piece(&random) }
    guard random.chance(33) else { return [.bytes(text)] }
    return [
      .bytes(text),
      .resize(rows: random.pick(3...9), columns: random.pick(8...30)),
    ]
  }

  private func piece(_ random: inout SeededGenerator) -> String {
    let few = random.pick(1...4)
    // Terminals differ on a step to the left from behind a full row, so each begins at a given column.
    let place = "\u{1B}[\(random.pick(1...8))G"
    switch random.pick(0...15) {
    case 0...4:
      let words = ["abc def", "é à", "中文", "x", "0123456789", "e\u{301}", "👍 ok", "한글"]
      return random.element(words) ?? ""
    case 5, 6: return "\r\n"
    case 7:
      return "\u{1B}[\(random.pick(1...9));\(random.pick(1...30))H"
    case 8: return place + "\u{1B}[\(few)" + (random.element(["A", "B", "C", "D"]) ?? "")
    case 9: return place + "\u{1B}[\(few)" + (random.element(["@", "P", "X"]) ?? "")
    case 10: return place + "\u{1B}[\(few)" + (random.element(["L", "M", "S"]) ?? "")
    case 11: return place + (random.element(["\u{1B}[K", "\u{1B}[1K", "\u{1B}[J", "\u{1B}[2K"]) ?? "")
    case 12: return "\r" + (random.element(["\t", "\u{1B}[\(few)d", "\n"]) ?? "")
    case 13: return place + "\u{8}" + (random.element(["\u{1B}M", "\u{1B}7\u{1B}[Hhome\u{1B}8"]) ?? "")
    case 14: return "\u{1B}[\(30 + few)mq\u{1B}[m"
    default: return place + "\u{1B}[4hin\u{1B}[4l"
    }
  }
}
