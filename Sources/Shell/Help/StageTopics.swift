import Language

extension HelpTopic {
  private static func stage(
    _ keyword: Keyword, _ arguments: LocalizedText, _ help: LocalizedText, _ example: LocalizedText
  ) -> HelpTopic {
    HelpTopic(kind: .stage, keyword: keyword, arguments: arguments, help: help, example: example)
  }

  static let stages: [HelpTopic] = [
    stage(
      .where, LocalizedText("CONDITION", "CONDITION"),
      LocalizedText(
        "keeps the rows of which the condition is true", "garde les lignes dont la condition est vraie"),
      LocalizedText(
        "services | where free and languages has es", "services | filtrer gratuit et langues comprend es")),
    stage(
      .search, LocalizedText("\"WORDS\"", "\"MOTS\""),
      LocalizedText(
        "full text in both languages, best first; all words, phrases in inner quotes, -word leaves out",
        "plein texte dans les deux langues, le meilleur d'abord; tous les mots, -mot écarte"),
      LocalizedText("services | search \"food bank\"", "services | chercher \"banque alimentaire\"")),
    stage(
      .need, LocalizedText("CATEGORY, …", "CATÉGORIE, …"),
      LocalizedText(
        "services that answer the category or any below it",
        "les services qui répondent à la catégorie ou à une qui est sous elle"),
      LocalizedText("services | need food, housing", "services | besoin alimentation, logement")),
    stage(
      .near, LocalizedText("PLACE [within DISTANCE]", "LIEU [rayon DISTANCE]"),
      LocalizedText(
        "nearest first, in a straight line from a municipality, a postal code or latitude,longitude; gives `distance`",
        "le plus proche d'abord, à vol d'oiseau d'une municipalité, d'un code postal ou de latitude,longitude; donne `distance`"
      ),
      LocalizedText("services | near H2X 1Y4 within 5 km", "services | près de H2X 1Y4 rayon 5 km")),
    stage(
      .in, LocalizedText("[region|mrc|city|fsa] AREA, …", "[région|mrc|ville|rta] TERRITOIRE, …"),
      LocalizedText("what is located in one of the areas", "ce qui se trouve dans un des territoires"),
      LocalizedText(
        "services | in mrc \"La Matapédia\"", "services | dans mrc \"La Matapédia\"")),
    stage(
      .serving, LocalizedText("[region|mrc|city|fsa] AREA", "[région|mrc|ville|rta] TERRITOIRE"),
      LocalizedText(
        "what serves all of the area; what the record does not tell is kept and marked in `serving`",
        "ce qui dessert tout le territoire; ce que la fiche tait est gardé et marqué dans `dessert`"),
      LocalizedText("services | serving G5L", "services | dessert G5L")),
    stage(
      .open,
      LocalizedText(
        "[now|DAY|DATE] [TIME|TIME..TIME] [or unknown]",
        "[maintenant|JOUR|DATE] [HEURE|HEURE..HEURE] [ou inconnu]"),
      LocalizedText(
        "what is open then, or all through it; holidays count; alone it means now",
        "ce qui est ouvert à ce moment, ou d'un bout à l'autre; les jours fériés comptent; seul, c'est maintenant"
      ),
      LocalizedText(
        "services | open saturday 9:00..12:00 or unknown", "services | ouvert samedi 9:00..12:00 ou inconnu")),
    stage(
      .eligible,
      LocalizedText(
        "age N, gender G, group G, language L, resident PLACE",
        "âge N, genre G, groupe G, langue L, résident LIEU"),
      LocalizedText(
        "what the record does not rule out for one person; `eligible` names what it does not tell",
        "ce que la fiche n'exclut pas pour une personne; `admissible` nomme ce qu'elle tait"),
      LocalizedText(
        "services | eligible age 72, group seniors, language ar",
        "services | admissible âge 72, groupe aînés, langue ar")),
    stage(
      .during, LocalizedText("WINDOW", "PÉRIODE"),
      LocalizedText(
        "contacts, needs and referrals of a window, which the result names",
        "les contacts, besoins et références d'une période, que le résultat nomme"),
      LocalizedText(
        "needs | during last 3 full months | count", "besoins | pendant 3 derniers mois complets | compter")),
    stage(
      .derive, LocalizedText("name = EXPRESSION, …", "nom = EXPRESSION, …"),
      LocalizedText("adds columns", "ajoute des colonnes"),
      LocalizedText(
        "services | derive days = days_since(verified)", "services | calculer jours = jours_depuis(vérifié)")),
    stage(
      .summarize,
      LocalizedText("name = AGGREGATE, … [by EXPRESSION, …]", "nom = AGRÉGAT, … [par EXPRESSION, …]"),
      LocalizedText("one row for each group", "une ligne pour chaque groupe"),
      LocalizedText(
        "services | summarize n = count(), free = share(free) by region",
        "services | résumer n = compter(), gratuits = part(gratuit) par région")),
    stage(
      .count, LocalizedText("[by EXPRESSION, …]", "[par EXPRESSION, …]"),
      LocalizedText(
        "how many rows, or how many in each group", "combien de lignes, ou combien dans chaque groupe"),
      LocalizedText("services | count by region, fee", "services | compter par région, tarif")),
    stage(
      .sort, LocalizedText("[-]EXPRESSION, …", "[-]EXPRESSION, …"),
      LocalizedText(
        "sets the order, - for the greatest first; what is missing comes last",
        "fixe l'ordre, - pour le plus grand d'abord; ce qui manque vient en dernier"),
      LocalizedText("places | sort -population, name", "municipalités | trier -population, nom")),
    stage(
      .top, LocalizedText("N by EXPRESSION [per EXPRESSION, …]", "N par EXPRESSION [chaque EXPRESSION, …]"),
      LocalizedText(
        "the N greatest, of all or of each group", "les N plus grands, de tous ou de chaque groupe"),
      LocalizedText(
        "places | top 2 by population per region", "municipalités | premiers 2 par population chaque région")),
    stage(
      .take, LocalizedText("N", "N"),
      LocalizedText("the first N rows", "les N premières lignes"),
      LocalizedText("services | take 5", "services | prendre 5")),
    stage(
      .skip, LocalizedText("N", "N"),
      LocalizedText("leaves out the first N rows", "saute les N premières lignes"),
      LocalizedText("services | skip 10 | take 10", "services | sauter 10 | prendre 10")),
    stage(
      .select, LocalizedText("[name =] EXPRESSION, …", "[nom =] EXPRESSION, …"),
      LocalizedText("the columns to show, in their order", "les colonnes à montrer, dans leur ordre"),
      LocalizedText("services | select name, phone, hours", "services | choisir nom, téléphone, heures")),
    stage(
      .distinct, "",
      LocalizedText("rows that show the same once", "une seule fois les lignes qui montrent la même chose"),
      LocalizedText("services | select fee, free | distinct", "services | choisir tarif, gratuit | distinct")),
    stage(
      .pivot, LocalizedText("EXPRESSION: AGGREGATE", "EXPRESSION: AGRÉGAT"),
      LocalizedText("a column for each value", "une colonne pour chaque valeur"),
      LocalizedText(
        "services | count by region, fee | pivot fee: sum(count)",
        "services | compter par région, tarif | pivoter tarif: somme(nombre)")),
    stage(
      .total, "",
      LocalizedText(
        "one more row over the rows of all groups shown; shares are computed anew",
        "une ligne de plus sur les lignes de tous les groupes montrés; les parts sont recalculées"),
      LocalizedText("services | count by region | total", "services | compter par région | total")),
    stage(
      .join, LocalizedText("(QUERY) on key, … [or drop]", "(REQUÊTE) sur clé, … [ou écarter]"),
      LocalizedText(
        "sets the columns of another query beside the rows with the same keys",
        "met les colonnes d'une autre requête à côté des lignes de mêmes clés"),
      LocalizedText(
        "sites | count by region | join (services | count by region | select region, supply = count) on region",
        "points | compter par région | joindre (services | compter par région | choisir région, offre = nombre) sur région"
      )),
    stage(
      .nearest, LocalizedText("[N] (QUERY) as name", "[N] (REQUÊTE) comme nom"),
      LocalizedText(
        "for each row the nearest rows of another query: name.distance, name.field",
        "pour chaque ligne, les plus proches lignes d'une autre requête : nom.distance, nom.champ"),
      LocalizedText(
        "places | nearest (services | need food) as food | select name, food.distance",
        "municipalités | proches (services | besoin alimentation) comme aide | choisir nom, aide.distance")),
    stage(
      .compare, LocalizedText("to previous [year]", "à la période précédente"),
      LocalizedText(
        "each measure beside that of the period before, and the change",
        "chaque mesure à côté de celle de la période précédente, et la variation"),
      LocalizedText(
        "needs | during 2025 | count by category | compare to previous",
        "besoins | pendant 2025 | compter par catégorie | comparer à la période précédente")),
    stage(
      .why, LocalizedText("[\"NAME\"]", "[\"NOM\"]"),
      LocalizedText(
        "instead of rows, what each stage left and what the nearest rows lack; with a name, that record clause by clause",
        "au lieu des lignes, ce que chaque étape a laissé et ce qui manque aux plus proches; avec un nom, cette fiche clause par clause"
      ),
      LocalizedText(
        "services | need food | in Estrie | open sunday 7:00 | why",
        "services | besoin alimentation | dans Estrie | ouvert dimanche 7:00 | pourquoi")),
  ]
}
