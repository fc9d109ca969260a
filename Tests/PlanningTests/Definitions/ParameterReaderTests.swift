import Domain
import Language
import Planning
import Testing

struct ParameterReaderTests {
  private let support: BindingSupport
  init() throws { support = try BindingSupport() }

  private func kind(_ text: String, _ type: ParameterType) throws -> ParameterValue.Kind? {
    let span = Span(0, 0)
    let declaration = ParameterDeclaration(
      name: Name(text: "p", span: span), type: Name(text: type.word.english, span: span), span: span)
    return try? ParameterReader(vocabulary: support.store)
      .value(typed: text, of: declaration, type, at: span).kind
  }

  @Test(arguments: [
    ("12", ParameterType.number, ParameterValue.Kind.number(.integer(12))),
    ("-2.5", .number, .number(.decimal(-2.5))), ("a b", .text, .text("a b")), ("", .text, .text("")),
    ("\"quoted\"", .text, .text("\"quoted\"")), ("oui", .yesNo, .yesNo(true)), ("NO", .yesNo, .yesNo(false)),
    ("o", .yesNo, .yesNo(true)), ("Y", .yesNo, .yesNo(true)), ("n", .yesNo, .yesNo(false)),
    ("5 km", .distance, .distance(5000)), ("800m", .distance, .distance(800)),
    ("2.5 km", .distance, .distance(2500)),
    ("Gaspé", .place, .name("Gaspé")), ("H2X 1Y4", .place, .name("H2X 1Y4")),
    ("48.4,-68.5", .place, .coordinates(latitude: 48.4, longitude: -68.5)),
    ("estrie", .area, .name("estrie")), ("banque alimentaire", .category, .name("banque alimentaire")),
    ("ar", .language, .name("ar")),
    ("2026-11-23", .date, .date(DateLiteral(year: 2026, month: 11, day: 23, precision: .day))),
    ("2026", .date, .date(DateLiteral(year: 2026, month: 1, day: 1, precision: .year))),
  ])
  func aTypedTextIsALiteralOfItsType(text: String, type: ParameterType, expected: ParameterValue.Kind) throws
  {
    #expect(try kind(text, type) == expected)
  }

  @Test(arguments: [
    ("x", ParameterType.number), ("--1", .number), ("1e3", .number), ("99999999999999999999", .number),
    ("maybe", .yesNo), ("5", .distance), ("km", .distance), ("5 parsecs", .distance), ("2026-13", .date),
    ("x", .date), ("Atlantide", .place), ("95,10", .place), ("Estri", .area), ("fod", .category),
    ("klingon", .language), ("", .category),
  ])
  func anyOtherIsRefused(text: String, type: ParameterType) throws {
    #expect(try kind(text, type) == nil)
  }
}
