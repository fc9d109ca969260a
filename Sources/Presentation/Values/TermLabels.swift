import Domain
import Language

/// Names of vocabulary terms in one language, each looked up once.
package final class TermLabels {
  private struct Key: Hashable {
    let vocabulary: VocabularyID
    let id: Int64
  }

  private let source: any VocabularySource
  private let language: LanguageCode
  private var known: [Key: String] = [:]

  package init(_ source: any VocabularySource, language: LanguageCode) {
    self.source = source
    self.language = language
  }

  /// The name; an id that the vocabulary does not know is shown as a number, so that no value is lost.
  package func label(_ vocabulary: VocabularyID, _ id: Int64) throws -> String {
    let key = Key(vocabulary: vocabulary, id: id)
    if let label = known[key] { return label }
    let label = try source.term(vocabulary, id: id)?.name[language] ?? String(id)
    known[key] = label
    return label
  }
}
