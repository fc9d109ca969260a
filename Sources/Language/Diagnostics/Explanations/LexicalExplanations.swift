/// Pages on the codes of text and tokens (L).
let lexicalExplanations: [DiagnosticCode: Explanation] = [
  .invalidUTF8: Explanation(
    LocalizedText(
      "Not UTF-8",
      "Pas en UTF-8"),
    why: LocalizedText(
      """
      A script is read as UTF-8, and this one holds bytes that are not. It was probably saved \
      as Latin-1 or Windows-1252, where accented letters are written otherwise.
      """,
      """
      Un script se lit en UTF-8, et celui-ci contient des octets qui n’en sont pas. Il a sans \
      doute été enregistré en Latin-1 ou Windows-1252, où les lettres accentuées s’écrivent \
      autrement.
      """),
    mend: LocalizedText(
      """
      Save the file as UTF-8 in the editor, or convert it with `iconv -f WINDOWS-1252 -t \
      UTF-8`.
      """,
      """
      Enregistrer le fichier en UTF-8 dans l’éditeur, ou le convertir avec `iconv -f \
      WINDOWS-1252 -t UTF-8`.
      """),
    example: LocalizedText(
      "services | search \"caf<E9>\"",
      "services | chercher \"caf<E9>\"")),
  .unclosedString: Explanation(
    LocalizedText(
      "A text without an end",
      "Un texte sans fin"),
    why: LocalizedText(
      "A text between quotes must end with the same kind of quote, on the line where it begins.",
      """
      Un texte entre guillemets doit finir par le même genre de guillemet, sur la ligne où il \
      commence.
      """),
    mend: LocalizedText(
      "Add the closing quote. A quote inside the text is written `\\\"`, a line break `\\n`.",
      """
      Ajouter le guillemet fermant. Un guillemet dans le texte s’écrit `\\\"`, un saut de \
      ligne `\\n`.
      """),
    example: LocalizedText(
      "services | search \"food bank",
      "services | chercher \"banque alimentaire")),
  .unknownCharacter: Explanation(
    LocalizedText(
      "A character without meaning",
      "Un caractère sans signification"),
    why: LocalizedText(
      "Outside quotes only words, numbers, quotes, `|`, brackets and operators mean something.",
      """
      Hors des guillemets, seuls les mots, les nombres, les guillemets, `|`, les parenthèses \
      et les opérateurs ont un sens.
      """),
    mend: LocalizedText(
      "Remove the character, or put the text that holds it in quotes.",
      "Retirer le caractère, ou mettre entre guillemets le texte qui le contient."),
    example: LocalizedText(
      "services | take 5 ^",
      "services | prendre 5 ^")),
  .invalidNumber: Explanation(
    LocalizedText(
      "Not a number",
      "Pas un nombre"),
    why: LocalizedText(
      """
      A number has digits and at most one point; `_` may part groups of digits. There is no \
      exponent, and it must fit in 64 bits.
      """,
      """
      Un nombre a des chiffres et au plus un point ; `_` peut séparer des groupes de \
      chiffres. Il n’a pas d’exposant, et doit tenir en 64 bits.
      """),
    mend: LocalizedText(
      "Write the number in full: `12`, `2.5`, `1_000`.",
      "Écrire le nombre en entier : `12`, `2.5`, `1_000`."),
    example: LocalizedText(
      "services | take 99999999999999999999",
      "services | prendre 99999999999999999999")),
  .invalidDate: Explanation(
    LocalizedText(
      "No such date",
      "Une date qui n’existe pas"),
    why: LocalizedText(
      """
      What looks like a date is always read as one, and this day, month or quarter is not in \
      the calendar. It is never read as a subtraction.
      """,
      """
      Ce qui a la forme d’une date se lit toujours comme une date, et ce jour, ce mois ou ce \
      trimestre n’est pas au calendrier. Ce n’est jamais lu comme une soustraction.
      """),
    mend: LocalizedText(
      """
      Write a date of the calendar: `2026-11-23`, or a whole month `2026-11`. A subtraction \
      has blanks around the minus.
      """,
      """
      Écrire une date du calendrier : `2026-11-23`, ou un mois entier `2026-11`. Une \
      soustraction a des espaces autour du moins.
      """),
    example: LocalizedText(
      "services | where verified < 2026-13-01",
      "services | filtrer vérifié < 2026-13-01")),
  .invalidTime: Explanation(
    LocalizedText(
      "No such time",
      "Une heure qui n’existe pas"),
    why: LocalizedText(
      "A time of day runs from `0:00` to `23:59`.",
      "Une heure du jour va de `0:00` à `23:59`."),
    mend: LocalizedText(
      "Write the hour on 24 hours: `18:00` for six in the evening.",
      "Écrire l’heure sur 24 heures : `18:00` pour six heures du soir."),
    example: LocalizedText(
      "services | where verified < 25:00",
      "services | filtrer vérifié < 25:00")),
  .unknownEscape: Explanation(
    LocalizedText(
      "An unknown escape",
      "Une séquence inconnue"),
    why: LocalizedText(
      """
      Inside quotes a backslash begins an escape, and only four are known: `\\\"`, `\\\\`, \
      `\\n` and `\\u{…}` with the number of a character.
      """,
      """
      Entre guillemets, une barre oblique inverse commence une séquence, et quatre seulement \
      sont connues : `\\\"`, `\\\\`, `\\n` et `\\u{…}` avec le numéro d’un caractère.
      """),
    mend: LocalizedText(
      "Use one of the four, or double the backslash to mean itself.",
      """
      Employer l’une des quatre, ou doubler la barre oblique inverse pour la désigner \
      elle-même.
      """),
    example: LocalizedText(
      "services | search \"food\\q\"",
      "services | chercher \"repas\\q\"")),
  .textTooLong: Explanation(
    LocalizedText(
      "A text that is too long",
      "Un texte trop long"),
    why: LocalizedText(
      "A script is read whole before anything runs, so its size is limited.",
      "Un script est lu en entier avant toute exécution, d’où une limite de taille."),
    mend: LocalizedText(
      """
      Split it into several scripts; data are loaded with `aiguille import`, not written in a \
      query.
      """,
      """
      Le répartir en plusieurs scripts ; les données se chargent avec `aiguille import`, \
      elles ne s’écrivent pas dans une requête.
      """),
    example: LocalizedText(
      "services | search \"… (millions of words)\"",
      "services | chercher \"… (des millions de mots)\"")),
]
