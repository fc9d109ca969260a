import Foundation
import TestSupport
import Testing

@testable import Shell

@Suite struct HistoryFileTests {
  @Test func keepsEntriesOfSeveralLinesAndIsPrivate() throws {
    let folder = try ScratchFolder()
    let path = folder.path + "/state/aiguille/history"
    let entries = ["services\n| take 5", "places | where name = \"a\\nb\"", "régions"]
    for entry in entries { HistoryFile(path: path).append(entry) }
    #expect(HistoryFile(path: path).load() == entries)
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
  }

  @Test func severalShellsLoseNothing() async throws {
    let folder = try ScratchFolder()
    let path = folder.path + "/history"
    await withTaskGroup(of: Void.self) { group in
      for shell in 0..<4 {
        group.addTask {
          for line in 0..<50 { HistoryFile(path: path).append("services | take \(shell)\(line)") }
        }
      }
    }
    #expect(Set(HistoryFile(path: path).load()).count == 200 - duplicates)
  }

  /// `take 1` followed by `12` and `11` followed by `2` are the same text.
  private var duplicates: Int {
    200 - Set((0..<4).flatMap { shell in (0..<50).map { "\(shell)\($0)" } }).count
  }

  @Test func aShellSeesWhatAnotherAddsAndNotItsOwn() throws {
    let folder = try ScratchFolder()
    let (one, other) = (
      HistoryFile(path: folder.path + "/history"), HistoryFile(path: folder.path + "/history")
    )
    #expect(one.load().isEmpty)
    other.append("places | take 7")
    other.append("regions")
    #expect(one.news() == ["places | take 7", "regions"])
    #expect(one.news().isEmpty)
    other.append("sites")
    #expect(one.append("services") == ["sites"])
    #expect(one.news().isEmpty)
    #expect(other.news() == ["services"])
  }

  @Test func aFileThatWasBegunAnewIsFollowed() throws {
    let folder = try ScratchFolder()
    let path = folder.path + "/history"
    let history = HistoryFile(path: path)
    history.append("services | take 5")
    try Data().write(to: URL(fileURLWithPath: path))
    #expect(history.news().isEmpty)
    HistoryFile(path: path).append("sites")
    #expect(history.news() == ["sites"])
  }

  @Test func aPlaceThatCannotBeWrittenIsPassedOver() {
    let history = HistoryFile(path: "/proc/nowhere/history")
    history.append("services")
    #expect(history.load().isEmpty)
  }
}
