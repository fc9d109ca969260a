import Language

/// The few words that a result itself is made of.
package enum Phrases {
  /// The head of the row of totals.
  package static let total = LocalizedText("Total", "Total")

  /// The head of the column of what has no value.
  package static let missing = LocalizedText("missing", "manquant")

  package static func yesNo(_ yes: Bool) -> LocalizedText {
    yes ? LocalizedText("yes", "oui") : LocalizedText("no", "non")
  }

  /// A number as an argument of a message.
  package static func number(_ number: Int64) -> LocalizedText {
    LocalizedText(NumberText.grouped(number, .english), NumberText.grouped(number, .french))
  }

  package static func rows(_ count: Int64, _ language: LanguageCode) -> String {
    NumberText.rows(count)[language]
  }

  package static func rows(_ shown: Int64, of count: Int64, _ language: LanguageCode) -> String {
    let shownText = NumberText.grouped(shown, language)
    switch language {
    case .english: return "\(rows(count, language)), \(shownText) shown"
    case .french: return "\(rows(count, language)), \(shownText) affichée\(shown < 2 ? "" : "s")"
    }
  }

  /// The head of a card.
  package static func row(_ number: Int64, _ language: LanguageCode) -> String {
    LocalizedText("Row \(number)", "Ligne \(number)")[language]
  }

  package static func hidden(_ labels: [String], _ language: LanguageCode) -> String {
    let names = labels.joined(separator: ", ")
    switch language {
    case .english: return labels.count == 1 ? "hidden column: \(names)" : "hidden columns: \(names)"
    case .french:
      return labels.count == 1 ? "colonne masquée : \(names)" : "colonnes masquées : \(names)"
    }
  }

  package static func hidden(_ count: Int, _ language: LanguageCode) -> String {
    switch language {
    case .english: return count == 1 ? "1 hidden column" : "\(count) hidden columns"
    case .french: return count == 1 ? "1 colonne masquée" : "\(count) colonnes masquées"
    }
  }

  /// The command of the shell that shows all of a result.
  package static let last = LocalizedText(".last", ".dernier")

  /// How to see what is left out; `withRow` where one row has more than is shown.
  package static func ways(withRow: Bool) -> LocalizedText {
    withRow
      ? LocalizedText(".last shows all, .show N one row", ".dernier montre tout, .montrer N une ligne")
      : LocalizedText(".last shows all", ".dernier montre tout")
  }

  package static func shortened(_ language: LanguageCode) -> String {
    language == .french
      ? "des valeurs sont abrégées (…)" : "some values are shortened (…)"
  }

  /// `12 ms`, `1.3 s`, `1,3 s`.
  package static func elapsed(_ seconds: Double, _ language: LanguageCode) -> String {
    if seconds < 1 { return NumberText.grouped((seconds * 1_000).rounded(), language) + " ms" }
    return NumberText.grouped(seconds, language, decimals: 1) + " s"
  }
}
