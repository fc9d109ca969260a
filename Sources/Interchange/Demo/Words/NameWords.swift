/// Words of which names of organizations, programs and streets are made.
enum NameWords {
  static let emblems = [
    "L'Éclaircie", "Le Rivage", "La Passerelle", "Le Phare", "L'Envolée", "La Source",
    "Le Trait d'union",
    "L'Escale", "Le Jalon", "La Boussole", "Le Relais", "L'Embellie", "La Clairière",
    "Le Tournesol",
    "L'Ancrage", "La Marée", "Le Sentier", "L'Aurore", "La Croisée", "Le Nordet", "L'Étincelle",
    "La Bourrasque", "Le Carillon", "L'Horizon", "La Lanterne", "Le Bouleau", "L'Îlot",
    "La Traversée",
    "Le Grand Héron", "L'Oasis", "La Mésange", "Le Port d'attache", "L'Accalmie", "La Volière",
    "Le Cerf-volant", "L'Amarre", "La Ruche", "Le Pivot", "L'Érablière", "La Veilleuse",
    "Le Refrain",
    "L'Alizé", "La Courtepointe", "Le Verger", "L'Abri", "La Chaumière", "Le Quai", "L'Avenir",
    "La Bonne Pointure", "Le Printemps", "L'Arc-en-ciel", "La Main tendue", "Le Fanal",
    "L'Hirondelle",
    "La Maisonnée", "Le Ressac", "L'Épinette", "La Parenthèse", "Le Goéland", "L'Entre-nous",
  ]

  /// What tells names of one emblem apart in a large city.
  static let qualifiers = [
    "de l'Est", "de l'Ouest", "du Nord", "du Sud", "du Quartier", "de la Rive", "du Vallon",
    "du Parc",
    "de la Gare", "du Vieux-Moulin", "des Érables", "des Pionniers", "du Faubourg",
    "de la Montagne",
    "des Bâtisseurs", "du Canal", "de la Pointe", "des Quatre-Vents", "du Ruisseau", "de la Côte",
  ]

  static let streets = [
    "rue Principale", "rue de l'Église", "rue Saint-Joseph", "rue des Érables", "boulevard Lavoie",
    "avenue du Parc", "rue Notre-Dame", "chemin du Lac", "rang Saint-Antoine", "rue de la Gare",
    "avenue Cartier", "rue Laurier", "boulevard des Pins", "rue Saint-Louis", "rue du Moulin",
    "1re Avenue",
    "2e Rue", "rue Sainte-Anne", "montée des Sources", "rue de la Montagne", "avenue Royale",
    "rue des Forges", "rue Saint-Jean-Baptiste", "route 132", "chemin de la Rivière",
    "rue du Collège",
  ]

  static let suites = [
    "bureau 100", "bureau 201", "bureau 305", "local 4", "local B-12", "sous-sol", "2e étage",
  ]
}
