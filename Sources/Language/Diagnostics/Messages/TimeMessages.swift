/// Words for dates, durations and windows (B, N).
let timeMessages: [DiagnosticCode: Message] = [
  .calendarSpanAlone: Message(
    LocalizedText(
      "a span of days, months or years has no length of its own",
      "une durée en jours, en mois ou en années n’a pas de longueur à elle seule"),
    label: LocalizedText("not beside a date with `+` or `-`", "sans date ni `+` ou `-` à côté"),
    help: LocalizedText(
      "count from a day: `verified < today - 12 months`, or `verified in last 12 months`",
      "compter d’un jour : `vérifié < aujourd’hui - 12 mois`, ou `vérifié dans derniers 12 mois`")),
  .timeOfDayAlone: Message(
    LocalizedText(
      "no field here holds a time of day", "aucun champ ne contient ici une heure du jour"),
    label: LocalizedText("a time of day", "une heure du jour"),
    help: LocalizedText(
      "opening hours are asked by the stage `open 18:00`; of an instant, write `hour(now) >= 18`",
      "les heures d’ouverture se demandent par l’étape `ouvert 18:00` ; d’un instant, écrire `heure(maintenant) >= 18`"
    )),
  .noteWindowUsed: Message(LocalizedText("`{0}` is {1}", "`{0}` : {1}")),
  .noteDirectoryIsNewer: Message(
    LocalizedText(
      "the directory is as its last delivery left it, of {0}; what it was on the day of `--as-of` is not kept",
      "le répertoire est tel que sa dernière livraison l’a laissé, du {0} ; ce qu’il était le jour de `--as-of` n’est pas gardé"
    )),
  .noteAsOf: Message(LocalizedText("as of {0}", "en date du {0}")),
]
