/// Pages on the codes of syntax (S).
let syntaxExplanations: [DiagnosticCode: Explanation] = [
  .expected: Explanation(
    LocalizedText(
      "Something else was expected",
      "Autre chose était attendu"),
    why: LocalizedText(
      """
      At this point the language allows only certain things, which the message names, and it \
      found another.
      """,
      """
      À cet endroit le langage n’admet que certaines choses, que le message nomme, et il en a \
      trouvé une autre.
      """),
    mend: LocalizedText(
      """
      Write what is expected, or look a little before the carets for a missing comma, bracket \
      or `|`.
      """,
      """
      Écrire ce qui est attendu, ou chercher un peu avant les accents circonflexes une \
      virgule, une parenthèse ou un `|` qui manque.
      """),
    example: LocalizedText(
      "services | take food",
      "services | prendre repas")),
  .unclosedBracket: Explanation(
    LocalizedText(
      "A bracket that is not closed",
      "Une parenthèse non fermée"),
    why: LocalizedText(
      """
      Every `(` needs its `)` before the stage ends. The message shows where the bracket was \
      opened and where it should have closed.
      """,
      """
      Chaque `(` demande sa `)` avant la fin de l’étape. Le message montre où la parenthèse \
      s’ouvre et où elle aurait dû se fermer.
      """),
    mend: LocalizedText(
      "Add the closing bracket, or remove the opening one.",
      "Ajouter la parenthèse fermante, ou retirer l’ouvrante."),
    example: LocalizedText(
      "services | where (free and verified is present",
      "services | filtrer (gratuit et vérifié présent")),
  .unknownStage: Explanation(
    LocalizedText(
      "An unknown stage",
      "Une étape inconnue"),
    why: LocalizedText(
      "After `|` comes a stage, in English or in French, and this word names none.",
      "Après `|` vient une étape, en français ou en anglais, et ce mot n’en nomme aucune."),
    mend: LocalizedText(
      "Choose one of the stages; the message offers the nearest.",
      "Choisir l’une des étapes ; le message propose les plus proches."),
    example: LocalizedText(
      "services | tke 5",
      "services | prndre 5")),
  .nestingTooDeep: Explanation(
    LocalizedText(
      "Too many levels of brackets",
      "Trop de niveaux de parenthèses"),
    why: LocalizedText(
      "Brackets may be nested, but not without end: reading them takes memory at each level.",
      """
      Les parenthèses peuvent s’emboîter, mais non sans fin : chaque niveau demande de la \
      mémoire.
      """),
    mend: LocalizedText(
      """
      Remove brackets that change nothing, or split the condition into several `where` \
      stages, which all must hold.
      """,
      """
      Retirer les parenthèses inutiles, ou répartir la condition en plusieurs étapes \
      `filtrer`, qui doivent toutes être vraies.
      """),
    example: LocalizedText(
      "services | where ((((( … thousands of brackets … )))))",
      "services | filtrer ((((( … des milliers de parenthèses … )))))")),
  .unknownSource: Explanation(
    LocalizedText(
      "An unknown source",
      "Une source inconnue"),
    why: LocalizedText(
      """
      A query begins with what its rows are, such as services or places, or with the name of a \
      query that `let` or `save` has given. This word is neither.
      """,
      """
      Une requête commence par ce que sont ses lignes, comme services ou municipalités, ou par \
      le nom d’une requête donné par `soit` ou `enregistrer`. Ce mot n’est ni l’un ni l’autre.
      """),
    mend: LocalizedText(
      "Begin with a source; the message offers the nearest.",
      "Commencer par une source ; le message propose les plus proches."),
    example: LocalizedText(
      "servces | take 5",
      "servces | prendre 5")),
  .laterStage: Explanation(
    LocalizedText(
      "A stage of a later version",
      "Une étape d’une version ultérieure"),
    why: LocalizedText(
      "The word belongs to the language, but this version cannot run it yet.",
      "Le mot appartient au langage, mais cette version ne peut pas encore l’exécuter."),
    mend: LocalizedText(
      "Remove the stage to run the rest of the query.",
      "Retirer l’étape pour exécuter le reste de la requête."),
    example: LocalizedText(
      "services | chart bar",
      "services | graphique barres")),
  .emptyStage: Explanation(
    LocalizedText(
      "An empty stage",
      "Une étape vide"),
    why: LocalizedText(
      "The stage has its word but not what it works on, or two `|` follow each other.",
      "L’étape a son mot mais non ce sur quoi elle porte, ou deux `|` se suivent."),
    mend: LocalizedText(
      "Complete the stage, or remove it together with its `|`.",
      "Compléter l’étape, ou la retirer avec son `|`."),
    example: LocalizedText(
      "services | need",
      "services | besoin")),
  .wordIsStatement: Explanation(
    LocalizedText(
      "A word that begins a statement",
      "Un mot qui commence une instruction"),
    why: LocalizedText(
      "A few words open a statement and so cannot open a stage.",
      "Quelques mots ouvrent une instruction et ne peuvent donc pas ouvrir une étape."),
    mend: LocalizedText(
      "Put the word at the beginning of a statement, or write a stage after `|`.",
      "Placer le mot au début d’une instruction, ou écrire une étape après `|`."),
    example: LocalizedText(
      "services | note",
      "services | fermer")),
  .unexpectedText: Explanation(
    LocalizedText(
      "More than was expected",
      "Plus que ce qui était attendu"),
    why: LocalizedText(
      "The stage is complete before this point, and what follows belongs to nothing.",
      "L’étape est complète avant cet endroit, et la suite ne se rattache à rien."),
    mend: LocalizedText(
      "Put `|` before a further stage, `,` between items, `;` or a new line between statements.",
      """
      Mettre `|` avant une autre étape, `,` entre des éléments, `;` ou une nouvelle ligne \
      entre des instructions.
      """),
    example: LocalizedText(
      "services | take 5 10",
      "services | prendre 5 10")),
  .noteRefused: Explanation(
    LocalizedText("A note about a person", "Une note sur une personne"),
    why: LocalizedText(
      "What is written freely about a person soon tells who it is, so the record of calls has no place for it.",
      "Ce qu’on écrit librement sur une personne dit vite qui elle est : le registre des appels ne lui fait aucune place."
    ),
    mend: LocalizedText(
      "Record the need, what came of it and why; a wrong record of the directory goes to those who keep it.",
      "Enregistrer le besoin, son issue et la raison ; une fiche fautive se signale à ceux qui tiennent le répertoire."
    ),
    example: LocalizedText("note prefers mornings", "note préfère le matin")),
  .reasonMissing: Explanation(
    LocalizedText("An outcome without its reason", "Une issue sans sa raison"),
    why: LocalizedText(
      "A need that was not met, or only partly, counts for planning by its reason.",
      "Un besoin non comblé, ou comblé en partie, ne sert à la planification que par sa raison."),
    mend: LocalizedText(
      "Add `because` and a reason: `no-service`, `outside-area`, `ineligible`, `full`, `closed`, `no-funds`, `cost` …, or `other`.",
      "Ajouter `parce que` et une raison : `no-service`, `outside-area`, `ineligible`, `full`, `closed`, `no-funds`, `cost` …, ou `other`."
    ),
    example: LocalizedText("unmet", "non_comblé")),
  .recordedNameNeedsQuotes: Explanation(
    LocalizedText("A recorded name without quotation marks", "Un nom enregistré sans guillemets"),
    why: LocalizedText(
      "Each part of a contact takes one value, and a second word begins the next part.",
      "Chaque partie d’un contact prend une valeur, et le mot suivant commence la partie suivante."),
    mend: LocalizedText(
      "Put quotation marks around a name of several words, or its hyphens.",
      "Mettre des guillemets autour d’un nom de plusieurs mots, ou ses traits d’union."),
    example: LocalizedText(
      "contact phone from Mont Laurier", "contact téléphone de Mont Laurier")),
]
