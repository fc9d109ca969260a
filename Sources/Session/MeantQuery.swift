import Domain
import Language
import Planning

/// A query that everyday words mean, of somebody who has not met the language: `food in Montreal`, `je cherche un logement`.
package struct MeantQuery: Hashable, Sendable {
  /// The category that was named, as it was written, else the place.
  package let name: String
  package let isPlace: Bool
  /// Answered as it is.
  package let statement: String
}

extension Session {
  /// Nil for a text that is a statement, or is a mistake in one, and for words that name neither category nor place.
  package func meantQuery(_ text: String) -> MeantQuery? {
    let head = String(text.prefix { $0 != "|" })
    guard let reader = MeantQueryReader(head, store, options.messageLanguage), !isNamed(reader.firstWord)
    else { return nil }
    let source = SourceText(name: "words", text: text)
    if reader.source != nil, !Parser.parse(source).hasErrors { return nil }
    let tail = text.dropFirst(head.count)
    return reader.readings.lazy.map { reading in
      let statement = reading.statement + (tail.isEmpty ? "" : " " + tail)
      return MeantQuery(name: reading.name, isPlace: reading.isPlace, statement: statement)
    }
    .first { isAnswerable($0.statement) }
  }
}

/// Finds a category and a place among words.
private struct MeantQueryReader {
  let firstWord: String
  /// The source that stands first, as it was written.
  let source: String?
  private let words: [String]
  private let language: LanguageCode
  private let store: any Store
  private static let longestName = 5

  /// Nil where something else than words is there, or a verb of the language begins them.
  init?(_ text: String, _ store: any Store, _ language: LanguageCode) {
    guard text.allSatisfy({ $0.isLetter || $0.isNumber || " -'’,.?!".contains($0) }) else { return nil }
    var words = text.split { " ,.?!".contains($0) }.map { Self.withoutElision(String($0)) }
    // `where can i find food` is a question, `where free` a stage.
    if words.count > 2, Folding.fold(words[0]) == "where", Self.verbs.contains(Folding.fold(words[1])) {
      words.removeFirst()
    }
    guard let first = words.first, words.count <= 30, Lexicon.keyword(for: first, in: .stageHead) == nil
    else { return nil }
    firstWord = first
    if let keyword = Lexicon.keyword(for: first, in: .statementHead) {
      guard keyword.isSource, words.count > 1 else { return nil }
      source = first
      words.removeFirst()
    } else {
      source = nil
    }
    self.words = words
    self.store = store
    self.language = language
  }

  /// The likeliest first.
  var readings: [(statement: String, name: String, isPlace: Bool)] {
    let need = first(in: words[...], category)
    var rest = words
    if let need { rest.replaceSubrange(need.range, with: [""]) }
    let place = first(in: rest[...], place)
    let begin = source ?? LocalizedText("services", "services")[language]
    guard let need else {
      // A place alone is meant where nothing else was said.
      guard let place, words.indices.allSatisfy({ place.range.contains($0) || isFiller(words[$0]) }) else {
        return []
      }
      return stages(of: place).map { (begin + $0, place.written, true) }
    }
    let asked = begin + " | " + LocalizedText("need", "besoin")[language] + " " + quoted(need.name)
    return (place.map(stages(of:)) ?? []).map { (asked + $0, need.written, false) }
      + [(asked, need.written, false)]
  }

  // MARK: - Names

  private struct Found {
    let range: Range<Int>
    let written: String
    /// As a query names it.
    let name: String
  }

  /// The longest run of words that is a name, the first of these.
  private func first(in words: ArraySlice<String>, _ name: (String) -> String?) -> Found? {
    for length in stride(from: min(Self.longestName, words.count), through: 1, by: -1) {
      for start in 0...(words.count - length) {
        let run = words[start..<start + length]
        guard !run.contains(""), !run.allSatisfy(isFiller),
          run.contains(where: { $0.contains(where: \.isLetter) })
        else { continue }
        let written = run.joined(separator: " ")
        if let name = name(written) {
          return Found(range: start..<start + length, written: written, name: name)
        }
      }
    }
    return nil
  }

  private func category(_ written: String) -> String? {
    let folded = Folding.fold(written)
    let one = folded.split(separator: " ").map { $0.last == "s" || $0.last == "x" ? $0.dropLast() : $0 }
    for text in [folded, one.joined(separator: " ")] {
      guard let terms = try? store.terms(.category, named: text), terms.count == 1 else { continue }
      return text == folded ? written : text
    }
    return nil
  }

  private func place(_ written: String) -> String? {
    if let area = PostalCode.forwardSortationArea(written) {
      return (try? store.terms(.area, named: Folding.foldPlace(area)))?.isEmpty == false ? area : nil
    }
    guard let term = try? store.terms(.area, named: Folding.foldPlace(written)).first else { return nil }
    return (try? TermNaming(vocabulary: store).name(of: term, language, for: .term(nil))) ?? written
  }

  // MARK: - Words

  /// Near it where that was said, else in it.
  private func stages(of place: Found) -> [String] {
    let near = LocalizedText("near", "près")[language]
    let within = LocalizedText("in", "dans")[language]
    let isNear = words.contains { Self.nearWords.contains(Folding.fold($0)) }
    return (isNear ? [near, within] : [within]).map { " | \($0) \(quoted(place.name))" }
  }

  private func quoted(_ name: String) -> String {
    name.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" } ? name : QuotedText.quote(name)
  }

  private func isFiller(_ word: String) -> Bool {
    let folded = Folding.fold(word)
    return Self.fillers.contains(folded) || Self.nearWords.contains(folded)
  }

  /// `l'emploi`, `d’aide`, `qu'un`.
  private static func withoutElision(_ word: String) -> String {
    guard let mark = word.firstIndex(where: { "'’".contains($0) }),
      ["l", "d", "j", "m", "n", "s", "qu"].contains(word[..<mark].lowercased())
    else { return word }
    return String(word[word.index(after: mark)...])
  }

  private static let verbs: Set<String> = ["can", "could", "do", "does", "is", "are", "to"]
  private static let nearWords: Set<String> = ["near", "nearby", "around", "pres", "autour", "proche"]
  private static let fillers: Set<String> = [
    "a", "an", "and", "any", "are", "at", "can", "could", "do", "find", "for", "from", "get", "help", "i",
    "in", "is", "looking", "me", "my",
    "need", "of", "on",
    "or", "some", "the", "there", "to", "want", "where", "with",
    "ai", "au", "aux", "avec", "besoin", "cherche", "chercher", "dans", "de", "des", "du", "en", "et", "je",
    "la", "le", "les",
    "mon", "ou", "par", "pour", "sur", "trouver", "un", "une", "veux", "ville", "voudrais",
  ]
}
