/// Pages on the notes beside a result (N).
let noteExplanations: [DiagnosticCode: Explanation] = [
  .noteScan: Explanation(
    LocalizedText(
      "Every text was read",
      "Tous les textes ont été lus"),
    why: LocalizedText(
      """
      `contains` looks for any part of a text, which no index serves, so every text is read. \
      On a large directory this takes time.
      """,
      """
      `contient` cherche une partie quelconque du texte, ce qu’aucun index ne sert ; tous les \
      textes sont donc lus. Sur un grand répertoire, cela prend du temps.
      """),
    mend: LocalizedText(
      "Use `has` to find whole words, or narrow the rows first.",
      "Employer `comprend` pour des mots entiers, ou restreindre d’abord les lignes."),
    example: LocalizedText(
      "services | where description contains \"ood\"",
      "services | filtrer description contient \"epas\"")),
  .notePlaceUsed: Explanation(
    LocalizedText(
      "The position that was used",
      "La position employée"),
    why: LocalizedText(
      """
      `near` measures from one position. The note says which, and how precise it is: a \
      municipality or half a postal code stands for its middle.
      """,
      """
      `près` mesure à partir d’une position. La note dit laquelle, et sa précision : une \
      municipalité ou un demi-code postal vaut pour son centre.
      """),
    mend: LocalizedText(
      "Give a full postal code or a latitude and a longitude to be more precise.",
      "Donner un code postal complet ou une latitude et une longitude pour plus de précision."),
    example: LocalizedText(
      "services | near Rimouski",
      "services | près Rimouski")),
  .noteAreaUsed: Explanation(
    LocalizedText(
      "The area that was used",
      "Le territoire employé"),
    why: LocalizedText(
      """
      One name may be that of a region, an MRC and a municipality. They are tried in this \
      order, and the note says which was taken.
      """,
      """
      Un même nom peut être celui d’une région, d’une MRC et d’une municipalité. Elles sont \
      essayées dans cet ordre, et la note dit laquelle a été prise.
      """),
    mend: LocalizedText(
      "Choose with `in region`, `in mrc`, `in city` or `in fsa`.",
      "Choisir avec `dans région`, `dans mrc`, `dans ville` ou `dans rta`."),
    example: LocalizedText(
      "services | in Montréal",
      "services | dans Montréal")),
  .noteMissingCompared: Explanation(
    LocalizedText(
      "Missing values were compared",
      "Des valeurs manquantes ont été comparées"),
    why: LocalizedText(
      """
      With `<`, `<=`, `>` and `>=`, a row whose value is missing does not pass. The note says \
      how many there were.
      """,
      """
      Avec `<`, `<=`, `>` et `>=`, une ligne dont la valeur manque ne passe pas. La note dit \
      combien il y en avait.
      """),
    mend: LocalizedText(
      "Add `or minimum_age is missing` to keep them.",
      "Ajouter `ou âge_minimum manque` pour les garder."),
    example: LocalizedText(
      "services | where minimum_age <= 18",
      "services | filtrer âge_minimum <= 18")),
  .noteWithoutPosition: Explanation(
    LocalizedText(
      "Rows without a position",
      "Des lignes sans position"),
    why: LocalizedText(
      """
      Some sites have no position, so their distance is not known: a help line, or an address \
      that was kept confidential.
      """,
      """
      Certains points n’ont pas de position, et leur distance est inconnue : une ligne \
      d’écoute, ou une adresse gardée confidentielle.
      """),
    mend: LocalizedText(
      "Without `within` they are kept and come last.",
      "Sans `rayon`, elles sont gardées et viennent en dernier."),
    example: LocalizedText(
      "services | near Rimouski within 15 km",
      "services | près Rimouski rayon 15 km")),
  .noteSeveralGroups: Explanation(
    LocalizedText(
      "A row in several groups",
      "Une ligne dans plusieurs groupes"),
    why: LocalizedText(
      """
      A service may have several regions or categories, and counts once in each. The counts \
      therefore add up to more than the services.
      """,
      """
      Un service peut avoir plusieurs régions ou catégories, et compte une fois dans chacune. \
      La somme des comptes dépasse donc le nombre de services.
      """),
    mend: LocalizedText(
      "`services | count` gives the number of services.",
      "`services | compter` donne le nombre de services."),
    example: LocalizedText(
      "services | count by region",
      "services | compter par région")),
  .noteVerified: Explanation(
    LocalizedText(
      "The answer was verified",
      "La réponse a été vérifiée"),
    why: LocalizedText(
      "`--verify` computed the answer a second time, in the plainest way, and both agree.",
      """
      `--verify` a calculé la réponse une seconde fois, de la façon la plus simple, et les \
      deux concordent.
      """),
    mend: LocalizedText(
      "Nothing need be done.",
      "Rien à faire."),
    example: LocalizedText(
      "aiguille --verify -c \"services | take 5\"",
      "aiguille --verify -c \"services | prendre 5\"")),
  .noteEmptyAfter: Explanation(
    LocalizedText(
      "The stage that left nothing",
      "L’étape qui n’a rien laissé"),
    why: LocalizedText(
      "The answer is empty, and the note names the stage after which no row was left.",
      "La réponse est vide, et la note nomme l’étape après laquelle il ne restait aucune ligne."),
    mend: LocalizedText(
      "Remove that stage or widen it: a greater distance, a wider category, a larger area.",
      """
      Retirer cette étape ou l’élargir : une plus grande distance, une catégorie plus large, \
      un territoire plus vaste.
      """),
    example: LocalizedText(
      "services | need food | near Rimouski within 1 m",
      "services | besoin alimentation | près Rimouski rayon 1 m")),
  .noteNothingSaved: Explanation(
    LocalizedText(
      "No query is saved",
      "Aucune requête n’est enregistrée"),
    why: LocalizedText(
      "`queries` lists what was saved in this directory, and nothing was yet.",
      "`requêtes` énumère ce qui a été enregistré dans ce répertoire, et rien ne l’a été encore."),
    mend: LocalizedText(
      "`save name = QUERY` saves one; `aiguille queries` lists those that come with the program.",
      "`enregistrer nom = REQUÊTE` en garde une ; `aiguille queries` énumère celles qui viennent avec le programme."
    ),
    example: LocalizedText("queries | take 3", "requêtes | prendre 3")),
  .noteMomentUsed: Explanation(
    LocalizedText(
      "The moment that was asked about",
      "Le moment demandé"),
    why: LocalizedText(
      """
      A weekday is the first such day from today, and now is the time of the run or of `--as-of`. \
      Days and times are those of the clocks at the place: the Îles-de-la-Madeleine and the \
      Basse-Côte-Nord keep Atlantic time. The note says what was asked in the end.
      """,
      """
      Un jour de la semaine est le premier à partir d’aujourd’hui ; maintenant est l’heure de \
      l’exécution ou celle de `--as-of`. Les jours et les heures sont ceux du lieu : les \
      Îles-de-la-Madeleine et la Basse-Côte-Nord sont à l’heure de l’Atlantique. La note dit ce qui \
      a été demandé au bout du compte.
      """),
    mend: LocalizedText(
      "Write a date to ask about another day.",
      "Écrire une date pour demander un autre jour."),
    example: LocalizedText(
      "services | open saturday 9:00..12:00",
      "services | ouvert samedi 9:00..12:00")),
  .noteHoursUnknown: Explanation(
    LocalizedText(
      "Opening is not known",
      "On ne sait pas si c’est ouvert"),
    why: LocalizedText(
      """
      A record that states no hours is not closed. Neither is one whose hours are in words only, \
      by appointment, or that says nothing of a public holiday on which it would be open. Such rows \
      do not pass `open`; the note says how many there were.
      """,
      """
      Une fiche sans heures n’est pas une fiche fermée. Il en va de même si les heures ne sont \
      qu’en mots, sur rendez-vous, ou si la fiche ne dit rien d’un jour férié où elle serait ouverte. \
      Ces lignes ne passent pas `ouvert` ; la note dit combien il y en avait.
      """),
    mend: LocalizedText(
      "Add `or unknown` to keep and mark them, and call before sending anyone.",
      "Ajouter `ou inconnu` pour les garder et les marquer, et téléphoner avant d’y diriger quelqu’un."),
    example: LocalizedText(
      "services | open 2026-12-25 10:00",
      "services | ouvert 2026-12-25 10:00")),
  .noteSeveralStages: Explanation(
    LocalizedText(
      "No one stage empties the answer",
      "Aucune étape ne vide la réponse à elle seule"),
    why: LocalizedText(
      """
      `why` counts the rows that would pass were one stage left out. Here none would, whichever \
      it is: at least two stages keep every row out.
      """,
      """
      `pourquoi` compte les lignes qui passeraient si une étape était retirée. Ici, aucune ne \
      passerait : au moins deux étapes écartent chaque ligne.
      """),
    mend: LocalizedText(
      "Widen two stages, or ask again with fewer.",
      "Élargir deux étapes, ou recommencer avec moins d’étapes."),
    example: LocalizedText(
      "regions | where population < 0 | where name = \"x\" | why",
      "régions | filtrer population < 0 | filtrer nom = \"x\" | pourquoi")),
]
