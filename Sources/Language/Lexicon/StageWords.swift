extension Lexicon {
  /// First words of a stage, and the words inside one stage.
  ///
  /// French `where` is `filtrer`: `où` folds to `ou`, which is `or`. `près de Rimouski rayon 15 km` reads like the
  /// English `near Rimouski within 15 km`, word for word, so that one grammar serves both.
  static let stageWords: [LexiconEntry] = [
    LexiconEntry(.where, .stageHead, "where", "filtrer"),
    LexiconEntry(.search, .stageHead, "search", "chercher"),
    LexiconEntry(.need, .stageHead, "need", "besoin"),
    LexiconEntry(.near, .stageHead, "near", "près de / près"),
    LexiconEntry(.in, .stageHead, "in", "dans"),
    LexiconEntry(.open, .stageHead, "open", "ouvert"),
    LexiconEntry(.derive, .stageHead, "derive", "calculer"),
    LexiconEntry(.summarize, .stageHead, "summarize / summarise", "résumer"),
    LexiconEntry(.count, .stageHead, "count", "compter"),
    LexiconEntry(.sort, .stageHead, "sort", "trier"),
    LexiconEntry(.top, .stageHead, "top", "premiers"),
    LexiconEntry(.take, .stageHead, "take", "prendre"),
    LexiconEntry(.skip, .stageHead, "skip", "sauter"),
    LexiconEntry(.select, .stageHead, "select", "choisir"),
    LexiconEntry(.distinct, .stageHead, "distinct", "distinct"),
    LexiconEntry(.why, .stageHead, "why", "pourquoi"),
    LexiconEntry(.pivot, .stageHead, "pivot", "pivoter"),
    LexiconEntry(.total, .stageHead, "total", "total"),
    LexiconEntry(.join, .stageHead, "join", "joindre"),
    LexiconEntry(.nearest, .stageHead, "nearest", "proches"),

    LexiconEntry(.serving, .stageHead, "serving", "dessert"),
    LexiconEntry(.eligible, .stageHead, "eligible", "admissible"),
    LexiconEntry(.during, .stageHead, "during", "pendant"),
    LexiconEntry(.compare, .stageHead, "compare", "comparer"),
    LexiconEntry(.chart, .stageHead, "chart", "graphique"),
    LexiconEntry(.expect, .stageHead, "expect", "vérifier"),
    LexiconEntry(.warn, .stageHead, "warn", "avertir"),
    LexiconEntry(.write, .stageHead, "write", "écrire"),

    LexiconEntry(.within, .nearClause, "within", "rayon / dans un rayon de / à moins de"),
    LexiconEntry(.by, .countClause, "by", "par"),
    LexiconEntry(.per, .countClause, "per", "chaque / pour chaque / par chaque"),
    LexiconEntry(.areaRegion, .areaClause, "region", "région"),
    LexiconEntry(.areaMRC, .areaClause, "mrc", "mrc"),
    LexiconEntry(.areaCity, .areaClause, "city", "ville / municipalité"),
    LexiconEntry(.areaFSA, .areaClause, "fsa", "rta"),

    LexiconEntry(.now, .moment, "now", "maintenant"),
    LexiconEntry(.today, .moment, "today", "aujourd'hui"),
    LexiconEntry(.tomorrow, .moment, "tomorrow", "demain"),
    LexiconEntry(.monday, .moment, "monday", "lundi"),
    LexiconEntry(.tuesday, .moment, "tuesday", "mardi"),
    LexiconEntry(.wednesday, .moment, "wednesday", "mercredi"),
    LexiconEntry(.thursday, .moment, "thursday", "jeudi"),
    LexiconEntry(.friday, .moment, "friday", "vendredi"),
    LexiconEntry(.saturday, .moment, "saturday", "samedi"),
    LexiconEntry(.sunday, .moment, "sunday", "dimanche"),
    LexiconEntry(.personAge, .eligibleClause, "age / aged", "âge"),
    LexiconEntry(.personGender, .eligibleClause, "gender", "genre"),
    LexiconEntry(.personGroup, .eligibleClause, "group", "groupe"),
    LexiconEntry(.personLanguage, .eligibleClause, "language", "langue"),
    LexiconEntry(.personResident, .eligibleClause, "resident / resident of", "résident / résidant à"),
    LexiconEntry(.orUnknown, .openClause, "or unknown", "ou inconnu"),

    LexiconEntry(.on, .joinClause, "on", "sur"),
    LexiconEntry(.orDrop, .joinEnd, "or drop", "ou écarter"),
    LexiconEntry(.as, .nearestClause, "as", "comme"),
    LexiconEntry(
      .toPreviousPeriod, .compareClause, "to previous / to previous period / to the previous period",
      "à la période précédente / à précédent"),
    LexiconEntry(
      .toPreviousYear, .compareClause, "to previous year / to the previous year",
      "à l'année précédente"),
  ]
}
