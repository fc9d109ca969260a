extension Lexicon {
  /// Units of time, and the words of a window: `last 3 full months`, `3 derniers mois complets`.
  ///
  /// Numbers and genders of one word are one keyword; `TimeWordForms` chooses among them when the formatter writes.
  static let timeWords: [LexiconEntry] = [
    LexiconEntry(.unitMinute, .unit, "minutes / minute", "minutes / minute"),
    LexiconEntry(.unitHour, .unit, "hours / hour", "heures / heure"),
    LexiconEntry(.unitDay, .unit, "days / day", "jours / jour"),
    LexiconEntry(.unitWeek, .unit, "weeks / week", "semaines / semaine"),
    LexiconEntry(.unitMonth, .unit, "months / month", "mois"),
    LexiconEntry(.unitQuarter, .unit, "quarters / quarter", "trimestres / trimestre"),
    LexiconEntry(.unitYear, .unit, "years / year", "ans / an / années / année"),

    LexiconEntry(.since, .window, "since", "depuis"),
    LexiconEntry(.last, .window, "last", "derniers / dernier / dernières / dernière"),
    LexiconEntry(.this, .window, "this", "ce / cet / cette"),
    LexiconEntry(.full, .window, "full / complete", "complets / complet / complètes / complète"),
    LexiconEntry(.yesterday, .window, "yesterday", "hier"),
    LexiconEntry(.today, .window, "today", "aujourd'hui"),
  ]
}
