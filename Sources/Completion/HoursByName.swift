import Domain
import Language

/// A vocabulary source that reads all hours once: a store, which has no names of them, reads them all at each look-up.
final class HoursByName: VocabularySource {
  private let source: any CompletionSource
  private lazy var hours: [String: [Term]] = {
    var hours: [String: [Term]] = [:]
    for term in (try? source.allTerms(.hours)) ?? [] {
      for name in Set([term.name.english, term.name.french, term.code].map(Folding.fold)) {
        hours[name, default: []].append(term)
      }
    }
    return hours
  }()

  init(_ source: any CompletionSource) {
    self.source = source
  }

  func terms(_ vocabulary: VocabularyID, named folded: String) throws -> [Term] {
    vocabulary == .hours ? hours[folded] ?? [] : try source.terms(vocabulary, named: folded)
  }

  func term(_ vocabulary: VocabularyID, id: Int64) throws -> Term? { try source.term(vocabulary, id: id) }

  func allTerms(_ vocabulary: VocabularyID) throws -> [Term] { try source.allTerms(vocabulary) }
}
