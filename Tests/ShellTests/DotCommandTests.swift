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
    #expect(try DotCommand.parse(".format fiche") == .format(.card))
    #expect(try DotCommand.parse(".minuterie oui") == .timer(true))
    #expect(try DotCommand.parse(".langue fr") == .language(.french))
    #expect(try DotCommand.parse(".chrono oui") == .timer(true))
  }

  @Test(arguments: [
    ".show", ".show 99999999999999999999", ".format xml", ".timer x", ".lang de", ".tables x", ".read",
    ".once",
    ".output | less",
  ])
  func wrongArgumentsGiveTheUsage(line: String) {
    #expect {
      _ = try DotCommand.parse(line)
    } throws: { error in
      if case .usage? = error as? DotCommand.ParseFailure { true } else { false }
    }
  }

  @Test func usageNamesTheWordAsTyped() throws {
    #expect(throws: DotCommand.ParseFailure.usage(".lang fr|en")) { try DotCommand.parse(".lang de") }
    let mode = LocalizedText(verbatim: ".mode table|csv|tsv|json|jsonl|card")
    #expect(throws: DotCommand.ParseFailure.usage(mode)) { try DotCommand.parse(".mode xml") }
    #expect(try DotCommand.parse(".langue") == .language(nil))
  }

  @Test func unknownWordsAreNamedWithWhatWasMeant() {
    #expect(throws: DotCommand.ParseFailure.unknown(".foo", meant: nil)) { try DotCommand.parse(".foo 1") }
    #expect(throws: DotCommand.ParseFailure.unknown(".", meant: nil)) { try DotCommand.parse(".") }
    let meant = LocalizedText(".describe sites", ".describe sites")
    #expect(throws: DotCommand.ParseFailure.unknown(".descrbe", meant: meant)) {
      try DotCommand.parse(".descrbe sites")
    }
  }

  @Test func filesHaveBlanksAndQuotationMarks() throws {
    #expect(try DotCommand.parse(".read my queries.aig") == .read("my queries.aig"))
    #expect(try DotCommand.parse(".ouvrir \"a b.aiguille\"") == .open("a b.aiguille"))
    #expect(try DotCommand.parse(".output -") == .output(.screen))
    #expect(try DotCommand.parse(".sortie") == .output(.screen))
    #expect(try DotCommand.parse(".output x.csv") == .output(.file("x.csv")))
    #expect(try DotCommand.parse(".once | less -S") == .once(.command("less -S")))
    #expect(try DotCommand.parse(".edit services | take 3") == .edit("services | take 3"))
  }

  @Test(arguments: [
    (".mode csv", DotCommand.format(.csv)), (".lang français", .language(.french)),
    (".lang fr", .language(.french)), (".exit", .quit),
    (".ls", .tables),
    (".schema sites", .describe("sites")), (".timing off", .timer(false)), (".dernier", .last),
  ])
  func wordsOfOtherShellsAreTaken(line: String, command: DotCommand) throws {
    #expect(try DotCommand.parse(line) == command)
  }
}
