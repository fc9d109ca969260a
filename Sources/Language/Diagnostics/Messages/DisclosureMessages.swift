/// Words for the protection of call data (B28x, X46x, N63x).
let disclosureMessages: [DiagnosticCode: Message] = [
  .recordsNotPublic: Message(
    LocalizedText(
      "{0} are records of calls, which a public answer does not list",
      "{0} : ce sont des fiches d’appels, qu’une réponse publique ne liste pas"),
    label: LocalizedText("would be listed one by one", "seraient listés un par un"),
    help: LocalizedText(
      "bring them together with `count by …` or `summarize`, or run with `--disclosure internal`",
      "les réunir avec `compter par …` ou `résumer`, ou lancer avec `--disclosure internal`")),
  .whyNotPublic: Message(
    LocalizedText(
      "`{0}` tells of single rows and exact counts, which a public answer over call data does not",
      "`{0}` parle de lignes isolées et de comptes exacts, ce qu’une réponse publique sur les appels ne fait pas"
    ),
    label: LocalizedText("not at public", "pas en public"),
    help: LocalizedText("run with `--disclosure internal`", "lancer avec `--disclosure internal`")),
  .measureNotPublic: Message(
    LocalizedText(
      "`{0}` over call data would show the value of a single person",
      "`{0}` sur les appels montrerait la valeur d’une seule personne"),
    label: LocalizedText("not at public", "pas en public"),
    help: LocalizedText(
      "`count`, `sum`, `avg` and `share` can be protected; or run with `--disclosure internal`",
      "`compter`, `somme`, `moyenne` et `part` se protègent ; ou lancer avec `--disclosure internal`")),
  .identifyingNotPublic: Message(
    LocalizedText(
      "`{0}` tells single records of calls apart, which a public answer must not",
      "`{0}` distingue des fiches d’appels une à une, ce qu’une réponse publique ne peut faire"),
    label: LocalizedText("not at public", "pas en public"),
    help: LocalizedText(
      "use a coarser field, such as `day` or `region`, or run with `--disclosure internal`",
      "utiliser un champ plus large, comme `jour` ou `région`, ou lancer avec `--disclosure internal`")),
  .limitNotPublic: Message(
    LocalizedText(
      "`{0}` would pick single records of calls, which a public answer must not",
      "`{0}` choisirait des fiches d’appels une à une, ce qu’une réponse publique ne peut faire"),
    label: LocalizedText("not at public", "pas en public"),
    help: LocalizedText(
      "put it after `count` or `summarize`, or run with `--disclosure internal`",
      "la placer après `compter` ou `résumer`, ou lancer avec `--disclosure internal`")),
  .ledgerFailed: Message(
    LocalizedText(
      "the ledger of public answers `{0}` cannot be written, so nothing is shown: {1}",
      "le registre des réponses publiques `{0}` ne peut être écrit, rien n’est donc montré : {1}"),
    help: LocalizedText(
      "make its folder writable, or run with `--disclosure internal`",
      "rendre son dossier accessible en écriture, ou lancer avec `--disclosure internal`")),
  .noteProtected: Message(
    LocalizedText(
      """
      public: figures of fewer than {0} contacts are hidden (‹{0}), some others with them, counts rounded at random to \
      base {1}; {2}
      """,
      """
      public : les nombres de moins de {0} contacts sont masqués (‹{0}), d’autres avec eux, les comptes arrondis au hasard \
      à la base {1} ; {2}
      """)),
  .noteSmallCounts: Message(
    LocalizedText(
      "internal: {0} counts are from 1 to {1}, not for publication",
      "interne : {0} comptes vont de 1 à {1}, à ne pas publier"),
    help: LocalizedText(
      "`--disclosure public` protects the answer", "`--disclosure public` protège la réponse")),
]
