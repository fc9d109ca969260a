import Language
import Presentation

/// The sentences of `aiguille purge` and of its register.
package enum PurgeWords {
  /// One line of the register.
  package static func register(
    before: String, contacts: Int64, needs: Int64, referrals: Int64, technique: String, program: String,
    day: String
  ) -> LocalizedText {
    let what = counted(contacts, needs, referrals)
    return LocalizedText(
      "\(day): contacts before \(before): \(what.english); \(technique); aiguille \(program)",
      "\(day) : contacts d’avant le \(before) : \(what.french) ; \(technique) ; aiguille \(program)")
  }

  /// `12 contacts, 15 needs, 20 referrals`.
  package static func counted(_ contacts: Int64, _ needs: Int64, _ referrals: Int64) -> LocalizedText {
    let parts = [
      (contacts, LocalizedText("contact", "contact")), (needs, LocalizedText("need", "besoin")),
      (referrals, LocalizedText("referral", "référence")),
    ].map { count, noun in number(count, noun) }
    return LocalizedText(
      parts.map(\.english).joined(separator: ", "), parts.map(\.french).joined(separator: ", "))
  }

  /// A count with its noun; French takes the singular for zero.
  package static func number(_ count: Int64, _ noun: LocalizedText) -> LocalizedText {
    let text = Phrases.number(count)
    return LocalizedText(
      "\(text.english) \(noun.english)\(count == 1 ? "" : "s")",
      "\(text.french) \(noun.french)\(count < 2 ? "" : "s")")
  }
}
