/// Pages on what is asked of contacts, needs and referrals (B, N).
let analysisExplanations: [DiagnosticCode: Explanation] = [
  .compareNeedsWindow: Explanation(
    LocalizedText("Nothing to compare with", "Rien à quoi comparer"),
    why: LocalizedText(
      """
      `compare` sets each measure beside the same measure of an earlier window. Which one that is follows from the \
      window of the stage `during`; without one there is nothing to go back from, and of two it is not clear which \
      is meant.
      """,
      """
      `comparer` place à côté de chaque mesure celle d’une période antérieure. Laquelle, cela découle de la période de \
      l’étape `pendant` : sans elle on ne sait d’où reculer, et s’il y en a deux on ne sait de laquelle.
      """),
    mend: LocalizedText(
      "Put one stage `during` before `count` or `summarize`.",
      "Placer une étape `pendant` avant `compter` ou `résumer`."),
    example: LocalizedText(
      "needs | count by category | compare to previous year",
      "besoins | compter par catégorie | comparer à l'année précédente")),
  .noteComparedWith: Explanation(
    LocalizedText("The window that was compared with", "La période de comparaison"),
    why: LocalizedText(
      """
      `compare to previous` takes the stretch of the same length just before the window: the year before a year, the \
      quarter before a quarter, the 30 days before 30 days. `compare to previous year` takes the same window a year \
      earlier; of weeks, 52 weeks earlier, so that Mondays stand beside Mondays. Periods among the groups are moved \
      with it.
      """,
      """
      `comparer à la période précédente` prend la période de même longueur juste avant : l’année avant une année, le \
      trimestre avant un trimestre, les 30 jours avant 30 jours. `comparer à l’année précédente` prend la même période \
      un an plus tôt ; pour des semaines, 52 semaines plus tôt, afin que les lundis aillent avec les lundis. Les \
      périodes parmi les groupes suivent.
      """),
    mend: LocalizedText(
      "Nothing is wrong. Two queries with two `during` give any other comparison.",
      "Rien ne cloche. Deux requêtes avec deux `pendant` donnent toute autre comparaison."),
    example: LocalizedText(
      "needs | during 2025 | count by category | compare to previous",
      "besoins | pendant 2025 | compter par catégorie | comparer à la période précédente")),
  .noteWindowNotOver: Explanation(
    LocalizedText("A window that is not over", "Une période inachevée"),
    why: LocalizedText(
      """
      A month that has three weeks so far has less of everything than the month before it. So the earlier window ends \
      at the same point: after as many days, and a year apart at the same date.
      """,
      """
      Un mois entamé depuis trois semaines a moins de tout que le mois d’avant. La période antérieure s’arrête donc au \
      même point : après autant de jours et, à un an de distance, à la même date.
      """),
    mend: LocalizedText(
      "Nothing is wrong. A window of full periods, `last 3 full months`, is always over.",
      "Rien ne cloche. Une période complète, `3 derniers mois complets`, est toujours achevée."),
    example: LocalizedText(
      "needs | during this year | count | compare to previous year",
      "besoins | pendant cette année | compter | comparer à l'année précédente")),
  .notePreludeQuery: Explanation(
    LocalizedText("A query that comes with the program", "Une requête qui vient avec le programme"),
    why: LocalizedText(
      """
      Some questions are asked of every directory, so the program brings them along as saved queries, written in the \
      language itself. The note says what the figures mean. A query that is saved in the directory under such a name \\
      takes its place, and the note says that.
      """,
      """
      Certaines questions se posent de tout répertoire : le programme les apporte comme requêtes enregistrées, écrites \
      dans le langage même. La note dit ce que veulent dire les chiffres. Une requête enregistrée dans le répertoire \\
      sous un tel nom en prend la place, et la note le dit.
      """),
    mend: LocalizedText(
      "Nothing is wrong. `aiguille queries NAME` and, in the shell, `.show NAME` print the text.",
      "Rien ne cloche. `aiguille queries NOM` et, dans l’interpréteur, `.montrer NOM` en donnent le texte."),
    example: LocalizedText("unmet_needs(2025)", "besoins_non_comblés(2025)")),
]
