extension Lexicon {
  /// First words of a statement: sources, `all`, `explain`, definitions and recording.
  static let statementWords: [LexiconEntry] = [
    LexiconEntry(.services, .statementHead, "services", "services"),
    LexiconEntry(.sites, .statementHead, "sites", "points"),
    LexiconEntry(.organizations, .statementHead, "organizations / organisations", "organismes"),
    LexiconEntry(.places, .statementHead, "places / municipalities", "municipalités"),
    LexiconEntry(.regions, .statementHead, "regions", "régions"),
    LexiconEntry(.categories, .statementHead, "categories", "catégories"),
    LexiconEntry(.all, .statementHead, "all", "tous / toutes"),
    LexiconEntry(.explain, .statementHead, "explain", "expliquer"),
    LexiconEntry(.explainRun, .explainClause, "run", "exécution / exécuter"),

    LexiconEntry(.locations, .statementHead, "locations", "lieux"),
    LexiconEntry(.contacts, .statementHead, "contacts", "contacts"),
    LexiconEntry(.needs, .statementHead, "needs", "besoins"),
    LexiconEntry(.referrals, .statementHead, "referrals", "références"),
    LexiconEntry(.changes, .statementHead, "changes", "changements"),
    LexiconEntry(.defects, .statementHead, "defects", "défauts"),
    LexiconEntry(.queries, .statementHead, "queries", "requêtes"),

    LexiconEntry(.let, .statementHead, "let", "soit"),
    LexiconEntry(.param, .statementHead, "param", "paramètre"),
    LexiconEntry(.save, .statementHead, "save", "enregistrer"),
    LexiconEntry(.recordContact, .statementHead, "contact", "contact"),
    LexiconEntry(.recordNeed, .statementHead, "need", "besoin"),
    LexiconEntry(.recordRefer, .statementHead, "refer", "orienter / référer / diriger"),
    LexiconEntry(.recordMet, .statementHead, "met", "comblé"),
    LexiconEntry(.recordPartly, .statementHead, "partly", "partiel"),
    LexiconEntry(.recordUnmet, .statementHead, "unmet", "non_comblé / non comblé"),
    LexiconEntry(.recordNote, .statementHead, "note", "note"),
    LexiconEntry(.recordClose, .statementHead, "close", "fermer"),
    LexiconEntry(.recordUndo, .statementHead, "undo", "annuler"),
    LexiconEntry(.recordFollowup, .statementHead, "followup", "suivi"),
    LexiconEntry(.recordHandout, .statementHead, "handout", "feuillet"),
  ]
}
