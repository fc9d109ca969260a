import Domain
import Language
import Session

/// What is said before the first prompt: what the directory is, and what to type next.
struct Welcome {
  private let counts: [(number: Int, noun: LocalizedText)]
  private let path: String
  private let delivery: CalendarDate?
  private let openContacts: [Int64]
  private let example: LocalizedText

  /// Nil where the directory cannot be read.
  init?(_ session: Session) {
    let store = session.store
    func count(_ entity: Entity) -> Int? { try? store.rows(of: entity, includingAll: false) }
    guard let services = count(.services), let organizations = count(.organizations),
      let sites = count(.sites)
    else { return nil }
    counts = [
      (services, LocalizedText("services", "services")),
      (organizations, LocalizedText("organizations", "organismes")),
      (sites, LocalizedText("sites", "points de service")),
      (count(.contacts) ?? 0, LocalizedText("contacts", "contacts")),
    ].filter { $0.0 > 0 }
    path = session.options.databasePath ?? ""
    delivery = store.lastDelivery
    openContacts = session.openContacts(limit: 4)
    example = Self.example(session)
  }

  /// A query that has an answer in this directory, in each language.
  private static func example(_ session: Session) -> LocalizedText {
    let plain = LocalizedText("services | take 5", "services | prendre 5")
    guard let need = session.commonNeed() else { return plain }
    func written(_ name: String) -> String {
      let isWord = name.allSatisfy { $0.isLetter || $0 == "-" }
      return isWord ? name : QuotedText.quote(name)
    }
    let query = LocalizedText(
      "services | need \(written(need.category.english)) | in \(written(need.municipality.english))",
      "services | besoin \(written(need.category.french)) | dans \(written(need.municipality.french))")
    return session.isAnswerable(query.english) && session.isAnswerable(query.french) ? query : plain
  }

  /// `again` where another directory was opened: what can be typed is known by then.
  func text(_ language: LanguageCode, _ size: Destination.TerminalSize?, again: Bool = false) -> String {
    let width = size?.columns ?? 80
    let isSmall = width < 60 || (size?.rows ?? 24) < 14
    var lines: [String] = []
    func add(_ text: String) { lines += WrappedText.lines(text, width: width, indent: "") }
    let shown = isSmall ? Array(counts.prefix(1)) : counts
    let numbers = shown.map { NumberText.grouped(Int64($0.number), language) + "\u{A0}" + $0.noun[language] }
    add("Aiguille" + (language == .french ? "\u{A0}: " : ": ") + numbers.joined(separator: ", "))
    if !isSmall {
      add([TerminalText.visible(path), delivered(language)].filter { !$0.isEmpty }.joined(separator: ", "))
    }
    if let contacts = contacts(language) { add(contacts) }
    if again { return lines.joined(separator: "\n") }
    lines += tries(language, isSmall: isSmall, width: width)
    return lines.joined(separator: "\n")
  }

  private func delivered(_ language: LanguageCode) -> String {
    guard let delivery else { return "" }
    return LocalizedText("delivered \(delivery.iso)", "livré le \(delivery.iso)")[language]
  }

  private func contacts(_ language: LanguageCode) -> String? {
    guard let newest = openContacts.first else { return nil }
    let resume = LocalizedText("`contact \(newest)` goes on with it", "`contact \(newest)` le reprend")
    guard openContacts.count > 1 else {
      return LocalizedText(
        "contact \(newest) is open: \(resume.english)",
        "le contact \(newest) est ouvert\u{A0}: \(resume.french)")[
          language]
    }
    let list =
      openContacts.prefix(3).map(String.init).joined(separator: ", ") + (openContacts.count > 3 ? ", …" : "")
    return LocalizedText(
      "contacts \(list) are open; `contact \(newest)` goes on with one",
      "les contacts \(list) sont ouverts; `contact \(newest)` en reprend un")[language]
  }

  /// Three things to type, each with what it does.
  private func tries(_ language: LanguageCode, isSmall: Bool, width: Int) -> [String] {
    let help = LocalizedText(".help", ".aide")[language]
    let leave = LocalizedText("Ctrl-D leaves", "Ctrl-D pour quitter")[language]
    if isSmall {
      let first = LocalizedText("Type services and Enter.", "Taper services, puis Entrée.")[language]
      let more = LocalizedText("\(help) tells more", "\(help) en dit plus")[language]
      return WrappedText.lines("\(first) \(more), \(leave).", width: width, indent: "")
    }
    let heads = [example[language], help, "services | "]
    let helps = [
      LocalizedText("a query: Enter answers it", "une requête\u{A0}: Entrée y répond"),
      LocalizedText("all commands and stages", "toutes les commandes et étapes"),
      LocalizedText("Tab shows what can follow", "Tab montre ce qui peut suivre"),
    ].map { $0[language] }
    let widest = heads.map { CellWidth.of($0) }.max() ?? 0
    let isWide = helps.allSatisfy { widest + 4 + CellWidth.of($0) <= width }
    let intro = LocalizedText("Type, for example:", "Taper, par exemple\u{A0}:")[language]
    return [intro]
      + (isWide
        ? Columns.aligned(Array(zip(heads, helps).map { (head: $0, help: $1) }))
        : zip(heads, helps).flatMap { ["  " + $0, "      " + $1] })
      + [leave + "."]
  }
}
