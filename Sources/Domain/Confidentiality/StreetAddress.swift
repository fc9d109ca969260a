/// Civic addresses: a number and a kind of street, in the order of either language; a post box; an apartment.
enum StreetAddress {
  static func isIn(_ bytes: [UInt8]) -> Bool {
    let words = words(bytes)
    for (index, word) in words.enumerated() {
      if doors.contains(word), index + 1 < words.count, isNumber(words[index + 1]) { return true }
      if isBox(words, index) { return true }
      guard isNumber(word) else { continue }
      if isFrench(words, index) || isEnglish(words, index) { return true }
    }
    return false
  }

  /// `123, rue Principale`, `45 boul. Laurier`, `12 5e Avenue`.
  private static func isFrench(_ words: [String], _ index: Int) -> Bool {
    var next = index + 1
    if next < words.count, isOrdinal(words[next]) { next += 1 }
    guard next < words.count else { return false }
    // `1 place en garderie` is no address.
    return frenchKinds.contains(words[next])
      || words[index].utf8.count >= 2 && doubtfulKinds.contains(words[next])
  }

  /// `123 Main Street`, `12 Old Mill Rd`: one to three words between.
  private static func isEnglish(_ words: [String], _ index: Int) -> Bool {
    var next = index + 1
    while next < words.count, next - index <= 4 {
      let word = words[next]
      if next - index >= 2 {
        if englishKinds.contains(word) { return true }
        if next - index == 2, shortKinds.contains(word) { return true }
      }
      if between.contains(word) || isNumber(word) && !isOrdinal(word) { return false }
      next += 1
    }
    return false
  }

  /// `C.P. 123`, `case postale 12`, `P.O. Box 12`.
  private static func isBox(_ words: [String], _ index: Int) -> Bool {
    for head in boxes where words[index...].starts(with: head) {
      let next = index + head.count
      if next < words.count, isNumber(words[next]) { return true }
    }
    return false
  }

  /// A civic number, perhaps with a letter: `12`, `1234b`.
  private static func isNumber(_ word: String) -> Bool {
    let bytes = word.utf8
    guard let first = bytes.first, PlainBytes.isDigit(first), bytes.count <= 6 else { return false }
    return bytes.dropLast().allSatisfy(PlainBytes.isDigit)
  }

  private static func isOrdinal(_ word: String) -> Bool {
    guard let first = word.utf8.first, PlainBytes.isDigit(first) else { return false }
    let ending = String(word.drop { $0.isNumber })
    return ["e", "er", "re", "eme", "ere", "st", "nd", "rd", "th"].contains(ending)
  }

  private static func words(_ bytes: [UInt8]) -> [String] {
    bytes.split { !(PlainBytes.isDigit($0) || PlainBytes.isLetter($0)) }
      .map { String(decoding: $0, as: UTF8.self) }
  }

  private static let frenchKinds: Set<String> = [
    "rue", "boulevard", "boul", "bd", "avenue", "av", "ave", "chemin", "ch", "rang", "montee", "allee",
    "impasse",
    "ruelle", "terrasse", "croissant", "promenade", "autoroute", "sentier", "traverse", "quai", "rte",
  ]
  private static let doubtfulKinds: Set<String> = [
    "place", "cote", "route", "carre", "square", "cour", "rond",
  ]
  private static let englishKinds: Set<String> = [
    "street", "avenue", "ave", "road", "rd", "drive", "lane", "ln", "boulevard", "blvd", "crescent", "cres",
    "terrace", "highway", "hwy", "circle", "trail", "parkway", "pkwy",
  ]
  private static let shortKinds: Set<String> = [
    "st", "dr", "ct", "court", "way", "place", "pl", "square", "sq",
  ]
  private static let between: Set<String> = [
    "on", "the", "in", "of", "from", "at", "a", "la", "le", "les", "dans", "sur", "persons", "people",
    "years", "days",
    "personnes", "ans", "jours", "mois", "months", "weeks",
  ]
  private static let doors: Set<String> = ["apt", "apartment", "app", "appt", "appartement", "unit", "suite"]
  private static let boxes = [["c", "p"], ["cp"], ["case", "postale"], ["p", "o", "box"], ["po", "box"]]
}
