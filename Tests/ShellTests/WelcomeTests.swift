import Language
import Session
import TestSupport
import Testing

@testable import Shell

@Suite struct WelcomeTests {
  @Test(arguments: [(24, 80), (24, 60), (8, 20), (14, 120)], LanguageCode.allCases)
  func itFitsTheWindow(size: (rows: Int, columns: Int), language: LanguageCode) throws {
    let shell = try ShellSupport(language: language)
    shell.size = Destination.TerminalSize(rows: size.rows, columns: size.columns)
    let lines = try shell.type([]).screen.split(separator: "\n")
    // The prompt needs a line too.
    #expect(lines.count < size.rows, "\(lines)")
    for line in lines where line.contains(" ") && !line.contains("/") {
      #expect(CellWidth.of(String(line)) <= size.columns, "\(line)")
    }
    #expect(lines.joined().contains(language == .french ? ".aide" : ".help"))
    #expect(lines.joined().contains("272"))
  }

  @Test(arguments: LanguageCode.allCases)
  func theQueryThatItTeachesHasAnAnswer(language: LanguageCode) throws {
    let shell = try ShellSupport(language: language)
    shell.size = Destination.TerminalSize(rows: 40, columns: 160)
    let welcome = try shell.type([]).screen
    let line = try #require(
      welcome.split(separator: "\n").first { $0.hasPrefix("  services | ") && $0.contains("  ") })
    let query = line.dropFirst(2).split(separator: "  ").first.map(String.init) ?? ""
    let (screen, messages) = try shell.type([query])
    #expect(
      !messages.contains("error") && !messages.contains("erreur") && !screen.contains("(0 "),
      "\(query)\n\(messages)\(screen)")
  }
}
