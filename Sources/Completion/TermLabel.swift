import Domain
import Language

/// What a list shows for a term: its name, of an area with what it is and what holds it.
enum TermLabel {
  static func text(of term: Term, _ language: LanguageCode) -> String {
    let name = TerminalText.visible(term.name[language])
    guard let area = term.area else { return name }
    let kind = AreaKindWord.word(area.kind)?[language] ?? ""
    let parent = area.parentName.map { ", " + TerminalText.visible($0) } ?? ""
    return "\(name) (\(kind)\(parent))"
  }
}

/// The word that says which kind of area a name is of.
enum AreaKindWord {
  static func word(_ kind: AreaKind) -> LocalizedText? {
    let keyword: Keyword =
      switch kind {
      case .region: .areaRegion
      case .mrc: .areaMRC
      case .municipality: .areaCity
      case .fsa: .areaFSA
      }
    return Lexicon.words(of: keyword, in: .areaClause)
  }
}
