/// Pages on queries inside others.
let subqueryExplanations: [DiagnosticCode: Explanation] = [
  .joinedNameTaken: Explanation(
    LocalizedText("A joined column whose name is taken", "Une colonne jointe dont le nom est pris"),
    why: LocalizedText(
      """
      `join` adds the columns of the query in brackets, but for its keys, to those of the rows. Two \
      columns, or a column and a field of the rows, cannot bear one name.
      """,
      """
      `joindre` ajoute aux lignes les colonnes de la requête entre parenthèses, sauf ses clés. Deux \
      colonnes, ou une colonne et un champ des lignes, ne peuvent pas porter le même nom.
      """),
    mend: LocalizedText(
      "End the query in brackets with a `select` that gives the column another name.",
      "Terminer la requête entre parenthèses par un `choisir` qui donne un autre nom à la colonne."),
    example: LocalizedText(
      "sites | count by region | join (services | count by region) on region",
      "points | compter par région | joindre (services | compter par région) sur région")),
  .joinedSet: Explanation(
    LocalizedText("A set of values in a join", "Un ensemble de valeurs dans une jointure"),
    why: LocalizedText(
      """
      A joined row gives one value for each column, and is found by one value for each key. A field with \
      several values is neither.
      """,
      """
      Une ligne jointe donne une valeur par colonne et se trouve par une valeur par clé. Un champ à \
      plusieurs valeurs n’est ni l’un ni l’autre.
      """),
    mend: LocalizedText(
      "Group the query in brackets by the field, or choose other columns with `select`.",
      "Grouper la requête entre parenthèses par le champ, ou choisir d’autres colonnes avec `choisir`."),
    example: LocalizedText(
      "organizations | join (services | select id, languages) on id",
      "organismes | joindre (services | choisir identifiant, langues) sur identifiant")),
  .joinKeyRepeated: Explanation(
    LocalizedText("A join that finds several rows", "Une jointure qui trouve plusieurs lignes"),
    why: LocalizedText(
      """
      `join` adds columns to rows and never multiplies them, so that counts after it stay right. The query \
      in brackets may hold one row at most for each combination of the keys.
      """,
      """
      `joindre` ajoute des colonnes aux lignes sans jamais les multiplier, pour que les comptes restent \
      justes. La requête entre parenthèses contient au plus une ligne par combinaison des clés.
      """),
    mend: LocalizedText(
      "Group the query in brackets by the keys, or join on a further key.",
      "Grouper la requête entre parenthèses par les clés, ou joindre sur une clé de plus."),
    example: LocalizedText(
      "sites | join (places | select region, population) on region",
      "points | joindre (municipalités | choisir région, population) sur région")),
]
