import Testing

@testable import Session

@Suite struct TextMessagesTests {
  @Test func aShortTextIsOneMessageWithoutNumber() {
    #expect(
      TextMessages.parts(of: "Moisson, 418-555-0100. Aujourd’hui : 9 h–12 h.") == [
        "Moisson, 418-555-0100. Aujourd'hui : 9 h-12 h."
      ])
  }

  @Test(arguments: [
    "aide alimentaire à côté", "ouvert [sauf fériés] {sur rendez-vous} 5 €", "помощь с едой рядом", "x",
  ])
  func partsHoldEveryWordAndFit(words: String) {
    let text = Array(repeating: words, count: 60).joined(separator: " ")
    let parts = TextMessages.parts(of: text)
    let isGSM = !text.contains("щ")
    for (index, part) in parts.enumerated() {
      if parts.count > 1 { #expect(part.hasPrefix("\(index + 1)/\(parts.count) ")) }
      // Counted here by another way: the signs of the extension table twice.
      let doubled = part.count(where: { "^{}\\[~]|€".contains($0) })
      #expect(isGSM ? part.count + doubled <= 160 : part.utf16.count <= 70, "\(part)")
    }
    let told = parts.flatMap { $0.split(separator: " ").dropFirst(parts.count > 1 ? 1 : 0) }
    #expect(told.count == text.split(separator: " ").count)
  }

  @Test func aWordLongerThanAMessageIsCut() {
    let parts = TextMessages.parts(of: String(repeating: "a", count: 400))
    #expect(parts.count == 3)
    #expect(parts.map { $0.dropFirst(4) }.joined() == String(repeating: "a", count: 400))
  }
}
