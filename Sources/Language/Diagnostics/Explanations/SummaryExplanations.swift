/// Pages on what is calculated over the rows of groups (B).
let summaryExplanations: [DiagnosticCode: Explanation] = [
  .aggregateOutsideSummary: Explanation(
    LocalizedText(
      "An aggregate without groups",
      "Un agrégat sans groupes"),
    why: LocalizedText(
      """
      Functions such as `count()` or `sum` work on the rows of a group, and a condition or a \
      column of single rows has none.
      """,
      """
      Les fonctions comme `compter()` ou `somme` portent sur les lignes d’un groupe ; une \
      condition ou une colonne de lignes isolées n’en a pas.
      """),
    mend: LocalizedText(
      "Make groups with `summarize`, then use its columns.",
      "Former des groupes avec `résumer`, puis employer ses colonnes."),
    example: LocalizedText(
      "services | where count() > 5",
      "services | filtrer compter() > 5")),
  .valueOutsideAggregate: Explanation(
    LocalizedText(
      "A value of single rows in a summary",
      "Une valeur de lignes isolées dans un résumé"),
    why: LocalizedText(
      """
      A row of a summary stands for a group, and the rows of the group can each have another \
      value of this field.
      """,
      """
      Une ligne d’un résumé désigne un groupe, et chaque ligne du groupe peut avoir une autre \
      valeur de ce champ.
      """),
    mend: LocalizedText(
      "Say which with an aggregate, `max`, `sum`, `avg`, or group by the field.",
      "Préciser laquelle par un agrégat, `max`, `somme`, `moyenne`, ou grouper par le champ."),
    example: LocalizedText(
      "places | summarize n = population by region",
      "municipalités | résumer n = population par région")),
  .aggregateOfSet: Explanation(
    LocalizedText(
      "An aggregate of a set",
      "Un agrégat d’un ensemble"),
    why: LocalizedText(
      """
      An aggregate takes one value from each row. A field with several values in a row would \
      count some rows more than once.
      """,
      """
      Un agrégat prend une valeur dans chaque ligne. Un champ qui en a plusieurs compterait \
      certaines lignes plus d’une fois.
      """),
    mend: LocalizedText(
      "Group by the field, which puts a row once in each of its groups, or count the set of each row.",
      """
      Grouper par le champ, ce qui place une ligne une fois dans chacun de ses groupes, ou \
      compter l’ensemble de chaque ligne.
      """),
    example: LocalizedText(
      "services | summarize n = count(distinct languages)",
      "services | résumer n = compter(distinct langues)")),
  .expressionTooLarge: Explanation(
    LocalizedText(
      "A calculation that has grown too large",
      "Un calcul devenu trop grand"),
    why: LocalizedText(
      """
      A calculation has sixteen levels at most, which is what the database can take. A column \
      that reads other columns holds their calculations, and grows with every step.
      """,
      """
      Un calcul a seize niveaux au plus, ce que la base accepte. Une colonne qui en lit \
      d’autres contient leurs calculs, et grandit à chaque étape.
      """),
    mend: LocalizedText(
      "Calculate in fewer steps, or put `summarize` between them.",
      "Calculer en moins d’étapes, ou placer `résumer` entre elles."),
    example: LocalizedText(
      ExpressionExample.doubling("places | derive a = population", "derive"),
      ExpressionExample.doubling("municipalités | calculer a = population", "calculer"))),
]

/// The shortest query whose column is too large doubles one seven times.
private enum ExpressionExample {
  static func doubling(_ start: String, _ verb: String) -> String {
    start + String(repeating: " | \(verb) a = a + a", count: 7)
  }
}
