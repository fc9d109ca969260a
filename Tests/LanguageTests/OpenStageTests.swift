import Language
import Testing

@Suite struct OpenStageTests {
  @Test(arguments: [
    ("services | open satruday", "S101 `satruday`"),
    ("services | open 9:00..", "S101 ``"),
    ("services | open 9:00..noon", "S101 `noon`"),
    ("services | open monday tuesday", "S101 `tuesday`"),
    ("services | open 24:00", "L006 `24:00`"),
    ("services | open or", "S101 `or`"),
  ])
  func mistakesAreSaidOnce(text: String, expected: String) {
    #expect(mistakes(text) == [expected])
  }

  @Test func aMisspelledDayIsOffered() {
    let diagnostic = parse("services | open satruday 9:00").diagnostics.first
    #expect(diagnostic?.suggestions.map(\.text.english) == ["saturday"])
  }

  @Test(arguments: [
    ("services | open saturday 9:00..12:00 or unknown", "services | ouvert samedi 9:00..12:00 ou inconnu\n"),
    ("services | open now", "services | ouvert maintenant\n"),
    ("services | open today", "services | ouvert aujourd'hui\n"),
  ])
  func translatesThereAndBack(english: String, french: String) {
    #expect(Formatter.format(parse(english), language: .french) == french)
    #expect(Formatter.format(parse(french), language: .english) == english + "\n")
  }

  @Test func aStageMayFollowOnTheNextLine() {
    #expect(dump("services\n| open\n| take 5") == "services | open | take 5")
    #expect(dump("services | open\nsites") == "services | open\nsites")
  }
}
