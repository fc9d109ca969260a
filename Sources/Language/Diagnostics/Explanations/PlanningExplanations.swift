/// Pages on what the planner noticed (P).
let planningExplanations: [DiagnosticCode: Explanation] = [
  .sortHasNoEffect: Explanation(
    LocalizedText(
      "An order that has no effect",
      "Un tri sans effet"),
    why: LocalizedText(
      """
      The last of `sort`, `near` and `search` sets the order of the rows, so an order before \
      it is lost; `count` makes new rows.
      """,
      """
      La dernière des étapes `trier`, `près` et `chercher` fixe l’ordre des lignes ; un tri \
      placé avant est perdu, et `compter` fait de nouvelles lignes.
      """),
    mend: LocalizedText(
      "Remove the first order, or move it to the end.",
      "Retirer le premier tri, ou le placer à la fin."),
    example: LocalizedText(
      "services | sort name | sort -verified",
      "services | trier nom | trier -vérifié")),
  .neverTrue: Explanation(
    LocalizedText(
      "A condition that is never true",
      "Une condition jamais vraie"),
    why: LocalizedText(
      "Whatever the data are, no row can pass, so the answer is empty.",
      "Quelles que soient les données, aucune ligne ne peut passer ; la réponse est donc vide."),
    mend: LocalizedText(
      "Look for `and` where `or` is meant, or for limits that exclude each other.",
      "Chercher un `et` mis pour un `ou`, ou des bornes qui s’excluent."),
    example: LocalizedText(
      "services | where fee = free and fee = paid",
      "services | filtrer tarif = gratuit et tarif = payant")),
]
