/// Pages on dates, durations and windows (B, N).
let timeExplanations: [DiagnosticCode: Explanation] = [
  .calendarSpanAlone: Explanation(
    LocalizedText("A span of the calendar by itself", "Une durée de calendrier seule"),
    why: LocalizedText(
      """
      A month has 28 to 31 days and a day 23 to 25 hours, so `12 months` is no number. It has a meaning only \
      where it is added to a date or taken from one. Minutes and hours are counted by the clock and stand alone.
      """,
      """
      Un mois compte de 28 à 31 jours et un jour de 23 à 25 heures : `12 mois` n’est donc pas un nombre. Une telle \
      durée n’a de sens qu’ajoutée à une date ou retranchée d’une date. Les minutes et les heures se comptent à \
      l’horloge et se suffisent.
      """),
    mend: LocalizedText(
      "Count from a day, `today - 12 months`, or ask for a window, `in last 12 months`.",
      "Compter d’un jour, `aujourd’hui - 12 mois`, ou demander une période, `dans derniers 12 mois`."),
    example: LocalizedText(
      "services | where verified < 12 months", "services | filtrer vérifié < 12 mois")),
  .timeOfDayAlone: Explanation(
    LocalizedText("A time of day without a field", "Une heure du jour sans champ"),
    why: LocalizedText(
      """
      A time such as `18:00` can only be compared with a field that holds times of day, and none does. Opening hours \
      are more than one time: holidays, seasons and midnight count.
      """,
      """
      Une heure comme `18:00` ne se compare qu’à un champ qui contient des heures du jour, et aucun n’en contient. \
      Les heures d’ouverture sont plus qu’une heure : fériés, saisons et minuit comptent.
      """),
    mend: LocalizedText(
      "Use the stage `open`, as in `open friday 18:00`; of an instant, `hour(now)` gives the hour.",
      "Employer l’étape `ouvert`, comme `ouvert vendredi 18:00` ; d’un instant, `heure(maintenant)` donne l’heure."
    ),
    example: LocalizedText(
      "services | where hours = 18:00", "services | filtrer heures = 18:00")),
  .noteWindowUsed: Explanation(
    LocalizedText("The window that was used", "La période employée"),
    why: LocalizedText(
      """
      A window such as `last 12 months` is counted from the day of the run, or from `--as-of`. The note says its first \
      and its last day, both of which count. It ends with today; a window of full months ends with the last month that \
      is over.
      """,
      """
      Une période comme `derniers 12 mois` se compte du jour de l’exécution, ou de `--as-of`. La note donne son premier \
      et son dernier jour, qui comptent tous deux. Elle finit aujourd’hui ; une période de mois complets finit avec le \
      dernier mois écoulé.
      """),
    mend: LocalizedText(
      "Nothing is wrong. Write the dates themselves for a result that does not move: `in 2025-01..2025-06`.",
      "Rien ne cloche. Écrire les dates mêmes pour un résultat qui ne bouge pas : `dans 2025-01..2025-06`."),
    example: LocalizedText(
      "services | where verified in last 12 months", "services | filtrer vérifié dans derniers 12 mois")),
  .noteDirectoryIsNewer: Explanation(
    LocalizedText("A directory newer than the day", "Un répertoire plus récent que le jour"),
    why: LocalizedText(
      """
      `--as-of` moves today and now, so that windows, ages and opening hours are those of that day. The records are as the \
      last delivery left them: what they were before is not kept, only when they changed (`changes`).
      """,
      """
      `--as-of` déplace aujourd’hui et maintenant : les périodes, les âges et les heures d’ouverture sont ceux de ce jour. Les \
      fiches sont telles que la dernière livraison les a laissées : ce qu’elles étaient avant n’est pas gardé, seulement \
      quand elles ont changé (`changements`).
      """),
    mend: LocalizedText(
      "Keep a copy of the file with each delivery (`aiguille backup`), and ask the copy of that day.",
      "Garder une copie du fichier à chaque livraison (`aiguille backup`), et interroger la copie de ce jour."
    ),
    example: LocalizedText(
      "aiguille --as-of 2026-01-15 -c \"services | count\"",
      "aiguille --as-of 2026-01-15 -c \"services | compter\"")),
  .noteAsOf: Explanation(
    LocalizedText("The moment of the answer", "Le moment de la réponse"),
    why: LocalizedText(
      """
      The query asks for today or now, and `--as-of` says when that is. A date without a time means noon of that day, \
      eastern time.
      """,
      """
      La requête parle d’aujourd’hui ou de maintenant, et `--as-of` dit quand c’est. Une date sans heure veut dire midi \
      ce jour-là, heure de l’Est.
      """),
    mend: LocalizedText(
      "Nothing is wrong. Give a time as well where the hour matters: `--as-of 2026-11-23T18:00`.",
      "Rien ne cloche. Donner aussi une heure là où elle compte : `--as-of 2026-11-23T18:00`."),
    example: LocalizedText("services | open now", "services | ouvert maintenant")),
]
