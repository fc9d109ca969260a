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

  /// As it is printed on a card: with a blank of the keyboard or of print.
  @Test(arguments: [
    ("services | ouvert samedi 9 h", "services | open saturday 9:00"),
    ("services | ouvert samedi 9h", "services | open saturday 9:00"),
    ("services | ouvert 9h..12h15 ou inconnu", "services | open 9:00..12:15 or unknown"),
    ("services | ouvert samedi 9\u{A0}h 30", "services | open saturday 9:30"),
    ("services | ouvert 9 h..12 h 15 ou inconnu", "services | open 9:00..12:15 or unknown"),
    ("services | open 18 H", "services | open 18:00"),
  ])
  func anHourIsWrittenAsOnACard(text: String, same: String) {
    #expect(mistakes(text) == [])
    #expect(dump(text) == dump(same))
    #expect(mistakes(Formatter.format(parse(text), language: .english) ?? "") == [])
  }

  @Test(arguments: ["services | open 25 h", "services | open 9 hours", "services | take 9 h"])
  func whatIsNoHourIsNoTime(text: String) { #expect(parse(text).hasErrors) }

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
