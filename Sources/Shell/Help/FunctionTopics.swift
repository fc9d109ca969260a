import Language

extension HelpTopic {
  private static func function(
    _ keyword: Keyword, _ arguments: LocalizedText, _ help: LocalizedText, _ example: LocalizedText
  ) -> HelpTopic {
    HelpTopic(kind: .function, keyword: keyword, arguments: arguments, help: help, example: example)
  }

  private static let date = LocalizedText("date", "date")

  /// A period or a cycle of a date.
  private static func part(_ keyword: Keyword, _ help: LocalizedText) -> HelpTopic {
    let word = Lexicon.words(of: keyword, in: .function)
    return function(
      keyword, date, help,
      LocalizedText(
        "services | count by \(word.english)(verified)", "services | compter par \(word.french)(vérifié)"))
  }

  /// A text made of a text.
  private static func text(_ keyword: Keyword, _ help: LocalizedText) -> HelpTopic {
    let word = Lexicon.words(of: keyword, in: .function)
    return function(
      keyword, LocalizedText("text", "texte"), help,
      LocalizedText(
        "services | take 3 | select x = \(word.english)(name)",
        "services | prendre 3 | choisir x = \(word.french)(nom)"))
  }

  /// An aggregate of one number.
  private static func aggregate(_ keyword: Keyword, _ help: LocalizedText) -> HelpTopic {
    let word = Lexicon.words(of: keyword, in: .function)
    return function(
      keyword, LocalizedText("x [where CONDITION]", "x [quand CONDITION]"), help,
      LocalizedText(
        "places | summarize x = \(word.english)(population where population > 1000) by region",
        "municipalités | résumer x = \(word.french)(population quand population > 1000) par région"))
  }

  static let functions: [HelpTopic] = [
    part(.functionYear, LocalizedText("the year", "l'année")),
    part(.functionQuarter, LocalizedText("the quarter, as 2026-Q1", "le trimestre, comme 2026-Q1")),
    part(.functionMonth, LocalizedText("the month, as 2026-03", "le mois, comme 2026-03")),
    part(.functionWeek, LocalizedText("the ISO week, as 2026-W12", "la semaine ISO, comme 2026-W12")),
    part(.functionDay, LocalizedText("the day", "le jour")),
    part(
      .functionMonthOfYear,
      LocalizedText("January to December, of whatever year", "janvier à décembre, de toute année")),
    part(.functionWeekday, LocalizedText("Monday to Sunday", "lundi à dimanche")),
    function(
      .functionHour, LocalizedText("instant", "instant"),
      LocalizedText("the hour of the day, 0 to 23", "l'heure du jour, 0 à 23"),
      LocalizedText(
        "services | take 1 | select hour(now)", "services | prendre 1 | choisir heure(maintenant)")),
    text(.functionLower, LocalizedText("in small letters", "en minuscules")),
    text(.functionUpper, LocalizedText("in capitals", "en majuscules")),
    text(.functionLength, LocalizedText("how many characters", "combien de caractères")),
    text(.functionTrim, LocalizedText("without blanks at both ends", "sans blancs aux deux bouts")),
    function(
      .functionRound, LocalizedText("x[, decimals]", "x[, décimales]"),
      LocalizedText("rounded; a half goes away from zero", "arrondi; une demie s'éloigne de zéro"),
      LocalizedText(
        "places | derive thousands = round(population / 1000, 1)",
        "municipalités | calculer milliers = arrondir(population / 1000, 1)")),
    function(
      .functionCoalesce, LocalizedText("x, y, …", "x, y, …"),
      LocalizedText("the first that is not missing", "le premier qui ne manque pas"),
      LocalizedText(
        "services | derive age = coalesce(minimum_age, 0)",
        "services | calculer âge = à_défaut(âge_minimum, 0)")),
    function(
      .functionIf, LocalizedText("condition, x, y", "condition, x, y"),
      LocalizedText("x where the condition is true, else y", "x où la condition est vraie, sinon y"),
      LocalizedText(
        "services | derive price = if(free, \"free\", \"ask\")",
        "services | calculer prix = si(gratuit, \"gratuit\", \"demander\")")),
    function(
      .functionDistance, LocalizedText("place", "lieu"),
      LocalizedText(
        "from the place to the nearest qualifying site", "du lieu au plus proche point qui convient"),
      LocalizedText(
        "services | where distance(Rimouski) < 10 km", "services | filtrer distance(Rimouski) < 10 km")),
    function(
      .functionDaysSince, date,
      LocalizedText("whole days from the date to today", "jours entiers de la date à aujourd'hui"),
      LocalizedText(
        "services | where days_since(verified) > 365", "services | filtrer jours_depuis(vérifié) > 365")),
    function(
      .functionCount, LocalizedText("[distinct x] [where CONDITION]", "[distinct x] [quand CONDITION]"),
      LocalizedText(
        "how many rows, or how many values; count(set) of a field of several values",
        "combien de lignes, ou combien de valeurs; compter(ensemble) d'un champ à plusieurs valeurs"),
      LocalizedText(
        "services | summarize n = count(), free = count(where free) by region",
        "services | résumer n = compter(), gratuits = compter(quand gratuit) par région")),
    aggregate(.functionSum, LocalizedText("the sum; of no rows 0", "la somme; d'aucune ligne, 0")),
    aggregate(
      .functionAverage, LocalizedText("the mean of what is not missing", "la moyenne de ce qui ne manque pas")
    ),
    aggregate(.functionMinimum, LocalizedText("the least", "le plus petit")),
    aggregate(.functionMaximum, LocalizedText("the greatest", "le plus grand")),
    aggregate(.functionMedian, LocalizedText("the median", "la médiane")),
    function(
      .functionPercentile, LocalizedText("x, p [where CONDITION]", "x, p [quand CONDITION]"),
      LocalizedText(
        "the value below which p % of the rows are", "la valeur sous laquelle sont p % des lignes"),
      LocalizedText(
        "places | summarize x = percentile(population, 90) by region",
        "municipalités | résumer x = centile(population, 90) par région")),
    function(
      .functionShare, LocalizedText("condition [where CONDITION]", "condition [quand CONDITION]"),
      LocalizedText(
        "the share of the rows of which the condition is true, of all or of those of the second",
        "la part des lignes dont la condition est vraie, de toutes ou de celles de la seconde"),
      LocalizedText(
        "services | summarize x = share(free where minimum_age > 17) by region",
        "services | résumer x = part(gratuit quand âge_minimum > 17) par région")),
  ]
}
