import Domain
import Language
import Testing

/// The rules of language.md §9 for the words of fields, and what every other room takes from the catalog for granted.
struct CatalogTests {
  @Test(arguments: Entity.allCases)
  func aFoldedWordNamesOneFieldOverBothLanguages(entity: Entity) {
    var owners: [String: String] = [:]
    for field in Catalog.fields(of: entity) {
      for word in Set([field.name.english, field.name.french].map(Folding.fold)) {
        #expect(owners[word] == nil, "\(word): \(owners[word] ?? "") and \(field.id)")
        owners[word] = field.id
      }
    }
  }

  /// Words that an operand can be followed or preceded by: a field of that name could not be written.
  @Test(arguments: Entity.allCases)
  func noFieldIsAnOperator(entity: Entity) {
    var operators = Set(
      Lexicon.entries
        .filter { [.infix, .prefix].contains($0.wordClass) }
        .flatMap { $0.english + $0.french }.map(Folding.fold))
    // Words of `is missing`, and `if`, whose function comes later.
    operators.formUnion(["is", "est", "if", "si"])
    for word in ["and", "et", "or", "ou", "not", "non", "in", "dans", "has", "contains", "any", "all"] {
      #expect(operators.contains(word))
    }
    for field in Catalog.fields(of: entity) {
      #expect(!operators.contains(Folding.fold(field.name.english)), "\(field.id)")
      #expect(!operators.contains(Folding.fold(field.name.french)), "\(field.id)")
    }
  }

  /// One word of ASCII letters or French ones, as the lexer reads a path.
  @Test(arguments: Entity.allCases)
  func everyNameIsOneWord(entity: Entity) {
    for field in Catalog.fields(of: entity) {
      #expect(field.id == field.name.english)
      for name in [field.name.english, field.name.french] {
        #expect(name.wholeMatch(of: /[a-zà-ÿœ]+(_[a-zà-ÿœ]+)*/) != nil, "\(name)")
      }
    }
  }

  @Test(arguments: Entity.allCases)
  func everyFieldIsExplainedInBothLanguages(entity: Entity) {
    let description = Catalog.description(of: entity)
    for help in [description.help] + description.fields.map(\.help) {
      for sentence in [help.english, help.french] {
        #expect(sentence.hasSuffix(".") || sentence.hasSuffix("…"), "\(sentence)")
        #expect(sentence.first?.isUppercase == true || sentence.first?.isNumber == true, "\(sentence)")
      }
      #expect(help.english != help.french)
    }
    for label in [description.label] + description.fields.map(\.label) {
      #expect(!label.english.isEmpty && !label.french.isEmpty)
    }
  }

  @Test(arguments: Entity.allCases)
  func whatTheDescriptionNamesIsAField(entity: Entity) {
    let description = Catalog.description(of: entity)
    let ids = Set(description.fields.map(\.id))
    #expect(description.entity == entity)
    #expect(!description.defaultColumns.isEmpty)
    #expect(description.defaultColumns.filter { !ids.contains($0) } == [])
    #expect(ids.contains(entity.displayField))
    if let primary = description.primaryReference {
      let field = description.fields.first { $0.id == primary }
      #expect(field?.cardinality == .one)
      if case .reference = field?.mapping {} else { Issue.record("\(primary) is no reference") }
    }
  }

  /// Cardinality and mapping say the same: a set is many, and nothing else is.
  @Test(arguments: Entity.allCases)
  func setsAreManyAndNothingElse(entity: Entity) {
    for field in Catalog.fields(of: entity) {
      switch field.mapping {
      case .set, .backReference: #expect(field.cardinality == .many, "\(field.id)")
      case .column, .day, .test, .reference, .nearDistance, .openState, .servingState, .eligibleState:
        #expect(field.cardinality != .many, "\(field.id)")
      }
      switch (field.mapping, field.type) {
      case (.reference, .record), (.backReference, .record), (.nearDistance, .distance): break
      case (.reference, _), (.backReference, _), (_, .record), (.nearDistance, _):
        Issue.record("\(field.id): \(field.type) from \(field.mapping)")
      default: break
      }
    }
  }

  /// `aiguille format --language` asks without knowing the entity: a word must go one way, and come back to itself.
  @Test(arguments: Entity.allCases)
  func translationsRoundTrip(entity: Entity) {
    for field in Catalog.fields(of: entity) {
      let french = Catalog.translate(field.name.english, to: .french)
      #expect(french == field.name.french, "\(field.id)")
      let english = Catalog.translate(field.name.french, to: .english)
      #expect(english == field.name.english, "\(field.name.french)")
    }
  }

  @Test func aWordThatNamesNoFieldIsNotTranslated() {
    #expect(Catalog.translate("banana", to: .french) == nil)
    #expect(Catalog.translate("VERIFIE", to: .english) == "verified")
  }
}
