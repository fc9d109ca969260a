/// Words about contacts that were, or are to be, purged.
let purgeMessages: [DiagnosticCode: Message] = [
  .purgeInFuture: Message(
    LocalizedText(
      "`{0}` is in the future; only what is past can be purged",
      "`{0}` est dans l’avenir ; seul le passé peut être épuré"),
    help: LocalizedText(
      "give today or an earlier day; nothing was purged",
      "donner aujourd’hui ou un jour passé ; rien n’a été épuré")),
  .notePurged: Message(
    LocalizedText(
      "contacts before {0} were purged and are not in this answer",
      "les contacts d’avant le {0} ont été épurés et ne sont pas dans cette réponse"),
    help: LocalizedText(
      "`during since {0}` asks only for what is there",
      "`pendant depuis {0}` ne demande que ce qui est là")),
]
