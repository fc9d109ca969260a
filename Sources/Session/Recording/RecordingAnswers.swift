import Domain
import Language
import Planning
import Storage

/// What is said of a step that is on disk.
enum RecordingAnswers {
  static func opened(_ id: Int64, _ contact: BoundContact) -> LocalizedText {
    var parts = [contact.channel.name]
    parts += [contact.kind, contact.residence, contact.language].compactMap { $0?.name }
    if let interpreter = contact.interpreter {
      parts.append(
        interpreter
          ? LocalizedText("interpreter", "interprète") : LocalizedText("no interpreter", "sans interprète"))
    }
    if let age = contact.age { parts.append(age.name) }
    parts += [contact.gender, contact.household, contact.heard].compactMap { $0?.name }
    if let isRepeat = contact.isRepeat {
      parts.append(
        isRepeat
          ? LocalizedText("has called before", "a déjà appelé") : LocalizedText("first call", "premier appel")
      )
    }
    var answer = join(LocalizedText("contact \(id)", "contact \(id)"), parts)
    if contact.isPostalCodeCut, let area = contact.residence {
      answer = LocalizedText(
        "\(answer.english)\nof the postal code only \(area.code) was kept",
        "\(answer.french)\ndu code postal, seul \(area.code) a été conservé")
    }
    return answer
  }

  static func resumed(_ id: Int64, need: Int64?) -> LocalizedText {
    let current = need.map { LocalizedText(", need \($0)", ", besoin \($0)") } ?? ""
    return LocalizedText(
      "contact \(id) is open again here" + current.english, "contact \(id) repris ici" + current.french)
  }

  static func closed(_ id: Int64, minutes: Int, needs: Int, referrals: Int) -> LocalizedText {
    func number(_ count: Int, _ one: String, _ many: String) -> String {
      "\(count) \(count == 1 ? one : many)"
    }
    func nombre(_ count: Int, _ one: String, _ many: String) -> String {
      "\(count) \(count < 2 ? one : many)"
    }
    return LocalizedText(
      "contact \(id) closed after \(number(minutes, "minute", "minutes")): "
        + number(needs, "need", "needs") + ", " + number(referrals, "referral", "referrals"),
      "contact \(id) fermé après \(nombre(minutes, "minute", "minutes")) : "
        + nombre(needs, "besoin", "besoins") + ", " + nombre(referrals, "orientation", "orientations"))
  }

  static func need(_ id: Int64, _ category: LocalizedText) -> LocalizedText {
    join(LocalizedText("need \(id)", "besoin \(id)"), [category])
  }

  static func selected(_ id: Int64) -> LocalizedText {
    LocalizedText("need \(id) is the current one", "le besoin \(id) est le besoin courant")
  }

  static func referral(_ referral: RecordedReferral, of need: Int64) -> LocalizedText {
    join(
      LocalizedText("need \(need), referral \(referral.id)", "besoin \(need), orientation \(referral.id)"),
      [referral.service])
  }

  static func outcome(_ need: Int64, _ outcome: Outcome, _ reason: Reason?) -> LocalizedText {
    join(LocalizedText("need \(need)", "besoin \(need)"), [words(outcome, reason)])
  }

  static func later(
    _ need: Int64, _ outcome: Outcome, _ reason: Reason?, before: Outcome?
  ) -> LocalizedText {
    var told = words(outcome, reason)
    if let before {
      let name = words(before, nil)
      told = LocalizedText(
        "\(told.english), in place of: \(name.english)", "\(told.french), à la place de : \(name.french)")
    }
    return join(LocalizedText("need \(need), later", "besoin \(need), suite"), [told])
  }

  static func undone(_ step: RecordedStep) -> LocalizedText {
    switch step {
    case .contact(let id): LocalizedText("contact \(id) taken back", "contact \(id) annulé")
    case .needs(let ids):
      LocalizedText("need \(list(ids)) taken back", "besoin \(list(ids)) annulé")
    case .referrals(let ids):
      LocalizedText("referral \(list(ids)) taken back", "orientation \(list(ids)) annulée")
    case .outcome(let need):
      LocalizedText("need \(need): outcome taken back", "besoin \(need) : issue annulée")
    case .closing(let id): LocalizedText("contact \(id) is open again", "contact \(id) rouvert")
    case .followUp(let need, _, _):
      LocalizedText("need \(need): later outcome taken back", "besoin \(need) : suite annulée")
    }
  }

  private static func list(_ ids: [Int64]) -> String { ids.map(String.init).joined(separator: ", ") }

  private static func words(_ outcome: Outcome, _ reason: Reason?) -> LocalizedText {
    let name = term(.outcome, outcome.rawValue)
    guard let reason else { return name }
    let why = term(.reason, reason.rawValue)
    return LocalizedText("\(name.english) (\(why.english))", "\(name.french) (\(why.french))")
  }

  private static func term(_ vocabulary: VocabularyID, _ id: Int64) -> LocalizedText {
    FixedVocabularies.terms[vocabulary]?.first { $0.id == id }?.name ?? "?"
  }

  /// `head: part, part` with the blank that French wants before a colon.
  private static func join(_ head: LocalizedText, _ parts: [LocalizedText]) -> LocalizedText {
    guard !parts.isEmpty else { return head }
    return LocalizedText(
      head.english + ": " + parts.map(\.english).joined(separator: ", "),
      head.french + " : " + parts.map(\.french).joined(separator: ", "))
  }
}
