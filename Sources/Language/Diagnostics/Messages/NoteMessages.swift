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
      "`{1}` is missing in {0}, where a comparison with it is false",
      "`{1}` manque dans {0}, où toute comparaison avec ce champ est fausse"),
    help: LocalizedText(
      "`{1} is missing` and `{1} is present` tell them apart",
      "`{1} manque` et `{1} présent` les distinguent")),
  .noteWithoutPosition: Message(
    LocalizedText(
      "left out, as no position is known: {0}",
      "hors du résultat, faute de position connue : {0}"),
    help: LocalizedText(
      "without `within` they are kept and come last",
      "sans `rayon`, elles sont gardées et viennent en dernier")),
  .noteSeveralGroups: Message(
    LocalizedText(
      "a row can be in several groups, so the groups may add up to more than the rows",
      "une ligne peut être dans plusieurs groupes : leur somme peut dépasser le nombre de lignes")),
  .noteVerified: Message(
    LocalizedText(
      "verified, the same as the reference: {0}", "vérifié, conforme à la référence : {0}")),
  .noteEmptyAfter: Message(
    LocalizedText("no row is left after `{0}`{1}", "il ne reste aucune ligne après `{0}`{1}"),
    help: LocalizedText("remove or widen this stage", "retirer ou élargir cette étape")),
  .noteNothingSaved: Message(
    LocalizedText(
      "no query is saved here; `aiguille queries`, and `.help all` in the shell, list those that come with the program",
      "aucune requête n’est enregistrée ici ; `aiguille queries`, et `.aide tout` dans l’interpréteur, énumèrent celles qui viennent avec le programme"
    )),
  .noteMomentUsed: Message(
    LocalizedText("`{0}` is {1}", "`{0}` : {1}")),
  .noteHoursUnknown: Message(
    LocalizedText(
      "left out, as the record does not tell whether it is open then: {0}",
      "hors du résultat, la fiche ne disant pas si c’est ouvert à ce moment : {0}"),
    help: LocalizedText("`or unknown` keeps and marks them", "`ou inconnu` les garde et les marque")),
  .noteSeveralStages: Message(
    LocalizedText(
      "no row passes even where any one stage is left out",
      "aucune ligne ne passe, même en retirant une étape quelconque"),
    help: LocalizedText("widen two of them together", "en élargir deux à la fois")),
  .noteServingUnknown: Message(
    LocalizedText(
      "kept, though the record does not tell whether it serves {1}: {0}",
      "gardées, bien que la fiche ne dise pas si {1} est desservi : {0}"),
    help: LocalizedText(
      "the column `serving` marks them; `where serving = yes` leaves them out",
      "la colonne `dessert` les marque ; `filtrer dessert = oui` les écarte")),
  .noteEligibleUnknown: Message(
    LocalizedText(
      "kept, though the record does not tell everything that was asked: {0}",
      "gardées, bien que la fiche ne dise pas tout ce qui était demandé : {0}"),
    help: LocalizedText(
      "the column `eligible` names what is unknown; `where eligible = yes` leaves them out",
      "la colonne `admissible` nomme ce qui est inconnu ; `filtrer admissible = oui` les écarte")),
]
