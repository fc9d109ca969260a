import Domain
import Language

/// The words that name an entity as a source.
enum SourceWords {
  static func word(for entity: Entity) -> LocalizedText {
    Keyword(rawValue: entity.rawValue).map { Lexicon.words(of: $0, in: .statementHead) }
      ?? LocalizedText(verbatim: entity.rawValue)
  }

  /// The entity that a word of either language names.
  static func entity(named word: String) -> Entity? {
    let folded = Folding.fold(word)
    return Entity.allCases.first { entity in
      let words = self.word(for: entity)
      return Folding.fold(words.english) == folded || Folding.fold(words.french) == folded
    }
  }
}
