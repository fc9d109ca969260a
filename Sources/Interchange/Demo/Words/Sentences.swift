import Language

/// Sentences of descriptions.
enum Sentences {
  /// What follows the name of the category; one without a full stop goes on with the organization's name.
  static let openings: [LocalizedText] = [
    LocalizedText(", a service of ", ", un service de l'organisme "),
    LocalizedText(": a service close to home.", " : un service près de chez vous."),
    LocalizedText(": for people who need it.", " : pour les personnes qui en ont besoin."),
    LocalizedText(": help and support.", " : aide et accompagnement."),
    LocalizedText(
      ": a service of a team of volunteers.", " : un service offert par une équipe de bénévoles."),
    LocalizedText(
      ": a service with partners of the area.", " : un service avec les partenaires du milieu."),
  ]

  static let details: [LocalizedText] = [
    LocalizedText(
      "Listening, information and referral on site or by telephone.",
      "Écoute, information et référence sur place ou par téléphone."),
    LocalizedText(
      "Occasional help according to the means at hand.",
      "Dépannage ponctuel selon les ressources disponibles."),
    LocalizedText("Activities in a group every week.", "Activités de groupe chaque semaine."),
    LocalizedText(
      "Individual, confidential support without judgment.",
      "Accompagnement individuel, confidentiel et sans jugement."),
    LocalizedText(
      "Workshops and home visits when volunteers are available.",
      "Ateliers et visites à domicile selon la disponibilité des bénévoles."),
    LocalizedText(
      "Waiting list at some times of the year.", "Liste d'attente à certaines périodes de l'année."),
    LocalizedText(
      "Help with forms and with steps to take.", "Aide pour les formulaires et les démarches."),
    LocalizedText(
      "Guidance to other resources of the region.",
      "Orientation vers les autres ressources de la région."),
    LocalizedText(
      "Delivery is possible for isolated people.", "Livraison possible pour les personnes isolées."),
    LocalizedText("Monthly meetings and conferences.", "Rencontres mensuelles et conférences."),
    LocalizedText("Support for families and relatives.", "Soutien aux familles et aux proches."),
    LocalizedText("Drop in without an appointment.", "Accueil sans rendez-vous."),
  ]

  static let missions: [LocalizedText] = [
    LocalizedText(
      "Improves the living conditions of the people of the area.",
      "Améliore les conditions de vie des gens du milieu."),
    LocalizedText(
      "Breaks isolation and encourages mutual aid.", "Brise l'isolement et favorise l'entraide."),
    LocalizedText(
      "Welcomes, informs and supports people in difficulty.",
      "Accueille, informe et soutient les personnes en difficulté."),
    LocalizedText(
      "Promotes volunteering and civic engagement.",
      "Encourage le bénévolat et l'engagement citoyen."),
    LocalizedText(
      "Defends rights and the dignity of each person.",
      "Défend les droits et la dignité de chaque personne."),
    LocalizedText(
      "Offers services close to people, with their participation.",
      "Offre des services de proximité, avec la participation des gens."),
  ]

  static let applications = [
    "Téléphoner pour prendre rendez-vous", "Se présenter sur place",
    "Remplir le formulaire en ligne",
    "Appeler ou écrire", "Sur référence d'un intervenant", "Inscription en septembre",
  ]

  static let waits = ["Aucune attente", "1 à 2 semaines", "1 mois", "3 à 6 mois", "Variable"]

  static let documents = [
    "Preuve d'adresse", "Carte d'assurance maladie", "Preuve de revenu",
    "Pièce d'identité avec photo",
    "Bail", "Avis de cotisation", "Certificat de naissance", "Document d'immigration",
  ]

  static let accessibility = [
    "Accessible en fauteuil roulant", "Partiellement accessible en fauteuil roulant",
    "Stationnement réservé aux personnes handicapées", "Toilettes adaptées", "Boucle magnétique",
    "Non accessible en fauteuil roulant",
  ]

  static let transportation = [
    "Autobus 11", "Autobus 4 et 26", "Près du métro", "Stationnement gratuit",
    "Taxibus sur réservation",
    "À distance de marche du centre-ville",
  ]

  static let alerts = [
    "Fermé pendant les travaux du bâtiment", "Horaire réduit pendant l'été",
    "Nouvelles demandes suspendues",
  ]
}
