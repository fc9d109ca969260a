import Domain
import Interchange
import Language
import Presentation
import Storage
import TestSupport
import Testing

@testable import Session

/// A session over a small directory of its own, whose answers and messages are kept.
final class SessionSupport {
  let path: String
  let session: Session
  private let folder: ScratchFolder
  private let words = MemorySink()
  private var shown = 0

  init(isInteractive: Bool = true, parameters: [String] = []) throws {
    folder = try ScratchFolder()
    path = folder.path + "/d.aiguille"
    _ = try DemoDirectory(services: 60, seed: 3).write(to: path)
    var options = SessionOptions(today: try #require(CalendarDate(year: 2026, month: 11, day: 23)))
    options.format = .csv
    options.language = .english
    options.databasePath = path
    options.isInteractive = isInteractive
    options.parameters = parameters.compactMap(GivenParameter.init)
    session = Session(
      store: try SQLiteStore(path: path), options: options,
      messages: MessageWriter(words, language: .english, style: .plain))
  }

  /// Runs a text and gives what it printed.
  @discardableResult
  func run(_ text: String) -> (status: SessionStatus, rows: String) {
    let output = MemorySink()
    let status = session.run(
      SourceText(name: "<shell>", text: text), to: Destination(name: "-", sink: output))
    return (status, output.text)
  }

  func show(_ number: Int64) -> (status: SessionStatus, card: String) {
    let output = MemorySink()
    return (session.showRecord(number, to: Destination(name: "-", sink: output)), output.text)
  }

  func last() -> String {
    let output = MemorySink()
    _ = session.showLast(to: Destination(name: "-", sink: output))
    return output.text
  }

  /// What was said since the last time.
  func messages() -> String {
    defer { shown = words.bytes.count }
    return String(decoding: words.bytes[shown...], as: UTF8.self)
  }
}
