extension Lexicon {
  /// First words of a statement: sources, `all`, `explain`, and the statements of later versions.
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
    LexiconEntry(.laterContact, .statementHead, "contact", "contact"),
    LexiconEntry(.laterNeed, .statementHead, "need", "besoin"),
    LexiconEntry(.laterRefer, .statementHead, "refer", "orienter"),
    LexiconEntry(.laterMet, .statementHead, "met", "comblé"),
    LexiconEntry(.laterPartly, .statementHead, "partly", "partiel"),
    LexiconEntry(.laterUnmet, .statementHead, "unmet", "non_comblé"),
    LexiconEntry(.laterNote, .statementHead, "note", "note"),
    LexiconEntry(.laterClose, .statementHead, "close", "fermer"),
    LexiconEntry(.laterUndo, .statementHead, "undo", "annuler"),
    LexiconEntry(.laterFollowup, .statementHead, "followup", "suivi"),
  ]
}
