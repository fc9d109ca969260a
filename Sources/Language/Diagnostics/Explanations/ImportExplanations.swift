/// Pages on the files of an import (D).
let importExplanations: [DiagnosticCode: Explanation] = [
  .sourceNotRecognised: Explanation(
    LocalizedText(
      "A delivery that is not recognised",
      "Une livraison non reconnue"),
    why: LocalizedText(
      """
      The folder or file has none of the tables that an importer knows, or is not what it \
      says. It is refused whole; nothing was changed.
      """,
      """
      Le dossier ou le fichier n’a aucune des tables que connaît un importateur, ou n’est pas \
      ce qu’il dit. Il est refusé en entier ; rien n’a été modifié.
      """),
    mend: LocalizedText(
      """
      Name the folder that holds `organizations.csv` or `organization.csv`, or say the format \
      with `--as`.
      """,
      """
      Désigner le dossier qui contient `organizations.csv` ou `organization.csv`, ou préciser \
      le format avec `--as`.
      """),
    example: LocalizedText(
      "aiguille import photos/",
      "aiguille import images/")),
  .raggedRow: Explanation(
    LocalizedText(
      "A row with too few or too many cells",
      "Une ligne avec trop ou trop peu de cellules"),
    why: LocalizedText(
      """
      The row does not have the cells of the header: a comma or a line break stands outside \
      quotes, or the row was cut short.
      """,
      """
      La ligne n’a pas les cellules de l’en-tête : une virgule ou un saut de ligne se trouve \
      hors guillemets, ou la ligne est tronquée.
      """),
    mend: LocalizedText(
      "Put the value with the comma in quotes, in the source.",
      "Mettre entre guillemets, à la source, la valeur qui contient la virgule."),
    example: LocalizedText(
      "id,name,email\no1,Accueil, aide et soutien,info@example.org",
      "id,name,email\no1,Accueil, aide et soutien,info@exemple.org")),
  .wrongEncoding: Explanation(
    LocalizedText(
      "A file that is not UTF-8",
      "Un fichier qui n’est pas en UTF-8"),
    why: LocalizedText(
      "The file holds bytes that are no UTF-8. The report says as what it was read.",
      """
      Le fichier contient des octets qui ne sont pas de l’UTF-8. Le rapport dit comment il a \
      été lu.
      """),
    mend: LocalizedText(
      "Export it again as UTF-8.",
      "L’exporter de nouveau en UTF-8."),
    example: LocalizedText(
      "o1,Caf<E9> communautaire",
      "o1,Caf<E9> de quartier")),
  .unknownColumn: Explanation(
    LocalizedText(
      "An unknown column",
      "Une colonne inconnue"),
    why: LocalizedText(
      """
      The header names a column that the format does not have. Its values were not read; the \
      others were.
      """,
      """
      L’en-tête nomme une colonne que le format n’a pas. Ses valeurs n’ont pas été lues ; les \
      autres l’ont été.
      """),
    mend: LocalizedText(
      "Rename it if it stands for a known column; else nothing need be done.",
      "La renommer si elle correspond à une colonne connue ; sinon, rien à faire."),
    example: LocalizedText(
      "id,name,mascot",
      "id,name,mascotte")),
  .unclosedQuote: Explanation(
    LocalizedText(
      "A quote that is not closed",
      "Un guillemet non fermé"),
    why: LocalizedText(
      """
      A value begins with a quote and the file ends before the quote closes. All that follows \
      would belong to that one value.
      """,
      """
      Une valeur commence par un guillemet et le fichier finit avant qu’il se ferme. Toute la \
      suite appartiendrait à cette seule valeur.
      """),
    mend: LocalizedText(
      "Close the quote; a quote inside a value is doubled: `\"\"`.",
      "Fermer le guillemet ; un guillemet dans une valeur se double : `\"\"`."),
    example: LocalizedText(
      "o1,\"Maison",
      "o1,\"Maison d'accueil")),
  .unknownFile: Explanation(
    LocalizedText(
      "An unknown file",
      "Un fichier inconnu"),
    why: LocalizedText(
      "The folder holds a file that is no table of the format. It was not read.",
      "Le dossier contient un fichier qui n’est pas une table du format. Il n’a pas été lu."),
    mend: LocalizedText(
      "Rename it if it holds a known table; else nothing need be done.",
      "Le renommer s’il contient une table connue ; sinon, rien à faire."),
    example: LocalizedText(
      "delivery/mascots.csv",
      "livraison/mascottes.csv")),
  .repeatedHeader: Explanation(
    LocalizedText(
      "A column that stands twice",
      "Une colonne en double"),
    why: LocalizedText(
      """
      Two columns of the header have one name, so it is not sure which is meant. The report \
      says which was read.
      """,
      """
      Deux colonnes de l’en-tête ont le même nom ; on ne sait pas laquelle est la bonne. Le \
      rapport dit laquelle a été lue.
      """),
    mend: LocalizedText(
      "Rename or remove one of them.",
      "Renommer ou retirer l’une des deux."),
    example: LocalizedText(
      "id,name,name",
      "id,nom,nom")),
  .fileUnreadable: Explanation(
    LocalizedText(
      "A file that cannot be read",
      "Un fichier illisible"),
    why: LocalizedText(
      "The system does not let the file be read, or it is damaged.",
      "Le système ne permet pas de lire le fichier, ou il est endommagé."),
    mend: LocalizedText(
      "Check its permissions, and that the delivery was copied whole.",
      "Vérifier ses droits, et que la livraison a été copiée en entier."),
    example: LocalizedText(
      "delivery/services.csv (no permission to read)",
      "livraison/services.csv (sans droit de lecture)")),
  .recordGone: Explanation(
    LocalizedText("A record that left the delivery", "Une fiche absente de la livraison"),
    why: LocalizedText(
      """
      The directory held this record, and the new delivery does not. The record is kept, but as \
      inactive, so that nobody is referred to it.
      """,
      """
      Le répertoire avait cette fiche et la nouvelle livraison ne l’a plus. Elle est gardée, mais \
      comme inactive, pour que personne n’y soit dirigé.
      """),
    mend: LocalizedText(
      "If it was left out by mistake, deliver it again: it becomes active as it was.",
      "Si l’omission est une erreur, la livrer de nouveau : elle redevient active."),
    example: LocalizedText(
      "aiguille import monday/ && aiguille import tuesday/   (a service is only in monday/)",
      "aiguille import lundi/ && aiguille import mardi/   (un service n’est que dans lundi/)")),
  .mostRecordsGone: Explanation(
    LocalizedText(
      "A delivery that lacks most of the directory", "Une livraison où manque presque tout le répertoire"),
    why: LocalizedText(
      """
      A newer delivery closes the services and organizations that it no longer holds. This one lacks more than half of \
      those that are active, as another publisher's folder or half a folder would, so nothing of it was taken.
      """,
      """
      Une livraison plus récente ferme les services et les organismes qu’elle n’a plus. À celle-ci, il en manque plus de la \
      moitié, comme au dossier d’un autre éditeur ou à une moitié de dossier : rien n’en a été pris.
      """),
    mend: LocalizedText(
      "Import it into a directory of its own with `--db`; if those records are really closed, add `--close-missing`.",
      "L’importer dans un répertoire à elle avec `--db` ; si ces fiches sont bien fermées, ajouter `--close-missing`."
    ),
    example: LocalizedText(
      "aiguille import montreal/ && aiguille import quebec/",
      "aiguille import montreal/ && aiguille import quebec/")),
]
