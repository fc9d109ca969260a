import Domain
import Foundation
import Language
import Presentation
import Session
import Storage
import TestSupport
import Testing

@testable import Shell

/// A shell over a demo directory, with a script in place of a keyboard and of the system around it.
final class ShellSupport: LineReader, ShellSurroundings {
  let folder: ScratchFolder
  private(set) var history: [String] = []
  private(set) var offers: [String] = []
  private(set) var prompts: [String] = []
  /// What was asked for at the prompts for parameters.
  private(set) var answered: [WantedAnswer] = []
  /// What went to the pager, what was edited, what commands were fed.
  private(set) var pages: [String] = []
  private(set) var edited: [String] = []
  private(set) var fed: [(command: String, text: String)] = []
  var hasPager = true
  var editor: (String) -> EditingOutcome = { _ in .none }
  var size = Destination.TerminalSize(rows: 24, columns: 80)
  private var keys: [LineEvent] = []
  private let said = MemorySink()
  private let shown = MemorySink()
  private let options: SessionOptions

  /// `language` nil where only the locale tells.
  init(language: LanguageCode? = .english, locale: LanguageCode = .english) throws {
    folder = try ScratchFolder()
    var options = SessionOptions(today: try #require(CalendarDate(year: 2026, month: 11, day: 23)))
    options.language = language
    options.localeLanguage = locale
    options.isInteractive = true
    self.options = options
  }

  /// Types lines and leaves; gives what the screen showed, results and messages.
  @discardableResult
  func type(_ lines: [String]) throws -> (screen: String, messages: String) {
    try type(events: lines.map { .line($0) })
  }

  @discardableResult
  func type(events: [LineEvent]) throws -> (screen: String, messages: String) {
    keys = events
    let before = (shown.bytes.count, said.bytes.count)
    let session = try session(over: try DemoFixture.path(), options)
    let screen = Destination(name: "-", sink: shown) { [unowned self] in size }
    let history = HistoryFile(path: folder.path + "/history")
    Shell(session: session, reader: self, history: history, screen: screen, surroundings: self) { 0 }.run()
    return (
      String(decoding: shown.bytes[before.0...], as: UTF8.self),
      String(decoding: said.bytes[before.1...], as: UTF8.self)
    )
  }

  /// The history that other shells see.
  func saved() -> [String] { HistoryFile(path: folder.path + "/history").load() }

  func file(_ name: String) -> String? {
    try? String(contentsOfFile: folder.path + "/" + name, encoding: .utf8)
  }

  // MARK: - The keyboard

  func readLine(prompt: String) -> LineEvent {
    prompts.append(prompt)
    return keys.isEmpty ? .endOfInput : keys.removeFirst()
  }
  func readAnswer(prompt: String, to wanted: WantedAnswer) -> LineEvent {
    answered.append(wanted)
    return readLine(prompt: prompt)
  }
  func addHistory(_ entry: String) { history.append(entry) }
  func offer(_ text: String) { offers.append(text) }

  // MARK: - The system

  func page(_ text: [UInt8], _ language: LanguageCode) -> Bool {
    if hasPager { pages.append(String(decoding: text, as: UTF8.self)) }
    return hasPager
  }
  func edit(_ text: String) -> EditingOutcome {
    edited.append(text)
    return editor(text)
  }
  func feed(_ bytes: [UInt8], to command: String) -> Int32? {
    fed.append((command, String(decoding: bytes, as: UTF8.self)))
    return command == "false" ? 1 : 0
  }
  func path(_ name: String) -> String { name.hasPrefix("/") ? name : folder.path + "/" + name }

  func session(over path: String, _ options: SessionOptions) throws(Diagnostic) -> Session {
    let store: SQLiteStore
    do throws(StoreFailure) {
      store = try SQLiteStore(path: path)
    } catch {
      throw error.diagnostic
    }
    var options = options
    options.databasePath = path
    let messages = MessageWriter(said, language: options.messageLanguage, style: .plain)
    return Session(store: store, options: options, messages: messages)
  }
}
