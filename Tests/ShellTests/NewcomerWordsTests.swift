import Language
import Testing

@testable import Shell

@Suite struct NewcomerWordsTests {
  @Test(arguments: [
    ("exit", ".exit"), ("quit;", ".quit"), ("exit()", ".exit"), ("q", ".q"), ("bye", ".bye"),
    ("quitter", ".quitter"), ("\\q", ".quit"), (":q", ".quit"), (":wq", ".quit"),
    ("help", ".help"), ("help(near)", ".help near"), ("?", ".?"), ("aide", ".aide"), ("h", ".h"),
    ("man near", ".man near"),
    ("\\?", ".help"), ("ls", ".ls"), ("dir", ".tables"), ("SHOW TABLES;", ".tables"), ("\\dt", ".tables"),
    ("describe services", ".describe services"), ("\\d+ sites", ".describe sites"),
    ("show 3", ".show 3"), ("\\o x.csv", ".output x.csv"), ("\\i a b.aig", ".read a b.aig"),
    ("timer on", ".timer on"), ("dernier", ".dernier"),
    ("help me", ".help"), ("Aidez-moi", ".aide"), ("info", ".help"), ("exemples", ".aide"), ("stop", ".quit"),
    ("français", ".langue fr"), ("english", ".language en"),
  ])
  func wordsOfOtherProgramsAreCommands(line: String, command: String) throws {
    #expect(NewcomerWords.meaning(of: line) == .command(command))
    #expect(throws: Never.self) { try DotCommand.parse(command) }
  }

  @Test(arguments: [
    "clear", "cls", "cd /tmp", "history", "insert into services values (1)", "\\x", "bonjour", "version",
    "show services",
    "list sites",
  ])
  func othersGetAHint(line: String) {
    guard case .hint(let hint)? = NewcomerWords.meaning(of: line) else {
      Issue.record("\(line) has no hint")
      return
    }
    #expect(hint.english != hint.french)
  }

  /// Words of the language keep their meaning.
  @Test(arguments: [
    "services", "queries", "undo", "close", "select name from services", "note", "points", "requêtes",
    "show | take 3", "| take 3", "few", "help | take 3",
  ])
  func statementsAreLeftAlone(line: String) {
    #expect(NewcomerWords.meaning(of: line) == nil)
  }

  @Test(arguments: [".undo", ".save", ".history", ".clear", ".cd"])
  func commandsThatThereAreNotGetAHint(head: String) {
    #expect(NewcomerWords.hint(forCommand: head) != nil)
  }
}
