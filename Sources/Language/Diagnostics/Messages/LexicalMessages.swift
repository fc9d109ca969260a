/// Words for the codes of text and tokens (L).
let lexicalMessages: [DiagnosticCode: Message] = [
  .invalidUTF8: Message(
    LocalizedText("the text is not valid UTF-8", "le texte n’est pas en UTF-8 valide"),
    help: LocalizedText("save the file as UTF-8", "enregistrer le fichier en UTF-8")),
  .unclosedString: Message(
    LocalizedText(
      "the text that begins with `{0}` is not closed",
      "le texte qui commence par `{0}` n’est pas fermé"),
    label: LocalizedText("begins here", "commence ici"),
    help: LocalizedText(
      "close it on the same line; `\\n` stands for a line break inside",
      "le fermer sur la même ligne ; `\\n` y tient lieu de saut de ligne")),
  .unknownCharacter: Message(
    LocalizedText(
      "the character `{0}` has no meaning here", "le caractère `{0}` n’a pas de sens ici"),
    label: LocalizedText("not part of the language", "n’appartient pas au langage"),
    help: LocalizedText(
      "a text to look for stands in quotes: `\"…\"`",
      "un texte à chercher se met entre guillemets : `\"…\"`")),
  .invalidNumber: Message(
    LocalizedText("`{0}` is not a number", "`{0}` n’est pas un nombre"),
    label: LocalizedText("not a number", "n’est pas un nombre"),
    help: LocalizedText(
      "numbers are written `12`, `2.5` or `1_000`", "un nombre s’écrit `12`, `2.5` ou `1_000`")),
  .invalidDate: Message(
    LocalizedText("`{0}` is not a date of the calendar", "`{0}` n’est pas une date du calendrier"),
    label: LocalizedText("no such date", "cette date n’existe pas"),
    help: LocalizedText(
      "dates are written `2026`, `2026-Q4`, `2026-11` or `2026-11-23`",
      "une date s’écrit `2026`, `2026-Q4`, `2026-11` ou `2026-11-23`")),
  .invalidTime: Message(
    LocalizedText("`{0}` is not a time of day", "`{0}` n’est pas une heure du jour"),
    label: LocalizedText("no such time", "cette heure n’existe pas"),
    help: LocalizedText("times run from `0:00` to `23:59`", "les heures vont de `0:00` à `23:59`")),
  .unknownEscape: Message(
    LocalizedText(
      "`{0}` stands for nothing inside a text", "`{0}` ne représente rien dans un texte"),
    label: LocalizedText("unknown escape", "séquence inconnue"),
    help: LocalizedText(
      "known are `\\\"`, `\\\\`, `\\n` and `\\u{e9}`; a backslash itself is `\\\\`",
      "sont connus `\\\"`, `\\\\`, `\\n` et `\\u{e9}` ; une barre oblique inverse s’écrit `\\\\`")),
  .textTooLong: Message(
    LocalizedText(
      "the text has {0} bytes; the limit is {1}",
      "le texte compte {0} octets ; la limite est de {1}"),
    help: LocalizedText("split it into several scripts", "le répartir en plusieurs scripts")),
]
