import Domain
import Language

/// Finds a name by which a query can mean one term and no other.
package struct TermNaming {
  /// How a name is looked up.
  package enum Use: Hashable, Sendable {
    /// As a term of its vocabulary; of an area, only of this kind where one is given.
    case term(AreaKind?)
    /// As a municipality or an FSA.
    case place
    /// As where somebody lives: a place first, else any area.
    case residence
  }

  private let lookup: VocabularyLookup

  package init(vocabulary: any VocabularySource) {
    lookup = VocabularyLookup(source: vocabulary)
  }

  /// The name in the language given where it means the term, else one with what tells it apart, else its code; nil where none does.
  package func name(of term: Term, _ language: LanguageCode, for use: Use) throws -> String? {
    for name in names(of: term, language) where try means(name, term, use) { return name }
    return nil
  }

  /// True where a query would read a text as this term.
  package func means(_ text: String, _ term: Term, _ use: Use) throws -> Bool {
    try found(text, term.vocabulary, use)?.id == term.id
  }

  private func names(of term: Term, _ language: LanguageCode) -> [String] {
    let name = term.name[language]
    let additions = [term.area?.parentName, term.area?.designation].compactMap(\.self)
    let other = term.name[language == .french ? .english : .french]
    return [name] + additions.map { "\(name), \($0)" } + (other == name ? [] : [other]) + [term.code]
  }

  private func found(_ text: String, _ vocabulary: VocabularyID, _ use: Use) throws -> Term? {
    let candidates = try lookup.candidates(vocabulary, text)
    switch use {
    case .term(let kind): return Self.only(candidates.filter { kind == nil || $0.area?.kind == kind })
    case .place: return Self.place(candidates)
    case .residence:
      let hasPlace = candidates.contains { $0.area?.kind == .municipality || $0.area?.kind == .fsa }
      return hasPlace ? Self.place(candidates) : Self.only(candidates)
    }
  }

  private static func place(_ candidates: [Term]) -> Term? {
    for kind in [AreaKind.municipality, .fsa] {
      let ofKind = candidates.filter { $0.area?.kind == kind }
      if let first = ofKind.first { return ofKind.count == 1 ? first : nil }
    }
    return nil
  }

  /// The first kind of area that answers is the reading.
  private static func only(_ candidates: [Term]) -> Term? {
    let sameKind = candidates.filter { $0.area?.kind == candidates.first?.area?.kind }
    return sameKind.count == 1 ? sameKind.first : nil
  }
}
