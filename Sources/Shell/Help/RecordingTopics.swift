import Language

extension HelpTopic {
  private static func step(
    _ keyword: Keyword, _ arguments: LocalizedText, _ help: LocalizedText, _ example: LocalizedText
  ) -> HelpTopic {
    HelpTopic(kind: .statement, keyword: keyword, arguments: arguments, help: help, example: example)
  }

  /// A need that is open, for an example that goes on from there.
  private static let begun = LocalizedText(
    "contact phone from Rimouski\nneed food\n", "contact téléphone de Rimouski\nbesoin alimentation\n")

  /// The same with services to refer to.
  private static let found = LocalizedText(
    begun.english + "services | need food | near Rimouski | take 3\n",
    begun.french + "services | besoin alimentation | près de Rimouski | prendre 3\n")

  private static func example(_ before: LocalizedText, _ english: String, _ french: String) -> LocalizedText {
    LocalizedText(before.english + english, before.french + french)
  }

  /// Statements that record a call, in the order in which they are typed.
  static let recording: [HelpTopic] = [
    step(
      .recordContact,
      LocalizedText(
        "CHANNEL [from PLACE] [language L] [interpreter yes|no] [age N] [gender G] [household H] [heard H] [repeat yes|no] [kind K] | NUMBER",
        "CANAL [de LIEU] [langue L] [interprète oui|non] [âge N] [genre G] [ménage M] [connu_par C] [récurrent oui|non] [nature N] | NUMÉRO"
      ),
      LocalizedText(
        "begins to record a contact; with a number, goes on with one that was left open. There is no place for a name, a telephone number or an address",
        "commence à noter un contact; avec un numéro, reprend celui qui est resté ouvert. Il n'y a pas de place pour un nom, un numéro de téléphone ou une adresse"
      ),
      LocalizedText(
        "contact phone from Rimouski language es interpreter yes age 35-44 household family",
        "contact téléphone de Rimouski langue es interprète oui âge 35-44 ménage \"Couple avec enfants\"")),
    step(
      .recordNeed, LocalizedText("CATEGORY, … | NUMBER", "CATÉGORIE, … | NUMÉRO"),
      LocalizedText(
        "notes what the person of the open contact needs; with a number, goes back to that need",
        "note ce dont la personne du contact ouvert a besoin; avec un numéro, revient à ce besoin"),
      LocalizedText(
        "contact phone\nneed food, housing", "contact téléphone\nbesoin alimentation, logement")),
    step(
      .recordRefer,
      LocalizedText("ROW, … | \"IDENTIFIER\" [anyway]", "LIGNE, … | \"IDENTIFIANT\" [quand même]"),
      LocalizedText(
        "refers the current need to rows of the last result: services or sites",
        "oriente le besoin courant vers des lignes du dernier résultat : services ou points de service"),
      example(found, "refer 1, 2", "orienter 1, 2")),
    step(
      .recordMet, "",
      LocalizedText("the current need is met", "le besoin courant est comblé"),
      example(begun, "met", "comblé")),
    step(
      .recordPartly, LocalizedText("because REASON", "parce que RAISON"),
      LocalizedText(
        "the current need is met in part; Tab behind because lists the reasons",
        "le besoin courant est comblé en partie; Tab après parce que énumère les raisons"),
      example(begun, "partly because cost", "partiel parce que coût")),
    step(
      .recordUnmet, LocalizedText("because REASON", "parce que RAISON"),
      LocalizedText(
        "the current need is not met; Tab behind because lists the reasons",
        "le besoin courant n'est pas comblé; Tab après parce que énumère les raisons"),
      example(begun, "unmet because transport", "non_comblé parce que transport")),
    step(
      .recordHandout, LocalizedText("[fr|en] [text|sms|page]", "[fr|en] [texte|sms|page]"),
      LocalizedText(
        "what the person is told of the services: read aloud, as text messages, or as a page to print",
        "ce qui est dit à la personne des services : à lire, en textos, ou en page à imprimer"),
      example(found, "refer 1\nhandout en sms", "orienter 1\nfeuillet fr sms")),
    step(
      .recordClose, "",
      LocalizedText(
        "ends the contact, once each need has its outcome",
        "termine le contact, quand chaque besoin a son issue"),
      example(begun, "met\nclose", "comblé\nfermer")),
    step(
      .recordUndo, "",
      LocalizedText(
        "takes the last step of this session back, and the one before it when typed again",
        "reprend le dernier pas de cette session, et celui d'avant si on le tape encore"),
      example(begun, "undo", "annuler")),
    step(
      .recordFollowup,
      LocalizedText(
        "NEED met|partly|unmet [because REASON]", "BESOIN comblé|partiel|non_comblé [parce que RAISON]"),
      LocalizedText(
        "what had come of a need when the person was called back, by the number of the need",
        "ce qu'il en était d'un besoin quand la personne a été rappelée, par le numéro du besoin"),
      example(
        begun, "unmet because full\nclose\nfollowup 1 met",
        "non_comblé parce que full\nfermer\nsuivi 1 comblé")),
  ]
}
