/// What the parser wants at one place: said in words where it finds something else, offered where somebody is typing.
package enum Expectation: Hashable, Sendable {
  case statement, fieldOfRecord, connective, windowPart
  case source, stage, operand, place, value, area, distance, count, quotedText, coordinates
  case closingBracket, nextMember, comparison, list, path, sourceName, namedItem, by, moment, time
  case pivotCell
  case subquery, on, key, asName, name
  case equal, definedName, parameterType, nextStage
  case window, period, comparedPeriod
  case age, eligibleClause
  case channel, contactClause, contactPlace, ages, yesNo, need, referral, needNumber, outcome, reason, handout

  package var phrase: LocalizedText {
    switch self {
    case .statement: LocalizedText("a query or a statement", "une requête ou un énoncé")
    case .fieldOfRecord: LocalizedText("the name of a field", "le nom d'un champ")
    case .connective: LocalizedText("`and` or `or`", "`et` ou `ou`")
    case .windowPart:
      LocalizedText(
        "a number, `full` or a unit of time", "un nombre, `complets` ou une unité de temps")
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
    case .channel:
      LocalizedText(
        "how the person got in touch, such as `phone` or `chat`",
        "comment la personne a joint le service, comme `téléphone` ou `clavardage`")
    case .contactClause:
      LocalizedText(
        "one of `from language interpreter age gender household heard repeat kind`",
        "l’un de `de langue interprète âge genre ménage connu_par récurrent nature`")
    case .contactPlace:
      LocalizedText(
        "a municipality, a region or the first half of a postal code",
        "une municipalité, une région ou la première moitié d’un code postal")
    case .ages:
      LocalizedText(
        "an age such as `70` or a band such as `65-74`", "un âge comme `70` ou une tranche comme `65-74`")
    case .yesNo: LocalizedText("`yes` or `no`", "`oui` ou `non`")
    case .need:
      LocalizedText("a category of need, such as `food`", "une catégorie de besoin, comme `alimentation`")
    case .referral:
      LocalizedText(
        "row numbers of the last result, or the quoted id of a service",
        "des numéros de ligne du dernier résultat, ou l’identifiant d’un service entre guillemets")
    case .needNumber: LocalizedText("the number of a need", "le numéro d’un besoin")
    case .outcome:
      LocalizedText("`met`, `partly` or `unmet`", "`comblé`, `partiel` ou `non_comblé`")
    case .reason: LocalizedText("a reason such as `full`", "une raison comme `complet`")
    case .handout:
      LocalizedText("`fr`, `en`, `text`, `sms` or `page`", "`fr`, `en`, `texte`, `sms` ou `page`")
    case .sourceName:
      LocalizedText("a source after `all`", "une source après `tous`")
    }
  }
}
