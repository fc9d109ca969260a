import Foundation
import TestSupport
import Testing

/// What is shown while a person waits.
@Suite(.serialized) struct ProgressTests {
  private func demo(_ folder: ScratchFolder, _ more: [String]) -> [String] {
    ["demo", folder.path + "/d.aiguille", "--services", "1500", "--contacts", "0"] + more
  }

  @Test func aTerminalShowsRowsAndIsCleanAfterwards() throws {
    let folder = try ScratchFolder()
    let session = try TerminalSession(demo(folder, []), environment: ["TERM": "xterm"])
    try session.expect("rows/s", seconds: 60)
    let last = try session.expect("contacts", seconds: 120)
    #expect(last.contains("\r\u{1B}[K"))
    #expect(try session.end() == 0)
  }

  @Test func elsewhereNothingIsShown() throws {
    let folder = try ScratchFolder()
    let outcome = try Program.run(demo(folder, []))
    #expect(outcome.status == 0 && !outcome.messages.contains("rows/s"), "\(outcome.messages)")
  }
}
