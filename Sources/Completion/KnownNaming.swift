import Domain
import Language
import Planning

/// Names that mean one term and no other, kept once they are found: the same few terms are offered at every key.
final class KnownNaming {
  private struct Question: Hashable {
    let vocabulary: VocabularyID
    let id: Int64
    let use: TermNaming.Use
    /// What is looked up; nil where a name is looked for.
    let text: String?
    let language: LanguageCode?
  }

  private let source: any CompletionSource
  private var naming: TermNaming
  private var names: [Question: String] = [:]
  private var meanings: [Question: Bool] = [:]

  init(_ source: any CompletionSource) {
    self.source = source
    naming = TermNaming(vocabulary: HoursByName(source))
  }

  func forget() {
    names = [:]
    meanings = [:]
    naming = TermNaming(vocabulary: HoursByName(source))
  }

  /// As `TermNaming.name`; nil also where the store fails.
  func name(of term: Term, _ language: LanguageCode, for use: TermNaming.Use) -> String? {
    let question = Question(vocabulary: term.vocabulary, id: term.id, use: use, text: nil, language: language)
    if let known = names[question] { return known }
    let name = try? naming.name(of: term, language, for: use)
    names[question] = name
    return name
  }

  /// As `TermNaming.means`; false also where the store fails.
  func means(_ text: String, _ term: Term, _ use: TermNaming.Use) -> Bool {
    let question = Question(vocabulary: term.vocabulary, id: term.id, use: use, text: text, language: nil)
    if let known = meanings[question] { return known }
    let isMeant = (try? naming.means(text, term, use)) ?? false
    meanings[question] = isMeant
    return isMeant
  }
}
