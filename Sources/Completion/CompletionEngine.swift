import Domain
import Language
import Planning

/// Tells what can be typed at the caret: the words that the grammar takes there, the columns that exist there, values with counts.
package final class CompletionEngine {
  let source: any CompletionSource
  let surroundings: any Surroundings
  /// How many things are offered at most.
  private static let limit = 50

  private let stock: ValueStock
  private let naming: KnownNaming
  private var known: (text: String, names: KnownNames?)?

  /// `rowsAtOnce` are read at most where a person waits and no index gives them: some ten milliseconds' worth.
  package init(
    source: any Backend & VocabularySource, surroundings: any Surroundings, rowsAtOnce: Int = 10_000
  ) {
    self.source = source
    self.surroundings = surroundings
    stock = ValueStock(source, rowsAtOnce: rowsAtOnce)
    naming = KnownNaming(source)
  }

  /// What can stand at the caret, best first; empty where nothing can be told.
  package func offers(_ text: SourceText, at caret: Int) -> Offers {
    let none = Offers(replaced: Span(caret, caret))
    guard let context = CaretContext(text, at: caret) else { return none }
    guard !Self.endsInPostalCode(text, at: caret) else { return none }
    forgetWhatChanged()
    if let begun = begunWindow(text, at: caret) { return begun }
    var place = Place(context: context, names: names(context), surroundings: surroundings)
    if let whole = nameOfSeveralWords(context, text) {
      let offers = ranked(
        whole.place.valuePools(), place, typed: text.text(whole.span), replacing: whole.span, guessing: false)
      if !offers.items.isEmpty { return offers }
    }
    if let name = context.name, context.word.form == .bare, !context.word.text.isEmpty {
      // The words so far may be the beginning of one name, or a name with a word of the stage behind it.
      place.isInsideName = true
      let whole = ranked(
        place.valuePools(), place, typed: text.text(name.span), replacing: name.span, guessing: false)
      guard whole.items.isEmpty else { return whole }
      place.isInsideName = false
    }
    return ranked(place.pools(), place, typed: context.word.text, replacing: context.word.span)
  }

  /// The stretches of time that begin with the figures right before the caret, `202` or `2026-Q`; nil where none can stand.
  private func begunWindow(_ text: SourceText, at caret: Int) -> Offers? {
    let isPart = { (byte: UInt8) in
      byte &- UInt8(ascii: "0") < 10 || byte == UInt8(ascii: "-") || byte | 0x20 == UInt8(ascii: "q")
    }
    let start = text.utf8[..<min(caret, text.utf8.count)].lastIndex { !isPart($0) }.map { $0 + 1 } ?? 0
    guard start < caret, text.utf8[start] &- UInt8(ascii: "0") < 10,
      let before = CaretContext(SourceText(name: text.name, text: text.text(Span(0, start))), at: start)
    else { return nil }
    let place = Place(context: before, names: names(before), surroundings: surroundings)
    let windows = place.windows()
    guard !windows.isEmpty else { return nil }
    let typed = text.text(Span(start, caret)).uppercased()
    let found = windows.map { $0.word[place.language] }.filter { $0.hasPrefix(typed) }
    // Behind a whole number or year something else may follow.
    guard !found.isEmpty || typed.hasSuffix("-") else { return nil }
    return Offers(replaced: Span(start, caret), items: found.map { Offer(text: $0) })
  }

  /// True behind the begun second half of a postal code, `H2X 1` and `H2X 1Y`, of which none is known.
  private static func endsInPostalCode(_ text: SourceText, at caret: Int) -> Bool {
    text.text(Span(0, min(max(0, caret), text.utf8.count)))
      .contains(/\b[A-Za-z][0-9][A-Za-z] ?[0-9][A-Za-z]?$/)
  }

  private func forgetWhatChanged() {
    guard stock.forgetWhatChanged() else { return }
    known = nil
    naming.forget()
  }

  /// Words that stand unquoted behind `=` or `has` up to the caret, which may be the beginning of one value; nil of a single one.
  private func nameOfSeveralWords(_ context: CaretContext, _ text: SourceText) -> (place: Place, span: Span)?
  {
    guard context.word.form == .bare, !context.word.text.isEmpty, context.wants(.nextStage) else {
      return nil
    }
    let tokens = context.tree.tokens
    let keywords = Set(context.tree.keywords.flatMap { $0.firstToken..<$0.endToken })
    var first: Int?
    for token in (0..<max(0, tokens.count - 1)).reversed() where tokens.kind(token) != .whitespace {
      guard tokens.kind(token) == .word, !keywords.contains(token) else { break }
      first = tokens.span(token).start
    }
    guard let first,
      let before = CaretContext(SourceText(name: text.name, text: text.text(Span(0, first))), at: first),
      before.comparedTo != nil
    else { return nil }
    let place = Place(context: before, names: names(before), surroundings: surroundings)
    return (place, Span(first, context.word.span.end))
  }

  /// Reads ahead of what Tab will want at this place, a part at each call; for the pauses between keys.
  package func prepare(_ context: CaretContext) {
    forgetWhatChanged()
    let place = Place(context: context, names: names(context), surroundings: surroundings)
    var wanted: [(field: Field, entity: Entity)] = []
    for case .texts(let field, let entity) in place.valuePools() { wanted.append((field, entity)) }
    // Names are asked for most: they are read while the query is begun.
    if wanted.isEmpty, let entity = place.names?.entity,
      let field = Catalog.fields(of: entity).first(where: { $0.id == entity.displayField })
    {
      wanted.append((field, entity))
    }
    for (field, entity) in wanted { stock.prepare(field, in: entity) }
  }

  /// What is known at the caret; nil where the text before does not tell.
  package func names(_ context: CaretContext) -> KnownNames? {
    guard let before = context.queryBefore else { return nil }
    let text = context.script(upTo: before)
    if let known, known.text == text { return known.names }
    let names = surroundings.names(behind: text)
    known = (text, names)
    return names
  }

  /// The usual stretches of time that begin as typed, as answers to a question for one.
  package func usualWindows(beginning typed: String) -> [Offer] {
    guard let today = surroundings.names(behind: "services")?.today else { return [] }
    let phrases = UsualWindows(today: today).phrases
    let own = surroundings.language
    for language in [own, own == .french ? .english : .french] {
      let found = phrases.map { $0[language] }.filter { Folding.fold($0).hasPrefix(Folding.fold(typed)) }
      guard found.isEmpty else { return found.map { Offer(text: $0) } }
    }
    return []
  }

  // MARK: - Ranking

  private struct Candidate {
    let rank: FoldedIndex.Rank
    let group: Int
    let weight: Int
    let order: Int
    /// True of a word of the other language.
    var isForeign = false
    let offer: () -> Offer?
  }

  /// With `guessing` also what only has the letters somewhere, where nothing better answers, and then what is spelled nearly so.
  private func ranked(
    _ pools: [Pool], _ place: Place, typed: String, replacing span: Span, guessing: Bool = true
  ) -> Offers {
    let folded = Self.folded(typed)
    var candidates: [Candidate] = []
    var omitted = 0
    for pool in pools {
      switch pool {
      case .choices(let choices):
        for choice in choices {
          guard let answer = choice.match(folded, place.language) else { continue }
          let note = choice.note[place.language]
          candidates.append(
            Candidate(
              rank: answer.rank, group: choice.group, weight: 0, order: candidates.count,
              isForeign: answer.isForeign
            ) {
              let text = answer.word + choice.suffix
              return Offer(
                text: text, label: Self.label(text, answer.alias), note: note, keyword: choice.keyword)
            })
        }
      case .terms(let pool): add(pool, folded, place, to: &candidates)
      case .words(let entity): addWords(of: entity, typed, place, to: &candidates)
      case .texts(let field, let entity):
        guard
          let (found, rest) = try? stock.search(
            field, in: entity, for: folded, limit: Self.limit, guessing: guessing)
        else { continue }
        omitted += rest
        for value in found {
          candidates.append(
            Candidate(rank: value.rank, group: 0, weight: 0, order: candidates.count) { [unowned self] in
              self.offer(of: value, field, entity)
            })
        }
      }
    }
    if candidates.contains(where: { !$0.isForeign && $0.rank <= .aliasPrefix }) {
      candidates.removeAll(where: \.isForeign)
    }
    // Letters here and there are a guess, for where nothing better answers.
    if !guessing || candidates.contains(where: { $0.rank < .scattered }) {
      candidates.removeAll { $0.rank == .scattered }
    }
    if candidates.isEmpty, guessing, folded.utf8.count > 3 { candidates = nearest(pools, place, folded) }
    candidates.sort {
      ($0.rank, $0.group, -$0.weight, $0.order) < ($1.rank, $1.group, -$1.weight, $1.order)
    }
    var offers = Offers(replaced: span, isOpen: typed.isEmpty && place.takesLiteral)
    var seen: Set<String> = []
    for (index, candidate) in candidates.enumerated() {
      if offers.items.count == Self.limit {
        omitted += candidates.count - index
        break
      }
      guard var offer = candidate.offer() else { continue }
      offer.text = finished(offer.text, place.context.word)
      if seen.insert(offer.text).inserted { offers.items.append(offer) }
    }
    offers.omitted = omitted
    return offers
  }

  /// What was typed, folded; a blank or a hyphen at its end, which folding takes away, ends a word.
  private static func folded(_ typed: String) -> String {
    let folded = Folding.fold(typed)
    guard !folded.isEmpty, let last = typed.last, Folding.fold(String(last)).isEmpty else { return folded }
    return folded + " "
  }

  /// What a list shows, with what it answers by where that is not what it shows.
  private static func label(_ text: String, _ alias: String?) -> String {
    guard let alias, !text.contains(alias) else { return text }
    return text + " ← " + TerminalText.visible(alias)
  }

  /// A text as it is inserted: without the closing mark that already stands there, apart from what it would run into.
  private func finished(_ text: String, _ word: CaretWord) -> String {
    switch word.form {
    case .quoted(let isClosed):
      let quoted = text.hasSuffix("\"") ? text : QuotedText.quote(text)
      return isClosed ? String(quoted.dropLast()) : quoted
    case .bare, .parameter: return word.needsBlank ? " " + text : text
    }
  }

  /// What is spelled nearly as what was typed.
  private func nearest(_ pools: [Pool], _ place: Place, _ typed: String) -> [Candidate] {
    var candidates: [Candidate] = []
    for pool in pools {
      switch pool {
      case .choices(let choices):
        let words = choices.map { $0.word[place.language] }
        for index in Suggestions.nearestIndices(to: typed, among: words) {
          candidates.append(
            Candidate(rank: .scattered, group: choices[index].group, weight: 0, order: candidates.count) {
              Offer(
                text: words[index] + choices[index].suffix, note: choices[index].note[place.language],
                keyword: choices[index].keyword)
            })
        }
      case .terms(let pool):
        guard let values = try? stock.terms(of: pool.vocabulary) else { continue }
        for found in values.nearest(typed, pool.takes) {
          add(found, of: values, pool, typed, place, to: &candidates)
        }
      case .texts, .words: continue
      }
    }
    return candidates
  }

  // MARK: - Values

  private func add(_ pool: TermPool, _ typed: String, _ place: Place, to candidates: inout [Candidate]) {
    guard let values = try? stock.terms(of: pool.vocabulary) else { return }
    let typed =
      pool.vocabulary == .area ? Folding.foldPlace(typed) + (typed.hasSuffix(" ") ? " " : "") : typed
    for value in values.search(typed, place.language, pool.takes) {
      add(value, of: values, pool, typed, place, to: &candidates)
    }
  }

  private func add(
    _ value: TermValues.Found, of values: TermValues, _ pool: TermPool, _ typed: String, _ place: Place,
    to candidates: inout [Candidate]
  ) {
    let counts = (try? stock.counts(pool.count)) ?? [:]
    let term = values.terms[value.place]
    candidates.append(
      Candidate(rank: value.rank, group: pool.group, weight: counts[term.id] ?? 0, order: candidates.count) {
        [unowned self] in
        self.offer(
          of: term, found: value, for: typed, in: values, pool, counts[term.id] ?? (counts.isEmpty ? nil : 0),
          place)
      })
  }

  private func offer(
    of term: Term, found: TermValues.Found, for typed: String, in values: TermValues, _ pool: TermPool,
    _ count: Int?,
    _ place: Place
  ) -> Offer? {
    let language = place.language
    let name =
      pool.vocabulary == .area ? Folding.foldPlace(term.name[language]) : Folding.fold(term.name[language])
    let isNamed = FoldedIndex.rank(of: name, for: typed).map { $0 <= .wordPrefix } ?? false
    let label = Self.label(
      TermLabel.text(of: term, language),
      isNamed ? nil : values.otherName(found.entry, language))
    let note = count.map { NumberText.grouped(Int64($0), language) } ?? ""
    func offer(_ text: String) -> Offer { Offer(text: text, label: label, note: note) }

    if pool.takesKind, let kind = term.area?.kind, let word = AreaKindWord.word(kind) {
      if naming.means(term.name[language], term, .term(nil)) {
        return offer(QuotedText.spelled(term.name[language]))
      }
      if let name = naming.name(of: term, language, for: .term(kind)) {
        return offer(word[language] + " " + QuotedText.spelled(name))
      }
      return nil
    }
    guard let name = naming.name(of: term, language, for: pool.use) else { return nil }
    return offer(QuotedText.spelled(name))
  }

  /// The last word of a search text, behind those that stand before it.
  private func addWords(
    of entity: Entity, _ typed: String, _ place: Place, to candidates: inout [Candidate]
  ) {
    guard case .quoted = place.context.word.form else { return }
    let begun = String(typed.reversed().prefix { $0.isLetter || $0.isNumber }.reversed())
    let before = typed.dropLast(begun.count)
    let words = try? stock.words.search(Folding.fold(begun), in: entity, limit: Self.limit)
    for word in words ?? [] {
      candidates.append(
        Candidate(rank: .prefix, group: 0, weight: word.records, order: candidates.count) {
          Offer(
            text: QuotedText.quote(before + word.text), label: word.text,
            note: Self.records(word.records)[place.language])
        })
    }
  }

  /// Of all records, also those that nobody may be referred to.
  private static func records(_ count: Int) -> LocalizedText {
    LocalizedText(
      NumberText.grouped(Int64(count), .english) + (count == 1 ? " record" : " records"),
      NumberText.grouped(Int64(count), .french) + (count < 2 ? " fiche" : " fiches"))
  }

  private func offer(of value: TextValues.Found, _ field: Field, _ entity: Entity) -> Offer? {
    guard let text = try? stock.text(value, of: field, in: entity) else { return nil }
    return Offer(
      text: QuotedText.quote(text), label: TerminalText.visible(text),
      note: value.rows > 1 ? "\(value.rows)" : "")
  }
}

extension Pool {
  /// True of values of the directory, whose names may have several words.
  var holdsValues: Bool {
    switch self {
    case .choices: false
    case .terms, .texts, .words: true
    }
  }
}
