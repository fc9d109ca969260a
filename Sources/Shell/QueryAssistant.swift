import Completion
import Domain
import Language
import Planning
import Session

/// Completes and explains what a person types in a shell, from what its session knows.
package final class QueryAssistant: LineAssistant {
  private let session: Session
  private let files: (String) -> [String]
  private lazy var engine = CompletionEngine(source: session.store, surroundings: self)

  /// `files` gives the names that go on from a beginning of a path, folders with a `/` at their end.
  package init(session: Session, files: @escaping (String) -> [String] = { _ in [] }) {
    self.session = session
    self.files = files
  }

  package func completions(of text: String, at caret: Int) -> Completions {
    if let (command, start) = self.command(of: text, at: caret) {
      var completions = CommandCompletion(
        queries: { [session] in session.queryNames.map(\.name) },
        saved: { [session] in session.namedQueries.saved.map { LocalizedText(verbatim: $0) } }, files: files
      ).completions(of: command, at: caret - start, language)
      completions.replaced =
        (completions.replaced.lowerBound + start)..<(completions.replaced.upperBound + start)
      return completions
    }
    let (source, before) = self.source(of: text)
    let offers = engine.offers(source, at: caret + before)
    return Completions(
      replaced: max(0, offers.replaced.start - before)..<max(0, offers.replaced.end - before),
      items: offers.items.map(item),
      omitted: offers.omitted, isOpen: offers.isOpen)
  }

  /// What can be typed, without quotation marks: what a refused answer meant alone, on an empty line; else the usual answer first, then what is allowed, else values of the type.
  package func completions(ofAnswer text: String, at caret: Int, to wanted: WantedAnswer) -> Completions {
    let typed = String(decoding: Array(text.utf8.prefix(max(0, caret))), as: UTF8.self)
    if typed.isEmpty, let meant = wanted.meant {
      return Completions(replaced: 0..<0, items: [CompletionItem(text: meant)])
    }
    let begun = Folding.fold(typed)
    var found = values(typed, of: wanted.type)
    if !wanted.allowed.isEmpty {
      let items = wanted.allowed.map { CompletionItem(text: Self.unquoted($0)) }
      found = Completions(
        replaced: 0..<typed.utf8.count, items: items.filter { Folding.fold($0.text).hasPrefix(begun) })
    }
    // Behind the first word of a window only that word is replaced.
    guard let usual = wanted.usual.map(Self.unquoted), Folding.fold(usual).hasPrefix(begun),
      found.items.isEmpty || found.replaced.lowerBound == 0
    else { return found }
    let item = found.items.first { $0.text == usual } ?? CompletionItem(text: usual)
    found.items = [item] + found.items.filter { $0.text != usual }
    found.replaced = 0..<typed.utf8.count
    return found
  }

  /// Values of a type that begin as typed.
  private func values(_ typed: String, of type: ParameterType) -> Completions {
    if type == .window {
      let items = engine.usualWindows(beginning: typed).map { CompletionItem(text: $0.text) }
      if !items.isEmpty { return Completions(replaced: 0..<typed.utf8.count, items: items) }
    }
    let mark = type == .yesNo ? "" : "\""
    let param = Lexicon.words(of: .param)[language]
    let before =
      type == .window
      ? Self.windowQuery[language] : "\(param) x: \(type.word[language]) = \(mark)"
    let statement = before + typed
    let offers = engine.offers(SourceText(name: "<shell>", text: statement), at: statement.utf8.count)
    let items = offers.items.filter { !$0.text.isEmpty && !",)|".contains($0.text) }.map { offer in
      CompletionItem(text: Self.unquoted(offer.text), label: offer.label, note: offer.note)
    }
    // A window is several words, of which the last is completed; a name is one answer.
    let start = type == .window ? max(0, offers.replaced.start - before.utf8.count) : 0
    return Completions(
      replaced: min(start, typed.utf8.count)..<typed.utf8.count, items: items, omitted: offers.omitted)
  }

  /// A query that wants a window at its end.
  private static let windowQuery = LocalizedText("needs | during ", "besoins | pendant ")

  private static func unquoted(_ text: String) -> String {
    guard text.utf8.count > 1, text.hasPrefix("\"") else { return text }
    return String(text.dropFirst().dropLast()).replacing("\\\"", with: "\"").replacing("\\\\", with: "\\")
  }

  /// A word of the language has what help tells of it beside it.
  private func item(_ offer: Offer) -> CompletionItem {
    let topic = offer.keyword.flatMap { word in
      HelpTopic.all.first { $0.keyword == word.keyword && $0.wordClass == word.wordClass }
    }
    return CompletionItem(text: offer.text, label: offer.label, note: topic?.help[language] ?? offer.note)
  }

  package func hint(of text: String, at caret: Int) -> String {
    if let (command, start) = command(of: text, at: caret) {
      return CommandCompletion.hint(of: command, at: caret - start, language)
    }
    let (source, before) = self.source(of: text)
    guard let context = CaretContext(source, at: caret + before) else { return "" }
    engine.prepare(context)
    let called = context.argument.flatMap { declaration(of: $0.source) }
    return HintLine(
      context: context, names: engine.names(context), language: language, called: called,
      isRecording: isRecording
    ).text
  }

  /// A named query with its parameters, as it declares them: names, types, what is taken where nothing is given.
  private func declaration(of name: String) -> String? {
    let prelude = Prelude.query(named: name)
    let saved = try? session.store.savedQuery(named: Folding.fold(name))
    guard
      let statement = saved?.statement ?? prelude.map({ $0.query.statement($0.language) }),
      case .save(let query)? = Parser.parse(SourceText(name: "save", text: statement)).script.statements
        .first?.kind,
      let parameters = query.parameters
    else { return nil }
    let source = SourceText(name: "save", text: statement)
    let declared = parameters.map { source.text($0.span) }.joined(separator: ", ")
    let help = saved == nil ? prelude.map { " — " + $0.query.help[language] } ?? "" : ""
    return "\(query.name.text)(\(declared))\(help)"
  }

  package func looks(of text: String) -> [LookedPart] {
    if TypedPart.isCommand(text) {
      let end = text.utf8.firstIndex { $0 == 32 || $0 == 10 } ?? text.utf8.endIndex
      return [LookedPart(0..<text.utf8.distance(from: text.utf8.startIndex, to: end), .head)]
    }
    let (source, before) = self.source(of: text)
    return TextLook.parts(of: source).filter { $0.range.lowerBound >= before }.map {
      LookedPart($0.range.lowerBound - before..<$0.range.upperBound - before, $0.look)
    }
  }

  package func isComplete(_ text: String) -> Bool {
    guard let last = TypedPart.parts(of: text).last, !last.isCommand else { return true }
    return session.calledWithoutValues(last.text) != nil
      || Parser.parse(source(of: last.text).source).isComplete
  }

  /// The line of the caret where it is a command, and the bytes before it.
  private func command(of text: String, at caret: Int) -> (line: String, start: Int)? {
    let bytes = Array(text.utf8)
    let caret = min(max(0, caret), bytes.count)
    let start = bytes[..<caret].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    let line = String(decoding: bytes[start...].prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
    return TypedPart.isCommand(line) ? (line, start) : nil
  }

  /// What a text means, and how many bytes stand before it: a line that begins with `|` goes on from the last query.
  private func source(of text: String) -> (source: SourceText, before: Int) {
    guard text.drop(while: \.isWhitespace).first == "|", let last = session.lastResult else {
      return (SourceText(name: "<shell>", text: text), 0)
    }
    let query = last.source.text(last.query.span) + "\n"
    return (SourceText(name: "<shell>", text: query + text), query.utf8.count)
  }
}

extension QueryAssistant: Surroundings {
  package var language: LanguageCode { session.options.messageLanguage }

  package var namedQueries: [NamedSource] {
    session.queryNames.map { NamedSource(name: $0.name, help: $0.help, parameters: $0.parameters) }
  }

  package var parameters: [String] { session.parameterNames }

  package var isRecording: Bool { session.openContact != nil }

  package var lastRecords: [String] { session.lastRecords }

  package func names(behind text: String) -> KnownNames? { session.knownNames(behind: text) }
}
