/// Pages on the protection of call data.
let disclosureExplanations: [DiagnosticCode: Explanation] = [
  .recordsNotPublic: Explanation(
    LocalizedText("Records of calls in a public answer", "Des fiches d’appels dans une réponse publique"),
    why: LocalizedText(
      """
      What goes to a file or a pipe is public unless `--disclosure internal` says otherwise, and a public answer shows \
      contacts, needs and referrals only brought together. One line for each would tell of people.
      """,
      """
      Ce qui va dans un fichier ou un tube est public, sauf avec `--disclosure internal`, et une réponse publique ne montre \
      les contacts, les besoins et les références que réunis. Une ligne pour chacun parlerait de personnes.
      """),
    mend: LocalizedText(
      "Count or summarize the records, or run with `--disclosure internal`.",
      "Compter ou résumer les fiches, ou lancer avec `--disclosure internal`."),
    example: LocalizedText("needs | where unmet", "besoins | filtrer non_comblé")),
  .whyNotPublic: Explanation(
    LocalizedText("Why, of call data, in public", "Pourquoi, sur les appels, en public"),
    why: LocalizedText(
      """
      `why` and `explain run` give exact numbers of rows, stage by stage, and the clauses of one record. A public answer over \
      call data gives neither.
      """,
      """
      `pourquoi` et `expliquer exécution` donnent des nombres exacts de lignes, étape par étape, et les clauses d’une fiche. \
      Une réponse publique sur les appels ne donne ni les uns ni les autres.
      """),
    mend: LocalizedText(
      "Run with `--disclosure internal`, where you may see call data.",
      "Lancer avec `--disclosure internal`, là où l’on peut voir les appels."),
    example: LocalizedText("needs | where unmet | why", "besoins | filtrer non_comblé | pourquoi")),
  .measureNotPublic: Explanation(
    LocalizedText("A measure that shows one person", "Une mesure qui montre une personne"),
    why: LocalizedText(
      """
      The smallest, the largest and the middle value, and every percentile, are values of single contacts. They stay exact \
      however many contacts stand behind them, and so a public answer has none of them.
      """,
      """
      La plus petite valeur, la plus grande, la médiane et tout percentile sont des valeurs de contacts isolés. Elles restent \
      exactes quel que soit le nombre de contacts, et une réponse publique n’en a donc aucune.
      """),
    mend: LocalizedText(
      "Use `avg`, `sum`, `count` or `share`.", "Utiliser `moyenne`, `somme`, `compter` ou `part`."),
    example: LocalizedText(
      "contacts | summarize longest = max(duration)", "contacts | résumer plus_long = max(durée)")),
  .identifyingNotPublic: Explanation(
    LocalizedText("A field that tells records apart", "Un champ qui distingue les fiches"),
    why: LocalizedText(
      """
      Groups by a record, its number, its minute or its own words are groups of one, and a filter on a number singles one \
      record out. Asked twice, with it and without it, any figure would tell of it.
      """,
      """
      Des groupes par fiche, par numéro, par minute ou par mots énoncés sont des groupes d’une fiche, et un filtre sur un \
      numéro en isole une. Demandé deux fois, avec elle et sans elle, tout nombre parlerait d’elle.
      """),
    mend: LocalizedText(
      "Group by a day, a region, a category or a band of ages.",
      "Grouper par jour, par région, par catégorie ou par tranche d’âge."),
    example: LocalizedText("contacts | count by when", "contacts | compter par moment")),
  .limitNotPublic: Explanation(
    LocalizedText("A limit on records of calls", "Une limite sur des fiches d’appels"),
    why: LocalizedText(
      """
      `take 100` and `take 101` differ by one record: whatever figure changes between them tells of it. A public answer \
      limits groups, never records of calls.
      """,
      """
      `prendre 100` et `prendre 101` diffèrent d’une fiche : tout nombre qui change entre les deux parle d’elle. Une réponse \
      publique limite des groupes, jamais des fiches d’appels.
      """),
    mend: LocalizedText(
      "Put the limit behind `count` or `summarize`.", "Placer la limite après `compter` ou `résumer`."),
    example: LocalizedText(
      "needs | take 100 | count by category", "besoins | prendre 100 | compter par catégorie")),
  .ledgerFailed: Explanation(
    LocalizedText("A ledger that cannot be written", "Un registre qui ne peut être écrit"),
    why: LocalizedText(
      """
      Each public answer over call data is entered in a file beside the directory: when, what was asked, k, how many \
      cells are hidden. What cannot be entered is not shown.
      """,
      """
      Chaque réponse publique sur les appels est inscrite dans un fichier à côté du répertoire : quand, quelle question, k, \
      combien de cases masquées. Ce qui ne peut être inscrit n’est pas montré.
      """),
    mend: LocalizedText(
      "Make the folder of the directory writable, or copy the directory to one that is.",
      "Rendre le dossier du répertoire accessible en écriture, ou copier le répertoire dans un autre."),
    example: LocalizedText(
      "aiguille --db calls.db -c \"needs | count\" (where calls.db.ledger.jsonl is a folder)",
      "aiguille --db appels.db -c \"besoins | compter\" (où appels.db.ledger.jsonl est un dossier)")),
  .noteProtected: Explanation(
    LocalizedText("A protected answer", "Une réponse protégée"),
    why: LocalizedText(
      """
      Each figure is judged by the distinct contacts behind it. Of 1 to k - 1 contacts it is hidden and prints as `‹10`; what \
      is computed from it is hidden too, and where the other figures would betray it, one of them is hidden as well. Other \
      counts go up or down to a multiple of 5 at random, so that they are right on average; the same contacts always give \
      the same figure. Sums are rounded to 5 times the power of ten of what one contact has in them. Shares and averages are \
      those of the rounded figures, and totals are rounded by themselves, so that rows need not add up to them. Where fewer \
      than k contacts stand behind all groups together, no group is shown.
      """,
      """
      Chaque nombre est jugé par les contacts distincts qui le forment. De 1 à k - 1 contacts, il est masqué et s’écrit `‹10` ; \
      ce qui se calcule avec lui est masqué aussi, et si les autres nombres le trahissaient, l’un d’eux est masqué de même. \
      Les autres comptes montent ou descendent au hasard à un multiple de 5, justes en moyenne ; les mêmes contacts donnent \
      toujours le même nombre. Les sommes s’arrondissent à 5 fois la puissance de dix de la part d’un contact. Parts et \
      moyennes sont celles des nombres arrondis, et les totaux s’arrondissent à part : les lignes peuvent ne pas y \
      correspondre. Si moins de k contacts forment tous les groupes ensemble, aucun groupe n’est montré.
      """),
    mend: LocalizedText(
      "Ask for larger groups: regions instead of municipalities, months instead of days.",
      "Demander de plus grands groupes : des régions plutôt que des municipalités, des mois plutôt que des jours."
    ),
    example: LocalizedText("needs | count by region", "besoins | compter par région")),
  .noteSmallCounts: Explanation(
    LocalizedText("Small counts in an internal answer", "De petits comptes dans une réponse interne"),
    why: LocalizedText(
      """
      An internal answer shows counts of a few contacts, from which a person could be recognised. It is for those who \
      answer calls, and not to be passed on.
      """,
      """
      Une réponse interne montre des comptes de quelques contacts, où une personne pourrait être reconnue. Elle est pour ceux \
      qui répondent aux appels, et ne doit pas être transmise.
      """),
    mend: LocalizedText(
      "Run with `--disclosure public` for what is passed on.",
      "Lancer avec `--disclosure public` pour ce qui sera transmis."),
    example: LocalizedText(
      "aiguille --db calls.db --disclosure internal -c \"contacts | count by channel\"",
      "aiguille --db appels.db --disclosure internal -c \"contacts | compter par canal\"")),
]
