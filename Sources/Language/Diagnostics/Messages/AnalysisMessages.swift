/// Words for what is asked of contacts, needs and referrals (B, N).
let analysisMessages: [DiagnosticCode: Message] = [
  .compareNeedsWindow: Message(
    LocalizedText(
      "`compare` goes back from the window of one stage `during`; this query has {0}",
      "`comparer` recule à partir de la période d’une étape `pendant` ; cette requête {0}"),
    label: LocalizedText("no one window to go back from", "aucune période unique d’où reculer"),
    help: LocalizedText(
      "put one before the groups: `during 2025 | count by category | compare to previous`",
      "en placer une avant les groupes : `pendant 2025 | compter par catégorie | comparer à la période précédente`"
    )),
  .noteComparedWith: Message(LocalizedText("compared with {0}", "comparé à {0}")),
  .noteWindowNotOver: Message(
    LocalizedText(
      "{0} is not over: the earlier window ends at the same point",
      "{0} : période inachevée, l’autre s’arrête au même point")),
  .notePreludeQuery: Message(LocalizedText("`{0}`: {1}", "`{0}` : {1}")),
]
