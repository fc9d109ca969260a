import Foundation
import TestSupport
import Testing

/// What the shell answers, as it stands on the screen.
@Suite(.serialized) struct AnswersTests {
  private typealias Keys = TerminalKeys

  /// No row of the last answer is broken at the edge, and what does not fit is named.
  @Test(arguments: [(24, 80), (24, 60), (24, 120), (20, 40), (8, 20)])
  func aTableFitsTheWindow(_ rows: Int, _ columns: Int) throws {
    let shell = try ShellOnTerminal()
    if (rows, columns) != (24, 80) { try shell.resize(rows: rows, columns: columns) }
    shell.type("\u{1B}c")
    try shell.write("regions")
    shell.type(Keys.enter)
    try shell.expectPrompt()
    let answer = shell.screen.allText.split(separator: "\n").drop { !$0.hasPrefix("aiguille> regions") }
      .dropFirst()
    #expect(!answer.isEmpty)
    #expect(answer.dropLast().allSatisfy { $0.prefix(1) == "(" || $0.count <= columns }, "\(answer)")
    #expect(shell.screen.allText.contains("17 rows"))
  }

  @Test func hiddenColumnsAreNamed() throws {
    let shell = try ShellOnTerminal()
    try shell.resize(rows: 20, columns: 40)
    try shell.enter("regions | take 2")
    #expect(shell.screen.allText.replacing("\n", with: "").contains("hidden column"))
  }

  /// From the query to the next prompt, the answer with its notes is on one screen, and has rows.
  @Test(arguments: [(24, 80), (20, 60), (24, 40), (8, 20)])
  func anAnswerIsNoTallerThanTheWindow(_ rows: Int, _ columns: Int) throws {
    let shell = try ShellOnTerminal()
    if (rows, columns) != (24, 80) { try shell.resize(rows: rows, columns: columns) }
    for line in ["services | near Gaspé", "services | count by category", "services | open now"] {
      try shell.enter(line)
      let screen = shell.screen
      let typed = screen.lines.firstIndex { $0.hasPrefix("aiguille> " + line.prefix(8)) }
      let first = screen.lines.firstIndex { $0.hasPrefix(" 1  ") || $0.hasPrefix("1  ") }
      let heads = screen.lines.firstIndex { $0.hasPrefix(" #  ") || $0.hasPrefix("#  ") }
      #expect(heads != nil && first != nil, "\(shell.session.picture)")
      // In the smallest window notes alone are as high.
      if rows > 8 { #expect(typed != nil && (heads ?? 0) > (typed ?? 0), "\(shell.session.picture)") }
    }
    #expect(shell.screen.contains("shown") || shell.screen.contains(".last"))
  }

  @Test func theDistanceOfANearQueryIsShown() throws {
    let shell = try ShellOnTerminal()
    for columns in [80, 60, 40] {
      if columns < 80 { try shell.resize(rows: 24, columns: columns) }
      try shell.enter("services | near Gaspé")
      #expect(shell.screen.lines.contains { $0.contains("#") && $0.contains("Distance") })
      let cut = shell.screen.lines.filter { $0.contains("555-01") && $0.contains("555-01…") }
      #expect(cut == [])
    }
  }

  @Test func aLongAnswerSaysWhatItLeftOut() throws {
    let shell = try ShellOnTerminal()
    try shell.enter("places")
    #expect(shell.screen.allText.contains("1,130 rows"))
    #expect(shell.screen.allText.contains("shown"))
  }

  /// The frame of every row ends in the same cell, whatever stands in it.
  @Test(arguments: ShellWindow.allCases) func wideTextKeepsColumnsStraight(_ window: ShellWindow) throws {
    let shell = try ShellOnTerminal(window)
    try shell.enter("regions | take 3 | select a = if(code = \"01\", \"né中👍\", \"abc\"), b = \"|\"")
    let rows = shell.screen.rows(with: "|").filter {
      shell.screen.lines[$0].hasSuffix("|") && !shell.screen.lines[$0].contains("select")
    }
    let ends = rows.map { row in
      (0..<shell.screen.columns).last { shell.screen.prefix(ofRow: row, upTo: $0 + 1).hasSuffix("|") }
    }
    #expect(rows.count >= 3)
    #expect(Set(ends).count == 1, "\(shell.session.picture)")
  }

  @Test(arguments: ShellWindow.allCases) func dataDriveNoTerminal(_ window: ShellWindow) throws {
    let shell = try ShellOnTerminal(window)
    shell.type(Keys.paste("regions | take 1 | select x = \"\u{1B}]0;owned\u{7}\u{1B}[2Jseen\\u{202E}\""))
    try shell.expectScreen("its end") { $0.textBeforeCursor.hasSuffix("\"") }
    shell.type(Keys.enter)
    try shell.expectPrompt()
    #expect(shell.screen.systemCommands == [])
    #expect(shell.screen.bells == 0)
    #expect(shell.screen.allText.contains("seen"))
    #expect(!shell.screen.allText.contains("\u{202E}"))
  }

  @Test(arguments: [
    ("servics | take 2", "services"), ("services | ned food", "need"), ("services | need fod", "food"),
    ("services | where nme = 1", "name"), ("services | in Montrael", "Montréal"), (".hlp", ".help"),
  ])
  func aMistakeBringsASuggestion(_ line: String, _ suggestion: String) throws {
    let shell = try ShellOnTerminal()
    try shell.enter(line)
    #expect(shell.screen.contains(suggestion), "\(shell.session.picture)")
  }

  /// Carets stand under the word, by cells.
  @Test(arguments: ["né中👍", "abc", "ée\u{301}", "한글 ok"]) func theCaretStandsUnderTheWord(_ name: String)
    throws
  {
    let shell = try ShellOnTerminal()
    try shell.enter("regions | where name = \"\(name)\" andd x")
    let model = shell.screen
    let carets = try #require(model.lines.lastIndex { $0.contains("^^^^") })
    let start = try #require((0..<80).first { model.prefix(ofRow: carets, upTo: $0 + 1).hasSuffix("^") })
    #expect(
      (0..<80).contains {
        model.prefix(ofRow: carets - 1, upTo: $0) == model.prefix(ofRow: carets - 1, upTo: start)
          && $0 == start
      }
        && model.prefix(ofRow: carets - 1, upTo: start + 4).hasSuffix("andd"), "\(shell.session.picture)")
  }

  /// A value is never read as language, nor as SQL.
  @Test func aParameterIsBound() throws {
    let shell = try ShellOnTerminal()
    shell.type("param n: text\r")
    try shell.expectScreen("a question") { $0.cursorLine == "n (text):" }
    shell.type("O'Brien\"; drop table service --\r")
    try shell.expectPrompt()
    try shell.enter("services | where name = $n | count")
    try shell.expectScreen("the answer") { $0.lines.contains { $0.hasSuffix(" 0") } }
    try shell.enter("services | count")
    #expect(!shell.screen.contains("error"))
  }

  @Test func theDirectoryIsNotChanged() throws {
    let path = try DemoFixture.path()
    let before = try Data(contentsOf: URL(fileURLWithPath: path))
    let shell = try ShellOnTerminal()
    for line in ["services | count", "bogus", "regions | take 1", ".show 1", ".tables"] {
      try shell.enter(line)
    }
    #expect(try shell.leave() == 0)
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
    for more in ["-wal", "-journal", "-shm"] { #expect(!FileManager.default.fileExists(atPath: path + more)) }
  }

  @Test func aDirectoryThatIsNotThereIsNotMade() throws {
    let folder = try ScratchFolder()
    let session = try TerminalSession(
      ["--db", folder.path + "/typo.aiguille"], environment: ["TERM": "xterm"])
    #expect(try session.end() == 66)
    #expect(session.modes == session.firstModes)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
  }

  /// What goes into a pipe is whole and plain, though a terminal stands behind.
  @Test func aPipeGetsEveryRowWithoutSequences() throws {
    let session = try TerminalSession(
      [
        "-c",
        "\"$1\" --db \"$2\" -c places | { n=0; while read -r l; do n=$((n + 1)); done; echo \"$n lines\"; }",
        "sh", Program.path, try DemoFixture.path(),
      ],
      environment: ["TERM": "xterm", "PATH": "/usr/bin:/bin", "COLUMNS": "20"], program: "/bin/sh")
    #expect(try session.end() == 0)
    // The head and its line come first.
    #expect(session.screen.text == "1132 lines")
    #expect(!session.output.contains(0x1B))
  }

  @Test(arguments: [
    ([:], true), (["NO_COLOR": "1"], false), (["NO_COLOR": "1", "CLICOLOR_FORCE": "1"], false),
    (["TERM": "dumb"], false),
  ])
  func coloursAreAsked(_ environment: [String: String], _ hasColours: Bool) throws {
    let shell = try ShellOnTerminal(environment: environment)
    try shell.enter("services | need fod")
    let style = try #require(shell.screen.rendition(of: "error"))
    #expect(style.isPlain != hasColours)
  }

  @Test func aCardShowsARecord() throws {
    let shell = try ShellOnTerminal()
    try shell.enter("services | where hours is present | take 3 | select name")
    try shell.enter(".show 2")
    #expect(shell.screen.allText.contains("Hours"))
    try shell.enter(".show 9")
    #expect(shell.screen.contains("no row 9"))
  }

  @Test(arguments: [("fr_CA.UTF-8", "organismes"), ("en_CA.UTF-8", "organizations")])
  func theWelcomeFitsOneScreenInEitherLanguage(_ locale: String, _ words: String) throws {
    let shell = try ShellOnTerminal(environment: ["LC_ALL": locale])
    #expect(shell.screen.contains(words))
    #expect(shell.screen.scrolledOffRows == 0)
  }

  /// Values through the shell come out as they went in.
  @Test func formatsKeepValues() throws {
    let shell = try ShellOnTerminal()
    try shell.enter(".format csv")
    try shell.enter("regions | take 1 | select x = \"a,\\\"b\\\"\", y = \"é中\"")
    #expect(shell.screen.contains("\"a,\"\"b\"\"\",é中"))
    try shell.enter(".format json")
    try shell.enter("regions | take 1 | select x = \"a,\\\"b\\\"\", y = 2.5")
    #expect(shell.screen.text.contains("{\"x\":\"a,\\\"b\\\"\",\"y\":2.5}"))
  }

  @Test func anEmptyAnswerSaysWhy() throws {
    let shell = try ShellOnTerminal()
    try shell.enter("regions | where population > 1 | where name = \"Nulle part\"")
    #expect(shell.screen.text.contains("where name = \"Nulle part\""))
    #expect(shell.screen.text.contains("N609") || shell.screen.text.contains("no row"))
  }
}
