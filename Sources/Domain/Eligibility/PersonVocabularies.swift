import Language

/// A gender that a service may be meant for; the raw values are ids of the vocabulary `gender`.
package enum Gender: Int64, CaseIterable, Hashable, Sendable {
  case woman = 1
  case man = 2
  case nonBinary = 3
}

/// A group of people that a service may be meant for; the raw values are ids of the vocabulary `group`.
package enum PersonGroup: Int64, CaseIterable, Hashable, Sendable {
  case seniors = 1
  case families, newcomers, indigenous, disability, caregivers, youth, homeless, lgbtq, students
  case jobSeekers, victims
}

/// The terms of genders and groups, and further words that name them.
enum PersonVocabularies {
  static let genders = [
    term(.gender, Gender.woman.rawValue, "woman", "Woman", "Femme"),
    term(.gender, Gender.man.rawValue, "man", "Man", "Homme"),
    term(.gender, Gender.nonBinary.rawValue, "non-binary", "Non-binary", "Non binaire"),
  ]

  static let groups = [
    group(.seniors, "seniors", "Seniors", "Aînés"),
    group(.families, "families", "Families", "Familles"),
    group(.newcomers, "newcomers", "Newcomers", "Nouveaux arrivants"),
    group(.indigenous, "indigenous", "Indigenous people", "Autochtones"),
    group(.disability, "disability", "People with a disability", "Personnes handicapées"),
    group(.caregivers, "caregivers", "Caregivers", "Proches aidants"),
    group(.youth, "youth", "Children and youth", "Enfants et jeunes"),
    group(.homeless, "homeless", "People without a home", "Personnes sans domicile"),
    group(.lgbtq, "lgbtq", "LGBTQ+", "LGBTQ+"),
    group(.students, "students", "Students", "Étudiants"),
    group(.jobSeekers, "job-seekers", "Job seekers", "Chercheurs d'emploi"),
    group(.victims, "victims", "Victims of crime or violence", "Victimes d'actes criminels ou de violence"),
  ]

  /// Folded, by vocabulary and id.
  static let aliases: [VocabularyID: [Int64: [String]]] = [
    .gender: [
      Gender.woman.rawValue: ["women", "femmes", "female", "f", "girl", "fille"],
      Gender.man.rawValue: ["men", "hommes", "male", "m", "boy", "garcon"],
      Gender.nonBinary.rawValue: ["nonbinary", "non binary", "nonbinaire", "non-binaire", "x"],
    ],
    .group: [
      PersonGroup.seniors.rawValue: ["senior", "aine", "aines", "ainees", "elders", "personnes agees"],
      PersonGroup.families.rawValue: ["family", "famille", "familles", "parents", "parent"],
      PersonGroup.newcomers.rawValue: [
        "newcomer", "immigrants", "immigrant", "refugees", "refugies", "immigration", "nouvel arrivant",
      ],
      PersonGroup.indigenous.rawValue: [
        "autochtone", "first nations", "premieres nations", "inuit", "metis",
      ],
      PersonGroup.disability.rawValue: ["disabled", "handicap", "disabilities", "reduced mobility"],
      PersonGroup.caregivers.rawValue: ["caregiver", "proche aidant", "proches-aidants", "aidants"],
      PersonGroup.youth.rawValue: ["jeunes", "jeune", "children", "enfants", "teenagers", "adolescents"],
      PersonGroup.homeless.rawValue: [
        "itinerance", "itinerants", "sans-abri", "homelessness", "sans domicile",
      ],
      PersonGroup.lgbtq.rawValue: ["lgbt", "lgbtq2s+", "lgbtq2+", "2slgbtq+", "2slgbtqia+", "lgbtqia+"],
      PersonGroup.students.rawValue: ["student", "etudiant", "etudiants", "etudiantes"],
      PersonGroup.jobSeekers.rawValue: ["unemployed", "job seeker", "chomeurs", "chercheurs d'emploi"],
      PersonGroup.victims.rawValue: ["victim", "victime", "victimes"],
    ],
  ]

  private static func term(
    _ vocabulary: VocabularyID, _ id: Int64, _ code: String, _ english: String, _ french: String
  ) -> Term {
    Term(vocabulary: vocabulary, id: id, code: code, name: LocalizedText(english, french))
  }

  private static func group(
    _ group: PersonGroup, _ code: String, _ english: String, _ french: String
  ) -> Term {
    term(.group, group.rawValue, code, english, french)
  }
}
