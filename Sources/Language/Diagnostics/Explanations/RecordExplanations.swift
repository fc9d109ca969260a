/// Pages on the records of an import (D).
let recordExplanations: [DiagnosticCode: Explanation] = [
  .danglingReference: Explanation(
    LocalizedText(
      "A reference to nothing",
      "Un renvoi vers rien"),
    why: LocalizedText(
      """
      The row names a record that is not in the delivery: a service of an organization that \
      is missing, for example.
      """,
      """
      La ligne nomme une fiche absente de la livraison : un service d’un organisme manquant, \
      par exemple.
      """),
    mend: LocalizedText(
      "Deliver the record too, or remove the reference. The report says what became of the row.",
      "Livrer aussi la fiche, ou retirer le renvoi. Le rapport dit ce qu’est devenue la ligne."),
    example: LocalizedText(
      "id,organization_id,name\ns1,o999,Accueil",
      "id,organization_id,name\ns2,o999,Entraide")),
  .duplicateIdentifier: Explanation(
    LocalizedText(
      "An identifier given twice",
      "Un identifiant donné deux fois"),
    why: LocalizedText(
      "Two rows of a table have one identifier. The report says which was kept.",
      "Deux lignes d’une table ont le même identifiant. Le rapport dit laquelle a été gardée."),
    mend: LocalizedText(
      "Give each record an identifier of its own.",
      "Donner à chaque fiche son propre identifiant."),
    example: LocalizedText(
      "id,name\no1,Accueil\no1,Entraide",
      "id,name\no1,Accueil\no1,Entraide du quartier")),
  .missingRequired: Explanation(
    LocalizedText(
      "A required value is missing",
      "Une valeur obligatoire manque"),
    why: LocalizedText(
      "The format asks for a value in this column, a name for example, and the cell is empty.",
      """
      Le format exige une valeur dans cette colonne, un nom par exemple, et la cellule est \
      vide.
      """),
    mend: LocalizedText(
      "Fill the cell in the source.",
      "Remplir la cellule à la source."),
    example: LocalizedText(
      "id,name\no1,",
      "id,name\no2,")),
  .invalidValue: Explanation(
    LocalizedText(
      "A value that cannot be",
      "Une valeur impossible"),
    why: LocalizedText(
      """
      The value is not of the kind of its column: a word for a number, a day that is not in \
      the calendar, a latitude of 95.
      """,
      """
      La valeur n’est pas de la nature de sa colonne : un mot pour un nombre, un jour absent \
      du calendrier, une latitude de 95.
      """),
    mend: LocalizedText(
      "Correct it in the source. The report says what was stored instead.",
      "La corriger à la source. Le rapport dit ce qui a été enregistré à la place."),
    example: LocalizedText(
      "id,name,latitude,longitude\nl1,Accueil,north,-73.5",
      "id,name,latitude,longitude\nl1,Accueil,nord,-73.5")),
  .implausibleValue: Explanation(
    LocalizedText(
      "A value that is hardly right",
      "Une valeur peu vraisemblable"),
    why: LocalizedText(
      """
      The value is possible but unlikely: a position far outside the territory, an age of \
      200. It was kept unless the report says otherwise.
      """,
      """
      La valeur est possible mais peu vraisemblable : une position loin du territoire, un âge \
      de 200 ans. Elle a été gardée, sauf mention contraire du rapport.
      """),
    mend: LocalizedText(
      "Check it in the source.",
      "La vérifier à la source."),
    example: LocalizedText(
      "id,name,latitude,longitude\nl1,Accueil,95.2,-73.5",
      "id,name,latitude,longitude\nl2,Entraide,95.2,-73.5")),
  .emptyIdentifier: Explanation(
    LocalizedText(
      "An empty identifier",
      "Un identifiant vide"),
    why: LocalizedText(
      "A row without an identifier cannot be referred to, nor found again in the next delivery.",
      "Une ligne sans identifiant ne peut être désignée, ni retrouvée à la livraison suivante."),
    mend: LocalizedText(
      "Give the record an identifier that stays.",
      "Donner à la fiche un identifiant durable."),
    example: LocalizedText(
      "id,name\n,Accueil",
      "id,name\n,Entraide")),
  .controlCharacters: Explanation(
    LocalizedText(
      "Control characters in a value",
      "Des caractères de commande dans une valeur"),
    why: LocalizedText(
      """
      The value holds characters that drive a terminal or cannot be seen. They are kept as \
      delivered, and shown as signs, never sent to the terminal.
      """,
      """
      La valeur contient des caractères qui commandent un terminal ou ne se voient pas. Ils \
      sont gardés tels quels, et montrés par des signes, jamais envoyés au terminal.
      """),
    mend: LocalizedText(
      "Remove them in the source.",
      "Les retirer à la source."),
    example: LocalizedText(
      "id,name\no1,Accueil<ESC>[2J",
      "id,name\no1,Entraide<ESC>[2J")),
  .valueRepaired: Explanation(
    LocalizedText(
      "A value that was repaired",
      "Une valeur réparée"),
    why: LocalizedText(
      """
      The value was not in the form of its column, and what it means is certain, so it was \
      rewritten: blanks at the ends, another way to write a date.
      """,
      """
      La valeur n’avait pas la forme de sa colonne, mais son sens est certain ; elle a donc \
      été récrite : espaces aux bouts, autre façon d’écrire une date.
      """),
    mend: LocalizedText(
      "Nothing need be done; the source can be corrected.",
      "Rien à faire ; la source peut être corrigée."),
    example: LocalizedText(
      "id,name,latitude,longitude\nl1,Accueil,\"45,5\",-73.5",
      "id,name,latitude,longitude\nl2,Entraide,\"45,5\",-73.5")),
]
