/// Pages on service areas and eligibility (B240, N620, N621).
let coverageExplanations: [DiagnosticCode: Explanation] = [
  .askedTwice: Explanation(
    LocalizedText("Asked twice", "Demandé deux fois"),
    why: LocalizedText(
      """
      Everything that `eligible` asks is about one person, also where a query has it twice: one \
      age, one gender, one language, one residence. Only `group` may come again.
      """,
      """
      Tout ce que demande `admissible` concerne une seule personne, même si une requête l’emploie \
      deux fois : un âge, un genre, une langue, une résidence. Seul `groupe` peut revenir.
      """),
    mend: LocalizedText(
      "Keep one of the two values, or write two queries.",
      "Garder une des deux valeurs, ou écrire deux requêtes."),
    example: LocalizedText(
      "services | eligible age 72 | eligible age 12",
      "services | admissible âge 72 | admissible âge 12")),
  .noteServingUnknown: Explanation(
    LocalizedText("Coverage unknown", "Desserte inconnue"),
    why: LocalizedText(
      """
      `serving` keeps a record whose service area is not known to leave the place out: it states \
      none, and its operator answers for the region; or the place is a postal area, whose borders \
      are not those of municipalities. The column `serving` says which.
      """,
      """
      `dessert` garde une fiche dont on ne sait pas si le territoire exclut le lieu : elle n’en \
      énonce aucun et son exploitant couvre la région ; ou le lieu est une région postale, dont les \
      limites ne sont pas celles des municipalités. La colonne `dessert` dit lequel.
      """),
    mend: LocalizedText(
      "Name the municipality instead of the postal code, or call before sending anyone.",
      "Nommer la municipalité au lieu du code postal, ou téléphoner avant d’y diriger quelqu’un."),
    example: LocalizedText("services | serving Rimouski", "services | dessert Rimouski")),
  .noteEligibleUnknown: Explanation(
    LocalizedText("Eligibility unknown", "Admissibilité inconnue"),
    why: LocalizedText(
      """
      `eligible` keeps what a record does not rule out. Where it says nothing of an age, or its \
      words are not understood with certainty, that part is unknown, and the column `eligible` \
      names it.
      """,
      """
      `admissible` garde ce qu’une fiche n’exclut pas. Si elle ne dit rien d’un âge, ou si ses mots \
      ne sont pas compris avec certitude, cette partie est inconnue, et la colonne `admissible` la \
      nomme.
      """),
    mend: LocalizedText(
      "Read the field `eligibility`, or call before sending anyone.",
      "Lire le champ `admissibilité`, ou téléphoner avant d’y diriger quelqu’un."),
    example: LocalizedText("services | eligible age 72", "services | admissible âge 72")),
]
