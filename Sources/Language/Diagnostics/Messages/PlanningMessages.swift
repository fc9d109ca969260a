/// Words for what the planner noticed (P).
let planningMessages: [DiagnosticCode: Message] = [
  .sortHasNoEffect: Message(
    LocalizedText("this order has no effect: {0}", "ce tri n’a pas d’effet : {0}"),
    label: LocalizedText("no effect", "sans effet"),
    help: LocalizedText(
      "remove the stage, or move it after the last one that changes the order",
      "retirer l’étape, ou la placer après la dernière qui change l’ordre")),
  .distinctHasNoEffect: Message(
    LocalizedText(
      "`distinct` has no effect: each row is another record",
      "`distinct` n’a pas d’effet : chaque ligne est une autre fiche"),
    label: LocalizedText("no effect", "sans effet"),
    help: LocalizedText(
      "choose columns before it: `select region | distinct`",
      "choisir des colonnes avant : `choisir région | distinct`")),
  .neverTrue: Message(
    LocalizedText("the condition `{0}` is never true", "la condition `{0}` n’est jamais vraie"),
    label: LocalizedText("no row can pass", "aucune ligne ne peut passer"),
    help: LocalizedText(
      "look for `and` where `or` is meant, or for limits that exclude each other",
      "chercher un `et` mis pour un `ou`, ou des bornes qui s’excluent")),
]
