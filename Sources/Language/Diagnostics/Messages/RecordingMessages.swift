/// Words for the recording of contacts, needs and referrals (B26x, X44x, X45x).
let recordingMessages: [DiagnosticCode: Message] = [
  .recordedIdentifier: Message(
    LocalizedText(
      "the value of `{0}` may tell who the person is; it is refused and not repeated here",
      """
      la valeur de `{0}` peut dire qui est la personne ; elle est refusée et n’est pas répétée ici
      """),
    help: LocalizedText(
      """
      names, telephone numbers, e-mail and street addresses and social insurance numbers are never \
      kept; of a place, the municipality or the first half of the postal code is enough
      """,
      """
      noms, numéros de téléphone, courriels, adresses et numéros d’assurance sociale ne sont \
      jamais conservés ; d’un lieu, la municipalité ou la première moitié du code postal suffit
      """)),
  .recordedValueUnknown: Message(
    LocalizedText(
      "the value of `{0}` is not known: {1}",
      "la valeur de `{0}` n’est pas connue : {1}"),
    help: LocalizedText(
      """
      only known names are kept; the value is not repeated here, for it may tell who a person is
      """,
      """
      seuls les noms connus sont conservés ; la valeur n’est pas répétée ici, car elle peut dire \
      qui est une personne
      """)),
  .noOpenContact: Message(
    LocalizedText(
      "`{0}` wants an open contact, and none is open",
      "`{0}` demande un contact ouvert, et aucun ne l’est"),
    help: LocalizedText(
      "open one first: `contact phone from H2X`",
      "en ouvrir un d’abord : `contact téléphone de H2X`")),
  .contactAlreadyOpen: Message(
    LocalizedText(
      "contact {0} is still open",
      "le contact {0} est encore ouvert"),
    help: LocalizedText(
      "`close` ends it, `undo` takes it back; another chat wants a shell of its own",
      """
      `fermer` le termine, `annuler` le reprend ; un autre clavardage demande sa propre console
      """)),
  .noCurrentNeed: Message(
    LocalizedText(
      "`{0}` wants a need, and contact {1} has none yet",
      "`{0}` demande un besoin, et le contact {1} n’en a pas encore"),
    help: LocalizedText(
      "record it first: `need food`",
      "l’enregistrer d’abord : `besoin alimentation`")),
  .outcomeAlreadySet: Message(
    LocalizedText(
      "need {0} already has an outcome: {1}",
      "le besoin {0} a déjà une issue : {1}"),
    help: LocalizedText(
      """
      `undo` takes it back where it was the last step; `followup {0} …` records what came later
      """,
      "`annuler` le reprend si c’était la dernière étape ; `suivi {0} …` enregistre la suite")),
  .needWithoutOutcome: Message(
    LocalizedText(
      "need {0} has no outcome yet: {1}",
      "le besoin {0} n’a pas encore d’issue : {1}"),
    help: LocalizedText(
      """
      say what came of it with `met`, `partly because …` or `unmet because …`; `need {0}` makes it \
      the current one
      """,
      """
      dire ce qu’il en est par `comblé`, `partiel parce que …` ou `non_comblé parce que …` ; \
      `besoin {0}` en fait le besoin courant
      """)),
  .noSuchRow: Message(
    LocalizedText(
      "there is no row {0}: the last result has {1}",
      "il n’y a pas de ligne {0} : le dernier résultat a {1}"),
    help: LocalizedText(
      "run the query again, or give the id of the service in quotation marks",
      "relancer la requête, ou donner l’identifiant du service entre guillemets")),
  .rowsNotReferable: Message(
    LocalizedText(
      "nobody can be referred to the rows of the last result",
      "on ne peut orienter personne vers les lignes du dernier résultat"),
    help: LocalizedText(
      "list services or sites first: `services | need food | near Rimouski | take 5`",
      """
      énumérer d’abord des services ou des points : `services | besoin alimentation | près \
      Rimouski | prendre 5`
      """)),
  .serviceNotActive: Message(
    LocalizedText(
      "`{0}` is not to be referred to: {1}",
      "on n’oriente pas vers `{0}` : {1}"),
    help: LocalizedText(
      "choose another service, or add `anyway` where there is a good reason",
      "choisir un autre service, ou ajouter `quand même` s’il y a une bonne raison")),
  .unknownService: Message(
    LocalizedText(
      "no service has this id",
      "aucun service n’a cet identifiant"),
    help: LocalizedText(
      "`select id, name` shows the ids of services",
      "`choisir id, nom` montre les identifiants des services")),
  .unknownNeed: Message(
    LocalizedText(
      "there is no need {0}",
      "il n’y a pas de besoin {0}"),
    help: LocalizedText(
      """
      the number was said when the need was recorded; `needs | select id, category` lists them
      """,
      """
      le numéro a été dit à l’enregistrement du besoin ; `besoins | choisir id, catégorie` les \
      énumère
      """)),
  .clockBackwards: Message(
    LocalizedText(
      "the clock shows {0}, before the last step of this contact at {1}",
      "l’horloge indique {0}, avant la dernière étape de ce contact à {1}"),
    help: LocalizedText(
      """
      set the clock of the machine right; nothing was recorded, and what was acknowledged is kept
      """,
      """
      régler l’horloge de la machine ; rien n’a été enregistré, et ce qui était confirmé est \
      conservé
      """)),
  .nothingToUndo: Message(
    LocalizedText(
      "there is nothing to undo",
      "il n’y a rien à annuler"),
    help: LocalizedText(
      "`undo` takes back the recording steps of this shell, the last first",
      "`annuler` reprend les étapes enregistrées dans cette console, la dernière d’abord")),
  .recordingAsOf: Message(
    LocalizedText(
      "nothing can be recorded under `--as-of`",
      "rien ne peut être enregistré sous `--as-of`"),
    help: LocalizedText(
      "leave `--as-of` out: what is recorded happens now",
      "retirer `--as-of` : ce qu’on enregistre arrive maintenant")),
  .alreadyReferred: Message(
    LocalizedText(
      "this need has a referral to `{0}` already",
      "ce besoin a déjà une orientation vers `{0}`"),
    help: LocalizedText(
      "refer to another service, or record the outcome",
      "orienter vers un autre service, ou enregistrer l’issue")),
  .contactNotOpen: Message(
    LocalizedText(
      "there is no open contact {0}",
      "il n’y a pas de contact {0} ouvert"),
    help: LocalizedText(
      """
      `contact phone` opens a new one; a closed contact stays closed, but for `undo` in the shell \
      that closed it
      """,
      """
      `contact téléphone` en ouvre un ; un contact fermé le reste, sauf `annuler` dans la console \
      qui l’a fermé
      """)),
  .nothingToHandOut: Message(
    LocalizedText(
      "there is no referral to hand out",
      "il n’y a aucune orientation à remettre"),
    help: LocalizedText(
      "`handout` writes the referrals of the open contact, or of the last one closed here",
      "`feuillet` écrit les orientations du contact ouvert, ou du dernier fermé ici")),
]
