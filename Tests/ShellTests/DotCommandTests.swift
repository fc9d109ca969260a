import Language
import Presentation
import Testing

@testable import Shell

@Suite struct DotCommandTests {
  @Test func wordsOfBothLanguages() throws {
    #expect(try DotCommand.parse(".help") == .help)
    #expect(try DotCommand.parse("  .Aide ") == .help)
    #expect(try DotCommand.parse(".aide près de") == .helpOn("près de"))
    #expect(try DotCommand.parse(".decrire points") == .describe("points"))
    #expect(try DotCommand.parse(".montrer 3") == .show(3))
    #expect(try DotCommand.parse(".show gaps") == .showQuery("gaps"))
    #expect(try DotCommand.parse(".format jsonl") == .format(.jsonl))
    #expect(try DotCommand.parse(".langue fr") == .language(.french))
    #expect(try DotCommand.parse(".chrono oui") == .timer(true))
  }

  @Test(arguments: [".show", ".show 99999999999999999999", ".format xml", ".timer", ".tables x"])
  func wrongArgumentsGiveTheUsage(line: String) {
    #expect {
      _ = try DotCommand.parse(line)
    } throws: { error in
      if case .usage? = error as? DotCommand.ParseFailure { true } else { false }
    }
  }

  @Test func unknownWordsAreNamed() {
    #expect(throws: DotCommand.ParseFailure.unknown(".foo")) { try DotCommand.parse(".foo 1") }
    #expect(throws: DotCommand.ParseFailure.unknown(".")) { try DotCommand.parse(".") }
  }
}
