import Language

/// Names of persons, by a title or a common given name before a word in capitals.
///
/// Word lists find the common case only; what is certain is that no column of names, and no column of free text, is stored.
enum PersonName {
  static func isIn(_ text: String) -> Bool {
    if isIntroduced(Folding.fold(text)) { return true }
    // Without a capital there is nothing more to look for; most cells end here.
    guard text.unicodeScalars.contains(where: isCapital) else { return false }
    let words = text.split { !($0.isLetter || $0 == "'" || $0 == "’" || $0 == "-") }
    for (index, word) in words.enumerated() where index + 1 < words.count {
      guard let initial = words[index + 1].unicodeScalars.first, isCapital(initial) else { continue }
      let folded = Folding.fold(String(word))
      if titles.contains(folded) { return true }
      guard let first = word.unicodeScalars.first, isCapital(first) else { continue }
      // `Marie-Claude` folds to two words.
      if let given = folded.split(separator: " ").first, given.count > 2, givenNames.contains(String(given)),
        !afterGivenName.contains(Folding.fold(String(words[index + 1])))
      {
        return true
      }
    }
    return false
  }

  /// See `IdentifierDetector.mayNamePerson`.
  static func mayBe(_ text: String) -> Bool {
    let words = Folding.fold(text).split { !$0.isLetter }.map(String.init)
    return words.contains(where: familyNames.contains)
      || (words.count > 1 && words.contains { $0.count > 2 && givenNames.contains($0) })
  }

  /// Looks through bytes: Swift's own search through characters took an eighth of the time of an import.
  private static func isIntroduced(_ folded: String) -> Bool {
    var folded = folded
    return folded.withUTF8 { bytes in
      introductions.contains { words in
        bytes.indices.contains { bytes[$0] == words[0] && bytes[$0...].starts(with: words) }
      }
    }
  }

  private static func isCapital(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x80 ? (0x41...0x5A).contains(scalar.value) : scalar.properties.isUppercase
  }

  private static let titles: Set<String> = [
    "m", "mme", "mlle", "mr", "mrs", "ms", "miss", "monsieur", "madame", "mademoiselle", "maitre",
  ]
  private static let introductions = [
    "je m appelle ", "my name is ", "s appelle ", "nom : ", "nom: ", "name: ",
  ].map { Array($0.utf8) }
  /// Places and bodies that are called after someone: `Jean Talon`.
  private static let afterGivenName: Set<String> = [
    "street", "avenue", "hospital", "school", "centre", "center",
  ]

  /// Those of Québec that are most common; none that is a word as well, such as `page`.
  private static let familyNames: Set<String> = Set(
    """
    ahmed allard arsenault bedard belanger bergeron bernier bertrand bilodeau blais boisvert boivin bouchard boudreau \
    breton caron charbonneau chen cloutier couture demers deschenes desjardins desrosiers diallo dube dubois dufour \
    dupuis fortin fournier gagne gagnon garcia gauthier gauvin gonzalez goulet gosselin grenier guerin hamel \
    harvey hebert kouassi labelle lachance laflamme lafontaine lalonde lambert landry langlois lapierre \
    lapointe lavoie lebel leblanc leclerc leduc lefebvre legault lemay lemieux lessard levesque lopez martel menard \
    mercier michaud moreau morin nadeau nguyen ouellet ouellette paquette pelletier pham plourde poirier \
    poulin proulx renaud rodriguez rousseau roy savard simard singh tanguay tardif tessier thibault \
    tran tremblay trudel turcotte vachon vaillancourt villeneuve
    """.split(separator: " ").map(String.init))

  private static let givenNames: Set<String> = Set(
    """
    adam albert alex alexandra alexandre alexis alice amelie ana andre andree andrea andrew angela ann anna anne \
    annie anthony antoine arnaud arthur audrey benjamin benoit bernard brigitte bruno camille carl carmen carole \
    caroline catherine cedric celine chantal charles charlotte christian christiane christine christopher claire \
    claude claudette claudine colette corinne daniel danielle danny david denis denise diane dominique donald \
    edouard elena elisabeth elizabeth emile emilie emily emma emmanuel eric esther etienne eva fatima felix fernand \
    florence france francine francis franck francois francoise frederic gabriel gabrielle gaetan genevieve george \
    georges gerald gerard ghislain ghislaine gilbert gilles ginette gisele guillaume guy helene henri huguette \
    ibrahim isabelle jacqueline jacques james jason jean jeanne jennifer jeremie jerome jessica joanne jocelyn \
    jocelyne joel john jonathan jose josee joseph josiane juan judith julia julie julien juliette karim karine \
    kathleen kelly kevin laura laurence laurent leo lea leon linda lise lisa logan louis louise luc lucie lucien \
    ludovic luis lyne madeleine manon marc marcel marco margaret maria marianne marie marielle mario mark martin \
    martine mary mathieu matthew maude maurice maxime melanie melissa michael michel michele micheline mireille \
    mohamed mohammed monique nadia nancy natalie nathalie nicholas nicolas nicole noah noel normand odette olivier \
    omar pascal pascale patricia patrick paul paula pauline peter philippe pierre pierrette rachel raymond rejean \
    rene renee richard robert roger roland ronald roxanne samuel sandra sara sarah sebastien serge simon simone \
    sofia sonia sophie stephane stephanie stephen steven susan suzanne sylvain sylvie thomas timothy valerie \
    veronique victor victoria vincent virginie viviane william xavier yan yann yannick yves yvette yvon yvonne zoe
    """.split(separator: " ").map(String.init))
}
