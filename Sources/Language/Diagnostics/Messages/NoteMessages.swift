/// Words for the notes beside a result (N).
let noteMessages: [DiagnosticCode: Message] = [
  .noteScan: Message(
    LocalizedText(
      "every text of `{0}` was read, as no index serves `contains`",
      "tous les textes de `{0}` ont été lus, car aucun index ne sert `contient`"),
    help: LocalizedText(
      "`has \"word\"` finds whole words faster",
      "`comprend \"mot\"` trouve les mots entiers plus vite")),
  .notePlaceUsed: Message(
    LocalizedText("`{0}` was taken at {2} ({1})", "`{0}` a été situé à {2} ({1})")),
  .noteAreaUsed: Message(
    LocalizedText("`{0}` was read as {1}", "`{0}` a été compris comme {1}"),
    help: LocalizedText(
      "`in region`, `in mrc`, `in city` or `in fsa` chooses",
      "`dans région`, `dans mrc`, `dans ville` ou `dans rta` choisit")),
  .noteMissingCompared: Message(
    LocalizedText(
      "{0} rows have no `{1}` and did not pass the comparison",
      "{0} lignes n’ont pas de `{1}` et n’ont pas passé la comparaison"),
    help: LocalizedText("`or {1} is missing` keeps them", "`ou {1} manque` les garde")),
  .noteWithoutPosition: Message(
    LocalizedText(
      "{0} rows have no position, so no distance is known for them",
      "{0} lignes n’ont pas de position : leur distance est inconnue"),
    help: LocalizedText(
      "`near` with `within` leaves them out, without it they come last",
      "`près` avec `rayon` les écarte ; sans rayon, elles viennent en dernier")),
  .noteSeveralGroups: Message(
    LocalizedText(
      "a row can be in several groups, so the groups add up to more than the rows",
      "une ligne peut être dans plusieurs groupes : leur somme dépasse le nombre de lignes")),
  .noteAsOf: Message(
    LocalizedText("as of {0}", "en date du {0}")),
  .noteVerified: Message(
    LocalizedText(
      "verified: {0} rows agree with the reference", "vérifié : {0} lignes conformes à la référence"
    )),
  .noteEmptyAfter: Message(
    LocalizedText("no row is left after `{0}`", "il ne reste aucune ligne après `{0}`"),
    help: LocalizedText("remove or widen this stage", "retirer ou élargir cette étape")),
  .noteMomentUsed: Message(
    LocalizedText("`{0}` is {1}", "`{0}` : {1}")),
  .noteHoursUnknown: Message(
    LocalizedText(
      "{0} rows were left out because their record does not tell whether they are open then",
      "{0} lignes ont été écartées, leur fiche ne disant pas si c’est ouvert à ce moment"),
    help: LocalizedText("`or unknown` keeps and marks them", "`ou inconnu` les garde et les marque")),
  .noteSeveralStages: Message(
    LocalizedText(
      "no row passes even where any one stage is left out",
      "aucune ligne ne passe, même en retirant une étape quelconque"),
    help: LocalizedText("widen two of them together", "en élargir deux à la fois")),
  .noteServingUnknown: Message(
    LocalizedText(
      "{0} rows were kept because their record does not tell whether they serve {1}",
      "{0} lignes ont été gardées, leur fiche ne disant pas si elles desservent {1}"),
    help: LocalizedText(
      "the column `serving` marks them; `where serving = yes` leaves them out",
      "la colonne `dessert` les marque ; `filtrer dessert = oui` les écarte")),
  .noteEligibleUnknown: Message(
    LocalizedText(
      "{0} rows were kept because their record does not tell everything that was asked",
      "{0} lignes ont été gardées, leur fiche ne disant pas tout ce qui était demandé"),
    help: LocalizedText(
      "the column `eligible` names what is unknown; `where eligible = yes` leaves them out",
      "la colonne `admissible` nomme ce qui est inconnu ; `filtrer admissible = oui` les écarte")),
  .noteMoreRows: Message(
    LocalizedText("{0} of {1} rows shown", "{0} lignes affichées sur {1}"),
    help: LocalizedText(
      "`take` and `skip` choose the rows; piped output is complete",
      "`prendre` et `sauter` choisissent les lignes ; une sortie redirigée est complète")),
]
