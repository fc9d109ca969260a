import Domain
import Language

/// Values in the words of both languages, for sentences about a record.
struct ValueWords {
  let vocabulary: any VocabularySource

  /// The most members of a set that are named; the others are counted.
  private static let shownMembers = 6

  func text(_ value: Value) throws -> LocalizedText {
    switch value {
    case .missing: return LocalizedText("not stated", "non indiqué")
    case .yesNo(let yes): return yes ? LocalizedText("yes", "oui") : LocalizedText("no", "non")
    case .integer(let number): return both { NumberText.grouped(number, $0) }
    case .decimal(let number): return both { NumberText.grouped(number, $0) }
    case .distance(let metres): return both { NumberText.distance(metres, $0) }
    case .text(let text): return LocalizedText(verbatim: text)
    case .date(let date): return LocalizedText(verbatim: date.iso)
    case .instant(let instant):
      let local = QuebecTimeZone.eastern.localTime(at: instant)?.iso ?? String(instant.minutes)
      return LocalizedText(verbatim: local.split(separator: "T").joined(separator: " "))
    case .duration(let minutes): return both { NumberText.grouped(minutes, $0) + "\u{A0}min" }
    case .period(let period): return LocalizedText(verbatim: period.text)
    case .term(let vocabulary, let id):
      return try self.vocabulary.term(vocabulary, id: id)?.name ?? LocalizedText(verbatim: String(id))
    case .set(let members): return try list(members)
    case .hidden(let minimum): return LocalizedText(verbatim: Value.hiddenText(below: minimum))
    }
  }

  /// Members joined by commas; of many, the first ones and the number of the rest.
  func list(_ members: [Value]) throws -> LocalizedText {
    if members.isEmpty { return try text(.missing) }
    var texts = try members.prefix(Self.shownMembers).map(text)
    let rest = members.count - texts.count
    if rest > 0 { texts.append(LocalizedText("\(rest) more", "\(rest) de plus")) }
    return .joined(texts, by: ", ")
  }

  private func both(_ text: (LanguageCode) -> String) -> LocalizedText {
    LocalizedText(text(.english), text(.french))
  }
}
