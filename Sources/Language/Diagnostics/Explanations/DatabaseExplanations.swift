/// Pages on the database (X).
let databaseExplanations: [DiagnosticCode: Explanation] = [
  .databaseMissing: Explanation(
    LocalizedText(
      "No database there",
      "Pas de base à cet endroit"),
    why: LocalizedText(
      """
      A query reads a database file and never creates one, so that a mistyped path does not \
      give an empty directory.
      """,
      """
      Une requête lit un fichier de base et n’en crée jamais, pour qu’un chemin mal tapé ne \
      donne pas un répertoire vide.
      """),
    mend: LocalizedText(
      "Make one with `aiguille demo` or `aiguille import`, or name another with `--db`.",
      """
      En créer une avec `aiguille demo` ou `aiguille import`, ou en désigner une autre avec \
      `--db`.
      """),
    example: LocalizedText(
      "aiguille --db nowhere.db -c \"services\"",
      "aiguille --db nulle-part.db -c \"services\"")),
  .databaseUnreadable: Explanation(
    LocalizedText(
      "The database cannot be opened",
      "La base ne peut pas être ouverte"),
    why: LocalizedText(
      "The file exists, but the system does not let it be read.",
      "Le fichier existe, mais le système ne permet pas de le lire."),
    mend: LocalizedText(
      "Check the permissions of the file and of its folder, and that it is no folder itself.",
      "Vérifier les droits du fichier et de son dossier, et qu’il ne s’agit pas d’un dossier."),
    example: LocalizedText(
      "aiguille --db /root/211.db -c \"services\"",
      "aiguille --db /root/211.db -c \"services\" --language fr")),
  .databaseForeign: Explanation(
    LocalizedText(
      "Not a database of Aiguille",
      "Pas une base d’Aiguille"),
    why: LocalizedText(
      """
      The file is something else: a text, an empty file, or a SQLite database of another \
      program. It was not changed.
      """,
      """
      Le fichier est autre chose : un texte, un fichier vide, ou la base SQLite d’un autre \
      programme. Il n’a pas été modifié.
      """),
    mend: LocalizedText(
      "Name a file that `aiguille import` or `aiguille demo` has made.",
      "Désigner un fichier créé par `aiguille import` ou `aiguille demo`."),
    example: LocalizedText(
      "aiguille --db notes.txt -c \"services\"",
      "aiguille --db notes.txt -c \"services\" --language fr")),
  .databaseTooNew: Explanation(
    LocalizedText(
      "A database of a newer version",
      "Une base d’une version plus récente"),
    why: LocalizedText(
      """
      A newer Aiguille made the file, in a format that this one does not know. It was not \
      changed.
      """,
      """
      Une version plus récente d’Aiguille a créé le fichier, dans un format que celle-ci ne \
      connaît pas. Il n’a pas été modifié.
      """),
    mend: LocalizedText(
      "Install the newer version, or import the data again into another file.",
      """
      Installer la version plus récente, ou importer de nouveau les données dans un autre \
      fichier.
      """),
    example: LocalizedText(
      "aiguille --db newer.db -c \"services\"",
      "aiguille --db recente.db -c \"services\"")),
  .databaseBusy: Explanation(
    LocalizedText(
      "The database is locked",
      "La base est verrouillée"),
    why: LocalizedText(
      "Another program is writing to the file, an import for example.",
      "Un autre programme écrit dans le fichier, une importation par exemple."),
    mend: LocalizedText(
      "Wait for it to end and try again.",
      "Attendre qu’il ait fini, puis réessayer."),
    example: LocalizedText(
      "aiguille import delivery/ (while another import runs)",
      "aiguille import livraison/ (pendant une autre importation)")),
  .databaseReadOnly: Explanation(
    LocalizedText(
      "The database cannot be written to",
      "La base est en lecture seule"),
    why: LocalizedText(
      "The command changes the directory, and the file or its folder may only be read.",
      "La commande modifie le répertoire, et le fichier ou son dossier ne peuvent qu’être lus."),
    mend: LocalizedText(
      "Change the permissions, or name another file with `--db`.",
      "Changer les droits, ou désigner un autre fichier avec `--db`."),
    example: LocalizedText(
      "aiguille import delivery/ --db /mnt/cdrom/211.db",
      "aiguille import livraison/ --db /mnt/cdrom/211.db")),
  .databaseFailed: Explanation(
    LocalizedText(
      "The database failed",
      "La base a échoué"),
    why: LocalizedText(
      """
      SQLite gave an error that the program did not foresee; the message repeats it. A step \
      that was under way was taken back.
      """,
      """
      SQLite a donné une erreur que le programme n’a pas prévue ; le message la répète. \
      L’opération en cours a été annulée.
      """),
    mend: LocalizedText(
      "Run `aiguille doctor`, and report the message with the query.",
      "Lancer `aiguille doctor`, et signaler le message avec la requête."),
    example: LocalizedText(
      "aiguille --db failing.db -c \"services\"",
      "aiguille --db fautive.db -c \"services\"")),
  .verificationFailed: Explanation(
    LocalizedText(
      "Two answers that differ",
      "Deux réponses qui diffèrent"),
    why: LocalizedText(
      """
      `--verify` computes each answer a second time in the plainest way, and the two differ. \
      One of them is wrong: this is a fault of the program.
      """,
      """
      `--verify` calcule chaque réponse une seconde fois de la façon la plus simple, et les \
      deux diffèrent. L’une est fausse : c’est une faute du programme.
      """),
    mend: LocalizedText(
      "Do not rely on the answer. Report the query, the output of `explain` and the version.",
      """
      Ne pas se fier à la réponse. Signaler la requête, ce que donne `expliquer` et la \
      version.
      """),
    example: LocalizedText(
      "aiguille --verify -c \"services | take 5\"",
      "aiguille --verify -c \"services | prendre 5\"")),
  .databaseTooOld: Explanation(
    LocalizedText(
      "A database of an older version",
      "Une base d’une version plus ancienne"),
    why: LocalizedText(
      "The format of the file is older than what this version reads. It was not changed.",
      """
      Le format du fichier est plus ancien que ce que lit cette version. Il n’a pas été \
      modifié.
      """),
    mend: LocalizedText(
      "Import the data again, into a new file.",
      "Importer de nouveau les données, dans un nouveau fichier."),
    example: LocalizedText(
      "aiguille --db older.db -c \"services\"",
      "aiguille --db ancienne.db -c \"services\"")),
  .queryTooLarge: Explanation(
    LocalizedText("A query that is too large", "Une requête trop grande"),
    why: LocalizedText(
      "SQLite takes at most 32,766 values, 64 tables and some nesting of conditions in one query.",
      "SQLite prend au plus 32 766 valeurs, 64 tables et une certaine profondeur par requête."),
    mend: LocalizedText(
      "Split the query, or say the same with a range or a category.",
      "Diviser la requête, ou dire la même chose par un intervalle ou une catégorie."),
    example: LocalizedText(
      "services | where name = \"a\" or name = \"b\" or …  (40,000 of them)",
      "services | filtrer nom = \"a\" ou nom = \"b\" ou …  (40 000 en tout)")),
  .tooManyColumns: Explanation(
    LocalizedText("Too many columns", "Trop de colonnes"),
    why: LocalizedText(
      """
      `pivot` makes a column of each value, 200 at most: nobody reads more, and a field such as a \
      name would make thousands.
      """,
      """
      `pivoter` fait une colonne de chaque valeur, 200 au plus : personne n’en lit davantage, et \
      un champ comme un nom en ferait des milliers.
      """),
    mend: LocalizedText(
      "Keep fewer values with `where`, pivot by a coarser field, or leave the values in rows.",
      """
      Garder moins de valeurs avec `filtrer`, pivoter par un champ plus large, ou laisser les \
      valeurs en lignes.
      """),
    example: LocalizedText(
      "services | count by region, organization | pivot organization: sum(count)",
      "services | compter par région, organisme | pivoter organisme: somme(nombre)")),
  .databaseDamaged: Explanation(
    LocalizedText(
      "A damaged database",
      "Une base endommagée"),
    why: LocalizedText(
      """
      The file is one of Aiguille, but its inside contradicts itself: a copy that was cut \
      short, or a failing disk.
      """,
      """
      Le fichier vient d’Aiguille, mais son contenu se contredit : une copie interrompue, ou \
      un disque défaillant.
      """),
    mend: LocalizedText(
      "Keep the file as it is, and restore a copy or import the data again into another.",
      """
      Garder le fichier tel quel, et reprendre une copie ou importer de nouveau les données \
      dans un autre.
      """),
    example: LocalizedText(
      "aiguille doctor --db half-copied.db",
      "aiguille doctor --db copie-interrompue.db")),
]
