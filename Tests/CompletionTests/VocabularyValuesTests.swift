import Completion
import Domain
import Language
import Planning
import Storage
import TestSupport
import Testing

/// Wherever a field takes only terms of a vocabulary, its terms are offered: walked over the catalog, so that none is forgotten.
@Suite struct VocabularyValuesTests {
  /// A field of terms, and a query up to where one of them can stand, in words of each language.
  struct Place: Sendable, CustomTestStringConvertible {
    let text: LocalizedText
    let vocabulary: VocabularyID
    var testDescription: String { text.english }
  }

  static let places: [Place] = Entity.allCases.flatMap { entity in
    Catalog.fields(of: entity).flatMap { field -> [Place] in
      guard case .term(let vocabulary) = field.type else { return [] }
      let one = [("=", "="), ("!=", "!="), ("in (", "parmi ("), ("in (missing,", "parmi (manquant,")]
      return (field.cardinality == .many ? [("has", "comprend")] : one).map { english, french in
        Place(
          text: LocalizedText(
            "\(entity.rawValue) |\(stage(before: field).english) where \(field.name.english) \(english) ▮",
            "\(entity.rawValue) |\(stage(before: field).french) filtrer \(field.name.french) \(french) ▮"),
          vocabulary: vocabulary)
      }
    }
  }

  /// What a computed field is known behind.
  private static func stage(before field: Field) -> LocalizedText {
    switch field.mapping {
    case .servingState: LocalizedText(" serving Estrie |", " dessert Estrie |")
    case .eligibleState: LocalizedText(" eligible age 30 |", " admissible âge 30 |")
    default: LocalizedText("", "")
    }
  }

  @Test(arguments: places, [LanguageCode.english, .french])
  func termsAreOffered(place: Place, language: LanguageCode) throws {
    let support = try CompletionSupport(language)
    let offers = try support.offers(place.text[language]).offers
    let terms = try FixedVocabularies.terms[place.vocabulary] ?? support.store.allTerms(place.vocabulary)
    let names = Set(terms.map { $0.name[language] })
    #expect(!offers.items.isEmpty)
    for item in offers.items {
      // Of an area with what it is and what holds it.
      let name =
        place.vocabulary == .area ? item.label.split(separator: " (").first.map(String.init) : item.label
      #expect(name.map(names.contains) == true, "\(item.label)")
    }
    if place.vocabulary != .area, terms.count <= 50 { #expect(offers.items.count == terms.count) }
  }
}
