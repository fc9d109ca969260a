/// Pages on the recording of contacts, needs and referrals (B26x, X44x, X45x).
let recordingExplanations: [DiagnosticCode: Explanation] = [
  .recordedIdentifier: Explanation(
    LocalizedText(
      "A value that may tell who a person is",
      "Une valeur qui peut dire qui est une personne"),
    why: LocalizedText(
      """
      The record of calls holds nothing that leads to a person. The value looks like a name, a \
      number or an address, so nothing of the statement was kept, not even in the history of the \
      shell.
      """,
      """
      Le registre des appels ne contient rien qui mène à une personne. La valeur ressemble à un \
      nom, à un numéro ou à une adresse : rien de l’instruction n’a été conservé, pas même dans \
      l’historique.
      """),
    mend: LocalizedText(
      """
      Write the municipality, the region or the first half of the postal code, and leave the rest \
      out.
      """,
      """
      Écrire la municipalité, la région ou la première moitié du code postal, et omettre le reste.
      """),
    example: LocalizedText(
      "contact phone from \"514-555-0199\"",
      "contact téléphone de \"514-555-0199\"")),
  .recordedValueUnknown: Explanation(
    LocalizedText(
      "A recorded value that is not known",
      "Une valeur enregistrée inconnue"),
    why: LocalizedText(
      """
      Every part of a contact is a word of a closed list. Nothing near the value is in the list, \
      and it is not shown, for it may tell who a person is.
      """,
      """
      Chaque partie d’un contact est un mot d’une liste fermée. Rien de proche ne s’y trouve, et \
      la valeur n’est pas affichée, car elle peut dire qui est une personne.
      """),
    mend: LocalizedText(
      "Choose a word of the list; `.describe contacts` names the fields.",
      "Choisir un mot de la liste ; `.décrire contacts` nomme les champs."),
    example: LocalizedText(
      "contact phone language xyzzyx",
      "contact téléphone langue xyzzyx")),
  .noOpenContact: Explanation(
    LocalizedText(
      "No contact is open",
      "Aucun contact n’est ouvert"),
    why: LocalizedText(
      "Needs, referrals and outcomes belong to the contact that this shell has open.",
      "Besoins, orientations et issues appartiennent au contact que cette console a ouvert."),
    mend: LocalizedText(
      """
      Begin with `contact` and the channel, or take up one that was left open: `contact 1234`.
      """,
      """
      Commencer par `contact` et le canal, ou reprendre un contact laissé ouvert : `contact 1234`.
      """),
    example: LocalizedText(
      "need food",
      "besoin alimentation")),
  .contactAlreadyOpen: Explanation(
    LocalizedText(
      "A second contact while one is open",
      "Un deuxième contact alors qu’un est ouvert"),
    why: LocalizedText(
      "A shell holds one contact at a time, so that no need is put down to the wrong person.",
      """
      Une console tient un contact à la fois, pour qu’aucun besoin ne soit inscrit à la mauvaise \
      personne.
      """),
    mend: LocalizedText(
      "Close the contact first, or open another shell on the same directory.",
      "Fermer d’abord le contact, ou ouvrir une autre console sur le même répertoire."),
    example: LocalizedText(
      "contact phone; contact chat",
      "contact téléphone; contact clavardage")),
  .noCurrentNeed: Explanation(
    LocalizedText(
      "A contact without a need",
      "Un contact sans besoin"),
    why: LocalizedText(
      "Referrals and outcomes belong to a need.",
      "Orientations et issues appartiennent à un besoin."),
    mend: LocalizedText(
      "Record the need with `need` and its category.",
      "Enregistrer le besoin par `besoin` et sa catégorie."),
    example: LocalizedText(
      "contact phone; met",
      "contact téléphone; comblé")),
  .outcomeAlreadySet: Explanation(
    LocalizedText(
      "An outcome twice",
      "Une issue donnée deux fois"),
    why: LocalizedText(
      """
      The outcome at the contact is recorded once, so that nothing that was acknowledged is \
      overwritten.
      """,
      """
      L’issue au moment du contact s’enregistre une fois, pour que rien de confirmé ne soit \
      écrasé.
      """),
    mend: LocalizedText(
      "Take the outcome back with `undo`, or record the later one with `followup`.",
      "Reprendre l’issue par `annuler`, ou enregistrer la suivante par `suivi`."),
    example: LocalizedText(
      "contact phone; need food; met; met",
      "contact téléphone; besoin alimentation; comblé; comblé")),
  .needWithoutOutcome: Explanation(
    LocalizedText(
      "Closing with an outcome unset",
      "Fermer sans toutes les issues"),
    why: LocalizedText(
      """
      A contact is closed when each of its needs has an outcome, for that is what the analysis \
      counts.
      """,
      """
      Un contact se ferme quand chacun de ses besoins a une issue, car c’est ce que l’analyse \
      compte.
      """),
    mend: LocalizedText(
      "Give the outcome of the need that the message names, then close.",
      "Donner l’issue du besoin que le message nomme, puis fermer."),
    example: LocalizedText(
      "contact phone; need food; close",
      "contact téléphone; besoin alimentation; fermer")),
  .noSuchRow: Explanation(
    LocalizedText(
      "A referral to a row that is not there",
      "Une orientation vers une ligne qui n’existe pas"),
    why: LocalizedText(
      "`refer` takes row numbers of the last result that was shown.",
      "`orienter` prend des numéros de ligne du dernier résultat affiché."),
    mend: LocalizedText(
      "Look at the row numbers beside the result.",
      "Voir les numéros à côté du résultat."),
    example: LocalizedText(
      "services | take 1; contact phone; need food; refer 5",
      "services | prendre 1; contact téléphone; besoin alimentation; orienter 5")),
  .rowsNotReferable: Explanation(
    LocalizedText(
      "Rows that are no services",
      "Des lignes qui ne sont pas des services"),
    why: LocalizedText(
      "A referral is to a service. The last result has rows of another kind, or there is none.",
      """
      On oriente vers un service. Le dernier résultat a des lignes d’un autre genre, ou il n’y en \
      a pas.
      """),
    mend: LocalizedText(
      "Ask for services or sites, without `count` or `summarize`, then refer to a row.",
      """
      Demander des services ou des points, sans `compter` ni `résumer`, puis orienter vers une \
      ligne.
      """),
    example: LocalizedText(
      "contact phone; need food; regions | take 1; refer 1",
      "contact téléphone; besoin alimentation; régions | prendre 1; orienter 1")),
  .serviceNotActive: Explanation(
    LocalizedText(
      "A referral to a service that is not active",
      "Une orientation vers un service qui n’est pas actif"),
    why: LocalizedText(
      """
      The record of the service, or of its organization, says that nobody is to be referred to it \
      at present.
      """,
      "La fiche du service, ou de son organisme, dit qu’on n’y oriente personne en ce moment."),
    mend: LocalizedText(
      "Choose another service; `anyway` records the referral all the same.",
      "Choisir un autre service ; `quand même` enregistre l’orientation malgré tout."),
    example: LocalizedText(
      "all services | where status = closed | take 1; contact phone; need food; refer 1",
      """
      tous services | filtrer statut = fermé | prendre 1; contact téléphone; besoin alimentation; \
      orienter 1
      """)),
  .unknownService: Explanation(
    LocalizedText(
      "A service that is not there",
      "Un service qui n’existe pas"),
    why: LocalizedText(
      "`refer` takes the id of a service of the directory in quotation marks.",
      "`orienter` prend l’identifiant d’un service du répertoire entre guillemets."),
    mend: LocalizedText(
      "Copy the id from a result, or refer to its row number.",
      "Copier l’identifiant d’un résultat, ou orienter vers son numéro de ligne."),
    example: LocalizedText(
      "contact phone; need food; refer \"nowhere\"",
      "contact téléphone; besoin alimentation; orienter \"nulle-part\"")),
  .unknownNeed: Explanation(
    LocalizedText(
      "A need that is not there",
      "Un besoin qui n’existe pas"),
    why: LocalizedText(
      """
      `followup` and `need` with a number speak of a need that was recorded; no need has this \
      number.
      """,
      """
      `suivi` et `besoin` avec un numéro parlent d’un besoin enregistré ; aucun ne porte ce \
      numéro.
      """),
    mend: LocalizedText(
      "Check the number.",
      "Vérifier le numéro."),
    example: LocalizedText(
      "followup 99999999 met",
      "suivi 99999999 comblé")),
  .clockBackwards: Explanation(
    LocalizedText(
      "A clock that goes backwards",
      "Une horloge qui recule"),
    why: LocalizedText(
      """
      The steps of a contact follow each other in time. The machine’s clock shows a time before \
      the last step, so one of the two is wrong.
      """,
      """
      Les étapes d’un contact se suivent dans le temps. L’horloge de la machine indique une heure \
      d’avant la dernière étape : l’une des deux est fausse.
      """),
    mend: LocalizedText(
      "Correct the clock, or wait until it has passed the last step.",
      "Corriger l’horloge, ou attendre qu’elle ait dépassé la dernière étape."),
    example: LocalizedText(
      "contact phone # and the clock is set back",
      "contact téléphone # puis l’horloge est reculée")),
  .nothingToUndo: Explanation(
    LocalizedText(
      "Nothing to undo",
      "Rien à annuler"),
    why: LocalizedText(
      "This shell has recorded nothing, or everything was taken back.",
      "Cette console n’a rien enregistré, ou tout a été repris."),
    mend: LocalizedText(
      "Nothing is to be done.",
      "Il n’y a rien à faire."),
    example: LocalizedText(
      "undo",
      "annuler")),
  .recordingAsOf: Explanation(
    LocalizedText(
      "Recording at another time",
      "Enregistrer à un autre moment"),
    why: LocalizedText(
      "`--as-of` answers as of another day. A contact is recorded at the time when it happens.",
      "`--as-of` répond comme un autre jour. Un contact s’enregistre au moment où il a lieu."),
    mend: LocalizedText(
      "Run the statements without `--as-of`.",
      "Exécuter les instructions sans `--as-of`."),
    example: LocalizedText(
      "aiguille --as-of 2026-11-23 -c \"contact phone\"",
      "aiguille --as-of 2026-11-23 -c \"contact téléphone\"")),
  .alreadyReferred: Explanation(
    LocalizedText(
      "The same referral twice",
      "La même orientation deux fois"),
    why: LocalizedText(
      "A service is referred to once for a need, so that counts of referrals mean something.",
      """
      On oriente une fois vers un service pour un besoin, pour que le compte des orientations ait \
      un sens.
      """),
    mend: LocalizedText(
      "Refer to another service.",
      "Orienter vers un autre service."),
    example: LocalizedText(
      "services | take 1; contact phone; need food; refer 1; refer 1",
      "services | prendre 1; contact téléphone; besoin alimentation; orienter 1; orienter 1")),
  .contactNotOpen: Explanation(
    LocalizedText(
      "A contact that is not open",
      "Un contact qui n’est pas ouvert"),
    why: LocalizedText(
      """
      `contact` with a number takes up a contact that a shell left open, and none with this number \
      is.
      """,
      """
      `contact` avec un numéro reprend un contact qu’une console a laissé ouvert, et aucun de ce \
      numéro ne l’est.
      """),
    mend: LocalizedText(
      "Check the number: `contacts | where in_progress | select id, when`.",
      "Vérifier le numéro : `contacts | filtrer en_cours | choisir id, moment`."),
    example: LocalizedText(
      "contact 99999999",
      "contact 99999999")),
  .nothingToHandOut: Explanation(
    LocalizedText(
      "A handout without referrals",
      "Un feuillet sans orientation"),
    why: LocalizedText(
      "The handout is made of the referrals of a contact, and there are none.",
      "Le feuillet se compose des orientations d’un contact, et il n’y en a aucune."),
    mend: LocalizedText(
      "Refer the person to a service first.",
      "Orienter d’abord la personne vers un service."),
    example: LocalizedText(
      "contact phone; handout",
      "contact téléphone; feuillet")),
]
