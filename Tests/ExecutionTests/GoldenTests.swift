import Domain
import Foundation
import Interchange
import Language
import Storage
import TestSupport
import Testing

/// The behaviours of `Tests/Golden`, one file each, checked at every stage over one small demo directory.
///
/// `RECORD=1 swift test --filter Golden` writes down what happens now; what it writes is to be read before it is kept.
struct GoldenTests {
  @Test(arguments: try GoldenFile.all())
  func behaviour(file: GoldenFile) throws {
    let store = try SQLiteStore(path: try Self.directory.get())
    // A little after the last day of the demo, for relative dates.
    let today = try #require(CalendarDate(year: 2026, month: 11, day: 23))
    let outcome = try GoldenOutcome(file.query, store: store, today: today)
    let difference = try outcome.difference().map {
      DiagnosticRenderer.render($0, in: nil, language: .english)
    }
    #expect(difference == nil, "differs from the reference interpreter")
    var recorded = file
    for (index, expectation) in file.expected.enumerated() {
      let actual = try outcome.text(expectation.section)
        .trimmingCharacters(in: CharacterSet.newlines)
      recorded.expected[index].text = actual
      guard !Self.isRecording else { continue }
      #expect(actual == expectation.text, "\(file.name), -- \(expectation.section.rawValue)")
    }
    if Self.isRecording { try recorded.write() }
  }

  private static var isRecording: Bool { ProcessInfo.processInfo.environment["RECORD"] == "1" }

  private static let directory = Result {
    let path = NSTemporaryDirectory() + "aiguille-golden-\(getpid()).aiguille"
    atexit { unlink(NSTemporaryDirectory() + "aiguille-golden-\(getpid()).aiguille") }
    let demo = try DemoDirectory(services: 300, seed: 1)
    try EarlierDelivery.andItself(into: path) { try demo.deliver(to: $0) }
    try AwkwardCalls.write(into: path, seed: 1)
    return path
  }
}
