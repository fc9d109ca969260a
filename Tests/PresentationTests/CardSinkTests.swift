import Testing

@testable import Presentation

@Suite struct CardSinkTests {
  @Test func cardsAlignLabelsAndLeaveMissingOut() throws {
    let text = try ResultFixture.write(.card)
    #expect(
      text == """
        Name:       Comptoir "Été", rue A
        Population: 12,345
        Free:       yes
        Distance:   3.2\u{A0}km
        Languages:  Spanish; Arabic

        Name:       =HYPERLINK("x")␛[31m
                    中

        """)
  }
}
