extension Lexicon {
  /// The words inside recording statements; their heads are among `statementWords`.
  static let recordingWords: [LexiconEntry] = [
    LexiconEntry(.contactFrom, .contactClause, "from", "de"),
    LexiconEntry(.contactLanguage, .contactClause, "language", "langue"),
    LexiconEntry(.contactInterpreter, .contactClause, "interpreter", "interprète"),
    LexiconEntry(.contactAge, .contactClause, "age / aged", "âge"),
    LexiconEntry(.contactGender, .contactClause, "gender", "genre"),
    LexiconEntry(.contactHousehold, .contactClause, "household", "ménage"),
    LexiconEntry(.contactHeard, .contactClause, "heard", "connu_par / connu par"),
    LexiconEntry(.contactRepeat, .contactClause, "repeat", "récurrent"),
    LexiconEntry(.contactKind, .contactClause, "kind", "nature"),

    LexiconEntry(.anyway, .referClause, "anyway", "quand même / malgré tout"),

    LexiconEntry(.recordMet, .outcome, "met", "comblé"),
    LexiconEntry(.recordPartly, .outcome, "partly", "partiel"),
    LexiconEntry(.recordUnmet, .outcome, "unmet", "non_comblé / non comblé"),
    LexiconEntry(.because, .outcomeClause, "because", "parce que / car"),

    LexiconEntry(.handoutFrench, .handoutClause, "fr / french", "fr / français"),
    LexiconEntry(.handoutEnglish, .handoutClause, "en / english", "en / anglais"),
    LexiconEntry(.handoutText, .handoutClause, "text", "texte"),
    LexiconEntry(.handoutMessages, .handoutClause, "sms", "sms / texto"),
    LexiconEntry(.handoutPage, .handoutClause, "page", "page"),
  ]
}
