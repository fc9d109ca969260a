/// Pages on files, the command line and runs (X).
let commandExplanations: [DiagnosticCode: Explanation] = [
  .interrupted: Explanation(
    LocalizedText(
      "Interrupted",
      "Interrompu"),
    why: LocalizedText(
      """
      The run was stopped by Ctrl-C or by the system. What it had shown by then is not the \
      whole answer.
      """,
      """
      L’exécution a été arrêtée par Ctrl-C ou par le système. Ce qu’elle avait affiché n’est \
      pas toute la réponse.
      """),
    mend: LocalizedText(
      "Run it again; `| take 20` asks for less.",
      "Relancer ; `| prendre 20` demande moins."),
    example: LocalizedText(
      "services | where description contains \"a\" (then Ctrl-C)",
      "services | filtrer description contient \"a\" (puis Ctrl-C)")),
  .inputMissing: Explanation(
    LocalizedText(
      "No such file",
      "Fichier introuvable"),
    why: LocalizedText(
      "The script or the delivery that the command names is not there.",
      "Le script ou la livraison que nomme la commande n’existe pas."),
    mend: LocalizedText(
      "Check the path, and the folder in which the command runs.",
      "Vérifier le chemin, et le dossier où la commande s’exécute."),
    example: LocalizedText(
      "aiguille run nowhere.aig",
      "aiguille run nulle-part.aig")),
  .outputFailed: Explanation(
    LocalizedText(
      "The output cannot be written",
      "La sortie ne peut pas être écrite"),
    why: LocalizedText(
      """
      The folder is missing or closed to writing. A file that was there before is as it was: \
      output replaces it only when complete.
      """,
      """
      Le dossier manque ou ne permet pas l’écriture. Un fichier déjà présent est inchangé : \
      la sortie ne le remplace qu’une fois complète.
      """),
    mend: LocalizedText(
      "Name a folder that exists and may be written to.",
      "Désigner un dossier existant et modifiable."),
    example: LocalizedText(
      "aiguille -c \"services\" -o /nowhere/list.csv",
      "aiguille -c \"services\" -o /nulle-part/liste.csv")),
  .integerOverflow: Explanation(
    LocalizedText(
      "A whole number that is too great",
      "Un entier trop grand"),
    why: LocalizedText(
      "Whole numbers have 64 bits. A result beyond that is an error and never a wrong number.",
      "Les entiers ont 64 bits. Un résultat au-delà est une erreur, jamais un nombre faux."),
    mend: LocalizedText(
      "Calculate with decimals: `1.0 * population`.",
      "Calculer avec des nombres décimaux : `1.0 * population`."),
    example: LocalizedText(
      "places | where population * 9223372036854775807 > 5",
      "municipalités | filtrer population * 9223372036854775807 > 5")),
  .outOfDisk: Explanation(
    LocalizedText(
      "The disk is full",
      "Le disque est plein"),
    why: LocalizedText(
      """
      There was no room to finish. The directory from before is intact: an import shows its \
      data only when all are written.
      """,
      """
      Il n’y avait plus de place pour finir. Le répertoire d’avant est intact : une \
      importation ne montre ses données que lorsque tout est écrit.
      """),
    mend: LocalizedText(
      "Make room and run the command again.",
      "Libérer de l’espace et relancer la commande."),
    example: LocalizedText(
      "aiguille -c \"services\" -o /dev/full",
      "aiguille -c \"services\" -o /dev/full --language fr")),
  .usage: Explanation(
    LocalizedText(
      "A command that is not right",
      "Une commande incorrecte"),
    why: LocalizedText(
      "An option is unknown, lacks its value, or does not go with another.",
      "Une option est inconnue, n’a pas sa valeur, ou ne va pas avec une autre."),
    mend: LocalizedText(
      "`aiguille --help`, or `--help` after a command, lists what is possible.",
      "`aiguille --help`, ou `--help` après une commande, donne ce qui est possible."),
    example: LocalizedText(
      "aiguille --format xml -c \"services\"",
      "aiguille --format xml -c \"services\" --language fr")),
  .invalidAsOf: Explanation(
    LocalizedText(
      "`--as-of` without a date",
      "`--as-of` sans date"),
    why: LocalizedText(
      "`--as-of` sets the day of the run, and takes a date or an instant of the calendar.",
      "`--as-of` fixe le jour de l’exécution, et prend une date ou un instant du calendrier."),
    mend: LocalizedText(
      "Write `2026-11-23` or `2026-11-23T18:00`.",
      "Écrire `2026-11-23` ou `2026-11-23T18:00`."),
    example: LocalizedText(
      "aiguille --as-of yesterday -c \"services\"",
      "aiguille --as-of hier -c \"services\"")),
  .asOfTooEarly: Explanation(
    LocalizedText("`--as-of` before the directory", "`--as-of` avant le répertoire"),
    why: LocalizedText(
      "`--as-of` asks for a day on which there was no directory yet: its first delivery came later.",
      "`--as-of` demande un jour où il n’y avait pas encore de répertoire : sa première livraison est venue plus tard."
    ),
    mend: LocalizedText(
      "Give the day of the first delivery, which the message names, or a later one.",
      "Donner le jour de la première livraison, que le message nomme, ou un jour qui le suit."),
    example: LocalizedText(
      "aiguille --as-of 1999-12-31 -c \"services\"",
      "aiguille --as-of 1999-12-31 -c \"services\"")),
  .unknownRecord: Explanation(
    LocalizedText(
      "No record has this name",
      "Aucune fiche n’a ce nom"),
    why: LocalizedText(
      """
      `why "name"` looks for one record among the rows of the source: by its whole name, by that \
      of its organization, by its identifier, then by words. Nothing answers to it.
      """,
      """
      `pourquoi "nom"` cherche une fiche parmi les lignes de la source : par son nom entier, par \
      celui de son organisme, par son identifiant, puis par des mots. Rien n’y répond.
      """),
    mend: LocalizedText(
      "Check the name with `search`, or begin with another source, such as `organizations`.",
      "Vérifier le nom avec `chercher`, ou partir d’une autre source, comme `organismes`."),
    example: LocalizedText(
      "services | need food | why \"Nowhere House\"",
      "services | besoin alimentation | pourquoi \"Maison Nulle-Part\"")),
  .ambiguousRecord: Explanation(
    LocalizedText(
      "Several records have this name",
      "Plusieurs fiches ont ce nom"),
    why: LocalizedText(
      """
      `why "name"` explains one record, and several answer to the name. The message offers their \
      identifiers.
      """,
      """
      `pourquoi "nom"` explique une seule fiche, et plusieurs répondent à ce nom. Le message donne \
      leurs identifiants.
      """),
    mend: LocalizedText(
      "Write the identifier of one of them in place of the name.",
      "Écrire l’identifiant de l’une d’elles à la place du nom."),
    example: LocalizedText(
      "services | why \"food\"",
      "services | pourquoi \"alimentaire\"")),
]
