/// Pages on contacts that were, or are to be, purged.
let purgeExplanations: [DiagnosticCode: Explanation] = [
  .purgeInFuture: Explanation(
    LocalizedText("A purge of days to come", "Une épuration de jours à venir"),
    why: LocalizedText(
      """
      `aiguille purge --before` deletes the contacts of earlier days for good. A day that is still to come would take away \
      all of them, and is probably a slip.
      """,
      """
      `aiguille purge --before` supprime pour toujours les contacts des jours précédents. Un jour à venir les emporterait \
      tous, et c’est sans doute une erreur de frappe.
      """),
    mend: LocalizedText(
      "Give today or an earlier day. `--dry-run` tells what would be purged.",
      "Donner aujourd’hui ou un jour passé. `--dry-run` dit ce qui serait épuré."),
    example: LocalizedText(
      "aiguille purge --before 2999-01-01",
      "aiguille purge --before 2999-01-01 --language fr")),
  .notePurged: Explanation(
    LocalizedText("Purged contacts", "Contacts épurés"),
    why: LocalizedText(
      """
      Contacts are kept for a time, and then only counts of them (`aiguille purge`). The query reaches back before the day up to \
      which that was done, so what it counts there is too little. `aiguille doctor` lists the purges.
      """,
      """
      Les contacts sont gardés un temps, puis on n’en garde que des nombres (`aiguille purge`). La requête remonte avant le jour \
      jusqu’où cela a été fait : ce qu’elle y compte est trop peu. `aiguille doctor` donne la liste des épurations.
      """),
    mend: LocalizedText(
      "Ask for a window that begins with that day or later.",
      "Demander une fenêtre qui commence ce jour-là ou plus tard."),
    example: LocalizedText(
      "needs | during 2019 | count by outcome",
      "besoins | pendant 2019 | compter par issue")),
]
