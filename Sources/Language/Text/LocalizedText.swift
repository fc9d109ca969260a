/// The two languages of the program, equals in every way.
package enum LanguageCode: String, CaseIterable, Sendable, Hashable {
  case english = "en"
  case french = "fr"
}

/// One text in both languages.
package struct LocalizedText: Hashable, Sendable {
  package let english: String
  package let french: String

  package init(_ english: String, _ french: String) {
    self.english = english
    self.french = french
  }

  /// A text that is the same in both languages: a name, a code, something the user wrote.
  package init(verbatim text: String) {
    english = text
    french = text
  }

  package subscript(language: LanguageCode) -> String {
    language == .french ? french : english
  }
}
