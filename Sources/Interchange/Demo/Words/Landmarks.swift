import Language

extension Landmark {
  private static let weekdays = "MO,TU,WE,TH,FR"

  /// The organizations that the examples of the manual and the lessons are about; all invented.
  static let all: [Landmark] = [
    Landmark(
      name: LocalizedText("Fleuve Listening Centre", "Centre d'écoute du Fleuve"),
      kindCategory: "listening-line", place: "10043",
      services: [
        Service(
          name: LocalizedText("Fleuve Listening Centre", "Centre d'écoute du Fleuve"),
          description: LocalizedText(
            "Anonymous listening for anyone in distress, on weekdays and on Saturday mornings.",
            "Écoute anonyme pour toute personne en détresse, la semaine et le samedi matin."),
          category: "listening-line", languages: ["fr", "en"], ages: (14, nil),
          areas: ["Bas-Saint-Laurent", "Gaspésie–Îles-de-la-Madeleine"],
          hours: [
            .weekly(weekdays, "09:00", "21:00"), .weekly("SA", "09:00", "12:00"),
          ])
      ]),
    Landmark(
      name: LocalizedText("Veilleuse Night Line", "Ligne de nuit La Veilleuse"),
      kindCategory: "listening-line", place: "23027",
      services: [
        Service(
          name: LocalizedText("Night listening line", "Ligne d'écoute de nuit"),
          description: LocalizedText(
            "Listening by telephone and chat from evening until after midnight, all over Québec.",
            "Écoute par téléphone et clavardage du soir jusqu'après minuit, partout au Québec."),
          category: "listening-line", languages: ["fr", "en", "es"], areas: ["Province de Québec"],
          hours: [.weekly("MO,TU,WE,TH,FR,SA,SU", "18:00", "02:00")], hasSite: false)
      ]),
    Landmark(
      name: LocalizedText("Logis Rimouski", "Logis Rimouski"), kindCategory: "housing-search",
      place: "10043",
      services: [
        Service(
          name: LocalizedText("Housing search", "Recherche de logement"),
          description: LocalizedText(
            "Help with finding an affordable home and with the lease, in French and Spanish.",
            "Aide à trouver un logement abordable et à comprendre le bail, en français et en espagnol."
          ),
          category: "housing-search", languages: ["fr", "es", "en"], areas: ["Rimouski-Neigette"],
          hours: [.weekly(weekdays, "08:30", "16:30")]),
        Service(
          name: LocalizedText("Emergency shelter", "Hébergement d'urgence"),
          description: LocalizedText(
            "Twelve beds for people without a home, every night.",
            "Douze lits pour les personnes sans domicile, toutes les nuits."),
          category: "emergency-shelter", languages: ["fr", "es"], ages: (18, nil),
          areas: ["Bas-Saint-Laurent"],
          hours: [.weekly("MO,TU,WE,TH,FR,SA,SU", "20:00", "08:00")]),
      ]),
    Landmark(
      name: LocalizedText("Éclaircie Food Counter", "Comptoir alimentaire L'Éclaircie"),
      kindCategory: "food-bank", place: "10043",
      services: [
        Service(
          name: LocalizedText("Food bank", "Banque alimentaire"),
          description: LocalizedText(
            "Baskets of food each week for people and families with a low income.",
            "Paniers de denrées chaque semaine pour les personnes et familles à faible revenu."),
          category: "food-bank", languages: ["fr", "es", "ar"], areas: ["Rimouski"],
          hours: [.weekly("TU,TH", "13:00", "16:00"), .weekly("SA", "09:00", "12:00")]),
        Service(
          name: LocalizedText("Meals on wheels", "Popote roulante"),
          description: LocalizedText(
            "Hot meals brought to seniors at home three times a week.",
            "Repas chauds livrés à domicile aux aînés trois fois par semaine."),
          category: "meals-on-wheels", languages: ["fr", "es"], ages: (65, nil),
          areas: ["Rimouski-Neigette"], hours: [.weekly("MO,WE,FR", "10:30", "13:00")]),
      ]),
    Landmark(
      name: LocalizedText("Sherbrooke Friends of Seniors", "Les Amis des aînés de Sherbrooke"),
      kindCategory: "senior-isolation", place: "43027",
      services: [
        Service(
          name: LocalizedText("Help for isolated seniors", "Aide aux aînés isolés"),
          description: LocalizedText(
            "Visits, calls and outings with volunteers for seniors who live alone.",
            "Visites, appels et sorties avec des bénévoles pour les aînés qui vivent seuls."),
          category: "senior-isolation", languages: ["fr", "en"], ages: (65, nil), areas: ["Estrie"],
          hours: [.weekly(weekdays, "09:00", "12:00"), .weekly(weekdays, "13:00", "16:00")])
      ]),
    Landmark(
      name: LocalizedText("Baie Volunteer Drivers", "Transport bénévole de la Baie"),
      kindCategory: "medical-transport", place: "03005",
      services: [
        Service(
          name: LocalizedText("Rides to medical appointments", "Accompagnement-transport médical"),
          description: LocalizedText(
            "Volunteer drivers bring seniors and people with reduced mobility to their appointments.",
            "Des bénévoles conduisent aînés et personnes à mobilité réduite à leurs rendez-vous."),
          category: "medical-transport", languages: ["fr", "en"], ages: (55, nil),
          areas: ["La Côte-de-Gaspé"], hours: [.weekly(weekdays, "08:00", "17:00")])
      ]),
    // Names that are hard to show: emoji and ideographs, combining marks, control characters.
    Landmark(
      name: LocalizedText("Entraide 家 🏠", "Entraide 家 🏠"), kindCategory: "settlement",
      place: "66023",
      services: [
        Service(
          name: LocalizedText("Welcome 你好 👋", "Accueil 你好 👋"),
          description: LocalizedText(
            "Welcome of newcomers by their neighbours.",
            "Accueil des nouveaux arrivants par leurs voisins."),
          category: "settlement", languages: ["fr", "en", "cmn", "yue", "vi"], areas: ["Montréal"])
      ]),
    Landmark(
      name: LocalizedText(
        "Cafe\u{301}-rencontre de l'E\u{301}rable", "Cafe\u{301}-rencontre de l'E\u{301}rable"),
      kindCategory: "community-centre", place: "65005",
      services: [
        Service(
          name: LocalizedText(
            "Colour \u{1B}[31mworkshop\u{1B}[0m\u{7}", "Atelier \u{1B}[31mcouleur\u{1B}[0m\u{7}"),
          description: LocalizedText("Painting in a group.", "Peinture en groupe."),
          category: "arts-culture", areas: ["Laval"])
      ]),
  ]
}
