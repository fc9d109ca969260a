/// What the parser wanted where it found something else, in words.
enum Expectation {
  case source, stage, operand, place, value, area, distance, count, quotedText, coordinates
  case closingBracket, nextMember, comparison, list, path, sourceName, namedItem, by, moment, time
  case pivotCell
  case subquery, on, key, asName, name
  case equal, definedName, parameterType, nextStage
  case window, period, comparedPeriod
  case age, eligibleClause

  var phrase: LocalizedText {
    switch self {
    case .source: LocalizedText("a source such as `services`", "une source comme `services`")
    case .stage: LocalizedText("a stage such as `where`", "une étape comme `filtrer`")
    case .operand: LocalizedText("a field or a value", "un champ ou une valeur")
    case .place:
      LocalizedText(
        "a place: a municipality, a postal code, `latitude, longitude`",
        "un lieu : une municipalité, un code postal, `latitude, longitude`")
    case .value: LocalizedText("a name or a quoted text", "un nom ou un texte entre guillemets")
    case .area: LocalizedText("the name of an area", "le nom d'un territoire")
    case .distance: LocalizedText("a distance such as `5 km`", "une distance comme `5 km`")
    case .count:
      LocalizedText("a whole number such as `10`", "un nombre entier comme `10`")
    case .quotedText:
      LocalizedText("words in quotation marks", "des mots entre guillemets")
    case .coordinates:
      LocalizedText(
        "a longitude, as in `45.5, -73.6`", "une longitude, comme dans `45.5, -73.6`")
    case .closingBracket: LocalizedText("`)`", "`)`")
    case .nextMember: LocalizedText("`,` or `)`", "`,` ou `)`")
    case .comparison: LocalizedText("a comparison such as `=`", "une comparaison comme `=`")
    case .list: LocalizedText("a list in brackets", "une liste entre parenthèses")
    case .namedItem:
      LocalizedText("a name and `=`, as in `n = …`", "un nom et `=`, comme `n = …`")
    case .by: LocalizedText("`by`", "`par`")
    case .pivotCell:
      LocalizedText(
        "`:` and what the cells hold, as in `pivot fee: sum(count)`",
        "`:` et ce que les cellules contiennent, comme dans `pivoter tarif: somme(nombre)`")
    case .subquery: LocalizedText("a query in brackets", "une requête entre parenthèses")
    case .on: LocalizedText("`on`", "`sur`")
    case .key: LocalizedText("the name of a column", "le nom d'une colonne")
    case .asName: LocalizedText("`as` and a name", "`comme` et un nom")
    case .name: LocalizedText("a name", "un nom")
    case .path: LocalizedText("the name of a field", "le nom d'un champ")
    case .moment:
      LocalizedText(
        "a moment: `now`, `saturday`, `2026-12-25`, `9:00..12:00`",
        "un moment : `maintenant`, `samedi`, `2026-12-25`, `9:00..12:00`")
    case .time: LocalizedText("a time such as `12:00`", "une heure comme `12:00`")
    case .equal: LocalizedText("`=` and a query", "`=` et une requête")
    case .definedName: LocalizedText("a name of your own", "un nom de votre choix")
    case .parameterType:
      LocalizedText("a type, as in `age: number`", "un type, comme dans `âge: nombre`")
    case .nextStage: LocalizedText("`|` or `)`", "`|` ou `)`")
    case .window:
      LocalizedText(
        "a stretch of time such as `last 3 full months` or `this year`",
        "une période comme `derniers 3 mois complets` ou `cette année`")
    case .period:
      LocalizedText("a date such as `2025-03-13`", "une date comme `2025-03-13`")
    case .comparedPeriod:
      LocalizedText(
        "`to previous` or `to previous year`", "`à la période précédente` ou `à l’année précédente`")
    case .age: LocalizedText("an age in years", "un âge en années")
    case .eligibleClause:
      LocalizedText(
        "`age`, `gender`, `group`, `language` or `resident`",
        "`âge`, `genre`, `groupe`, `langue` ou `résident`")
    case .sourceName:
      LocalizedText("a source after `all`", "une source après `tous`")
    }
  }
}
