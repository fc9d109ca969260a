import TestSupport
import Testing

/// The same bytes give the same screen in tmux.
@Suite(.enabled(if: Tmux.isThere)) struct TerminalModelAgainstTmuxTests {
  private enum Step {
    case bytes(String)
    case resize(rows: Int, columns: Int)
  }

  /// Cases with resizing have text only: tmux takes cells that were moved or blanked for text.
  @Test(arguments: [false, true]) func randomOutputLooksTheSame(_ isResized: Bool) throws {
    let seed = PropertySettings.seed
    var random = SeededGenerator(seed: seed)
    for number in 0..<30 {
      let columns = random.pick(8...30)
      let rows = random.pick(3...9)
      let hasWide = random.chance(50)
      let steps = (0..<4).flatMap { _ in
        isResized ? resized(&random) : [.bytes(part(&random, hasWide: hasWide))]
      }
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
        // tmux sometimes moves the cursor to another row when it breaks lines anew; editors do not rely on it.
        let matches =
          model.lines == other.lines && (isResized || other.cursor == "\(model.cursor.row),\(column)")
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

  /// Either wide characters or the cursor at any column: tmux leaves halves of the former.
  private func part(_ random: inout SeededGenerator, hasWide: Bool) -> String {
    (0..<random.pick(3...20)).map { _ in
      random.chance(30)
        ? word(&random, hasWide: hasWide)
        : hasWide || random.chance(70) ? piece(&random, atStart: hasWide) : moved(&random)
    }.joined()
  }

  private func resized(_ random: inout SeededGenerator) -> [Step] {
    let text = (0..<random.pick(3...20)).map { _ in
      random.chance(75) ? word(&random, hasWide: true) : random.choose("\r\n", "\r\n\r\n")
    }
    return [
      .bytes(text.joined() + word(&random, hasWide: true)),
      .resize(rows: random.pick(3...9), columns: random.pick(8...30)),
    ]
  }

  private func word(_ random: inout SeededGenerator, hasWide: Bool) -> String {
    hasWide && random.chance(50)
      ? random.choose("中文", "👍 ok", "한글")
      : random.choose("abc def", "é à", "x", "0123456789", "e\u{301}")
  }

  private func moved(_ random: inout SeededGenerator) -> String {
    let few = random.pick(1...4)
    // Terminals differ on a step to the left from behind a full row, so each begins at a given column.
    let place = "\u{1B}[\(random.pick(1...8))G"
    switch random.pick(0...3) {
    case 0: return place + "\u{1B}[\(few)" + random.choose("C", "D", "@", "P", "X")
    case 1: return place + random.choose("\t", "x\u{8}", "\u{1B}[4hin\u{1B}[4l")
    case 2: return "\u{1B}[\(random.pick(1...9));\(random.pick(1...30))H"
    default: return place + random.choose("\u{1B}[K", "\u{1B}[1K", "\u{1B}[J")
    }
  }

  private func piece(_ random: inout SeededGenerator, atStart: Bool) -> String {
    let few = random.pick(1...4)
    let place = atStart ? "\r" : "\u{1B}[\(random.pick(1...8))G"
    switch random.pick(0...6) {
    case 0, 1: return "\r\n"
    case 2: return place + "\u{1B}[\(few)" + random.choose("A", "B", "L", "M", "S", "d")
    case 3: return place + random.choose("\u{1B}[K", "\u{1B}[J", "\u{1B}[2K", "\n")
    case 4: return place + random.choose("\u{1B}M", "\u{1B}7\u{1B}[H\u{1B}[2Khome\u{1B}8")
    default: return "\u{1B}[\(30 + few)mq\u{1B}[m"
    }
  }
}
