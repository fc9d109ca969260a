import Domain
import Foundation
import Language
import Presentation
import Session
import Storage
import TestSupport
import Testing

@testable import Shell

@Suite struct HelpPageTests {
  /// Every stage and function of this version has a page under both of its words.
  @Test func everyStageAndFunctionHasAPage() {
    for entry in Lexicon.entries where !entry.keyword.isLater {
      guard [.stageHead, .function].contains(entry.wordClass) else { continue }
      for word in entry.english + entry.french {
        #expect(HelpTopic.named(word).contains { $0.keyword == entry.keyword }, "\(word)")
      }
    }
  }

  @Test(arguments: LanguageCode.allCases) func everyPageFitsTheWindow(_ language: LanguageCode) {
    for topic in HelpTopic.all {
      let lines = topic.page(language, width: 60).split(separator: "\n")
      #expect(lines.allSatisfy { CellWidth.of(String($0)) <= 60 }, "\(topic.word[language])")
    }
  }

  @Test(arguments: HelpTopic.all.indices, LanguageCode.allCases)
  func theExampleOfAPageRuns(index: Int, language: LanguageCode) throws {
    let topic = HelpTopic.all[index]
    let folder = try ScratchFolder()
    let path = folder.path + "/d.aiguille"
    try FileManager.default.copyItem(atPath: try DemoFixture.path(), toPath: path)
    let said = MemorySink()
    var options = SessionOptions(today: try #require(CalendarDate(year: 2026, month: 11, day: 23)))
    options.databasePath = path
    let session = Session(
      store: try SQLiteStore(path: path), options: options,
      messages: MessageWriter(said, language: language, style: .plain))
    let example = topic.example[language]
    let status = session.run(
      SourceText(name: "example", text: example), to: Destination(name: "-", sink: MemorySink()))
    #expect(status == .success, "\(example)\n\(said.text)")
    #expect(!said.text.contains("warning"), "\(example)\n\(said.text)")
    // The example shows the word that it is about, in the language of the page.
    #expect(example.contains(topic.word[language]), "\(example)")
  }

  /// Below the line that asks and above the next prompt with its hint.
  @Test(arguments: LanguageCode.allCases) func theFirstScreenFits(language: LanguageCode) {
    let lines = HelpPage.text(language, width: 80).split(separator: "\n")
    #expect(lines.count <= 21 && lines.allSatisfy { CellWidth.of(String($0)) <= 80 }, "\(lines)")
    #expect(lines.contains { $0.contains(language == .french ? ".aide tout" : ".help all") })
    let whole = HelpPage.text(on: language == .french ? "tout" : "all", language, width: 80) ?? ""
    #expect(DotCommand.names.allSatisfy { whole.contains($0.word[language]) })
    #expect(whole.contains(language == .french ? "enregistrer peu" : "save few"))
  }

  @Test func theUsualCommandsAreCommands() throws {
    for (call, _) in ShellTexts.usualCommands {
      for line in [call.english, call.french] {
        #expect(throws: Never.self) { try DotCommand.parse(line.replacing(" N", with: " 3")) }
      }
    }
  }

  @Test func recordingAndKeysHaveHelp() throws {
    for word in ["contact", "refer", "orienter", "unmet", "undo", "feuillet"] {
      #expect(HelpPage.text(on: word, .french) != nil, "\(word)")
    }
    #expect(try #require(HelpPage.text(on: "touches", .french)).contains("Alt-Entrée"))
    #expect(HelpPage.whole(.english).contains("Recording: contact need refer met"))
  }

  @Test func aPageGivesTheOtherLanguagesWord() throws {
    let page = try #require(HelpPage.text(on: "près", .french))
    #expect(page.hasPrefix("près de LIEU [rayon DISTANCE] (en anglais : near)\n"))
    #expect(page.hasSuffix("\n  services | près de H2X 1Y4 rayon 5 km"))
    #expect(HelpPage.text(on: "near", .french) == page)
  }

  @Test func aWordThatIsSeveralThingsHasAPartForEach() throws {
    let page = try #require(HelpPage.text(on: "count", .english))
    #expect(
      page.contains("count [by EXPRESSION, …]") && page.contains("count([distinct x] [where CONDITION])"))
  }

  @Test func sourcesCommandsAndCodesHavePages() throws {
    #expect(try #require(HelpPage.text(on: "organismes", .english)).contains("organizations\n"))
    #expect(try #require(HelpPage.text(on: "services", .english)).contains("minimum_age"))
    #expect(try #require(HelpPage.text(on: ".show", .english)).contains(".show N"))
    #expect(try #require(HelpPage.text(on: "montrer", .french)).contains(".montrer N"))
    #expect(HelpPage.text(on: "b203", .french) == Explanation.text(for: .unknownCategory, language: .french))
  }

  /// Every statement that records has a page under each of its words, and a line in the page on recording.
  @Test func everyRecordingStatementHasAPage() throws {
    let page = try #require(HelpPage.text(on: "noter", .french))
    for entry in Lexicon.entries where entry.wordClass == .statementHead {
      guard entry.keyword.rawValue.hasPrefix("record"), entry.keyword != .recordNote else { continue }
      for word in entry.english + entry.french {
        #expect(HelpTopic.named(word).contains { $0.keyword == entry.keyword }, "\(word)")
      }
      #expect(page.contains(entry.word(in: .french)), "\(entry.keyword)")
    }
    #expect(HelpPage.text(.french).contains(".aide noter"))
    #expect(try #require(HelpPage.text(on: "référer", .french)).hasPrefix("orienter "))
  }

  @Test(arguments: [
    ("keys", "Ctrl-R"), ("touches", "Ctrl-X Ctrl-E"), ("history", "e-mail"), ("within", "near PLACE"),
    ("is missing", "is missing"), ("need food", "need CATEGORY"), ("windows", "full months"),
  ])
  func whatIsNoWordOfTheLanguageHasAPage(words: String, told: String) throws {
    #expect(try #require(HelpPage.text(on: words, .english)).contains(told))
  }

  /// What the page on windows shows can be typed.
  @Test(arguments: LanguageCode.allCases)
  func everyWindowOfThePageIsOne(language: LanguageCode) throws {
    let page = try #require(GeneralPage.named("windows"))
    for row in page.rows {
      for window in row.head[language].split(separator: ", ") {
        let text = (language == .french ? "besoins | pendant " : "needs | during ") + window
        #expect(!Parser.parse(SourceText(name: "page", text: text)).hasErrors, "\(text)")
      }
    }
  }

  @Test func nothingIsListedTwice() {
    for language in LanguageCode.allCases {
      let words = HelpTopic.words(.stage, language)
      #expect(Set(words).count == words.count)
    }
  }

  @Test func noWordIsBrokenAtTheEdge() throws {
    for width in [40, 80] {
      for word in ["B203", "recording", "keys", "services"] {
        let whole = Set(try #require(HelpPage.text(on: word, .english)).split(whereSeparator: \.isWhitespace))
        let page = try #require(HelpPage.text(on: word, .english, width: width))
        for line in page.split(separator: "\n") where !line.hasPrefix("    ") {
          #expect(CellWidth.of(String(line)) <= width, "\(line)")
        }
        #expect(page.split(whereSeparator: \.isWhitespace).allSatisfy(whole.contains))
      }
    }
  }

  @Test func aWordWithoutPageIsOfferedNearOnes() {
    #expect(HelpPage.text(on: "elgible", .english) == nil)
    #expect(HelpPage.suggestions(for: "elgible", .english) == ["eligible"])
    #expect(
      ShellTexts.noHelp(on: "elgible", offering: ["eligible"]).english
        == "there is no help on elgible; there is on `eligible`")
  }
}
