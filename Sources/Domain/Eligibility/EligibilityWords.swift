/// The words and phrases about eligibility that have one meaning, folded, in both languages.
enum EligibilityWords {
  enum Mark: Hashable, Sendable {
    case open, parents, adults, lowIncome, referral, residents
    case gender(Gender)
    case group(PersonGroup)
  }

  static let marks: [String: Mark] = {
    var marks: [String: Mark] = [:]
    for (mark, phrases) in phrases {
      for phrase in phrases { marks[phrase] = mark }
    }
    return marks
  }()

  private static let phrases: [Mark: [String]] = [
    .open: [
      "toute personne", "toutes les personnes", "tous", "toutes", "grand public", "population generale",
      "anyone", "everyone", "general public", "open to all", "all", "ouvert a tous",
    ],
    .gender(.woman): ["femmes", "femme", "women", "woman", "females", "girls", "filles"],
    .gender(.man): ["hommes", "homme", "men", "man", "males", "boys", "garcons"],
    .gender(.nonBinary): ["personnes non binaires", "non binary people"],
    .group(.seniors): ["aines", "ainees", "aine", "seniors", "senior", "personnes agees", "older adults"],
    .group(.newcomers): [
      "nouveaux arrivants", "newcomers", "refugies", "demandeurs d asile", "refugees", "asylum seekers",
      "personnes immigrantes", "immigrants", "immigrantes",
    ],
    .group(.indigenous): [
      "autochtones", "premieres nations", "inuits", "inuit", "metis", "first nations", "indigenous people",
      "autochtones en milieu urbain", "indigenous people living in town",
    ],
    .group(.disability): [
      "personnes handicapees", "handicapes", "handicapees", "people with a disability",
      "people with disabilities", "personnes a mobilite reduite", "people with reduced mobility",
      "with a disability", "with disabilities", "mobilite reduite",
    ],
    .group(.caregivers): [
      "proches aidants", "proche aidant", "caregivers", "proches aidantes",
      "proches de personnes vivant avec un trouble mental", "relatives of people with a mental illness",
    ],
    .group(.youth): [
      "jeunes", "young people", "youth", "enfants", "children", "adolescents", "teens", "teenagers",
    ],
    .group(.homeless): [
      "sans domicile", "sans abri", "itinerants", "homeless", "without a home",
      "homeless people", "people without a home", "personnes en situation d itinerance",
    ],
    .group(.lgbtq): ["lgbtq", "lgbt", "lgbtq +", "personnes lgbtq +", "2slgbtq +", "2slgbtqia +"],
    .group(.students): ["etudiants", "etudiantes", "students"],
    .group(.jobSeekers): [
      "chercheurs d emploi", "chercheuses d emploi", "personnes en recherche d emploi", "job seekers",
    ],
    .group(.victims): ["victimes", "victims", "victimes d actes criminels", "victims of crime"],
    .parents: [
      "parents", "parents d enfants", "parents of children", "familles", "families", "familles avec enfants",
      "families with children", "familles monoparentales", "single parent families",
      "femmes enceintes", "pregnant women",
    ],
    .adults: ["adultes", "adults", "adulte", "adult"],
    .lowIncome: [
      "a faible revenu", "faible revenu", "with a low income", "low income",
      "prestataires de l aide sociale", "people who receive social assistance", "dans le besoin", "in need",
    ],
    .referral: [
      "sur reference d un intervenant", "sur reference d un professionnel", "on referral by a professional",
      "sur reference", "on referral", "by referral", "referral required",
    ],
    .residents: [
      "residents du territoire", "personnes residant sur le territoire", "residents of the area",
      "residents du territoire avec preuve d adresse", "residents of the area with proof of address",
      "residents only", "residents seulement",
    ],
  ]

  /// A word of exclusion turns what stands around it into its opposite.
  static let exclusions: Set<String> = [
    "sauf", "except", "excepted", "excluding", "exclus", "exclu", "excluant", "excepte", "not", "non", "no",
    "pas", "ne", "aucun", "aucune", "unless", "priorite", "priority", "prioritaires", "preference", "if",
    "si",
  ]

  /// Words that say nothing of their own.
  static let fillers: Set<String> = [
    "et", "and", "or", "ou", "de", "des", "du", "d", "l", "la", "le", "les", "the", "of", "with", "avec", "a",
    "aux", "au", "for", "pour", "personnes", "personne", "people", "person", "persons", "aged", "age", "ages",
    "agees", "agee", "leurs", "their", "vivant", "living", "live", "who", "qui", "seuls", "alone", "menages",
    "households", "locataires", "tenants", "travailleurs", "workers", "detresse", "distress", "en", "in",
  ]

  static let residenceHeads = [
    ["residents", "of"], ["residents", "de"], ["residents", "du"], ["residents", "d"],
    ["personnes", "residant", "a"], ["people", "living", "in"],
  ]
  static let areasServed = ["the area", "territoire", "du territoire", "sur le territoire"]

  static let ageOpeners: Set<String> = [
    "de", "from", "aged", "ages", "age", "agees", "agee", "between", "entre",
  ]
  static let upTo: Set<String> = ["jusqu a", "up to"]
  static let andMore: Set<String> = ["et plus", "and over", "and older", "and up", "or older", "or over"]
}
