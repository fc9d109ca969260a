import Foundation
import TestSupport
import Testing

/// Two calls typed in the shell from start to close.
@Suite(.serialized) struct InteractiveRecordingTests {
  private let folder: ScratchFolder
  private let directory: String

  init() throws {
    folder = try ScratchFolder()
    directory = folder.path + "/calls.aiguille"
    try FileManager.default.copyItem(atPath: try DemoFixture.path(), toPath: directory)
  }

  private func open() throws -> TerminalSession {
    let session = try TerminalSession(
      ["--db", directory],
      environment: ["TERM": "xterm", "NO_COLOR": "1", "LC_ALL": "C", "XDG_STATE_HOME": folder.path])
    try session.expect("aiguille> ")
    return session
  }

  private func counts() throws -> String {
    try Program.run([
      "--db", directory, "--disclosure", "internal", "--format", "csv", "-c",
      "contacts | count; needs | count; referrals | count",
    ]).text.split(separator: "\n").filter { $0 != "count" && !$0.isEmpty }.joined(separator: " ")
  }

  private func history() -> String {
    (try? String(contentsOfFile: folder.path + "/aiguille/history", encoding: .utf8)) ?? ""
  }

  /// A family in Rimouski that is short of food and speaks Spanish.
  @Test func aFamilyShortOfFood() throws {
    #expect(try counts() == "0 0 0")
    let session = try open()
    session.type("contact phone from Rimouski language es interpreter yes age 35-44 household family\r")
    try session.expect("contact 1: Phone, Rimouski, Spanish")
    try session.expect("#1> ")
    session.type("need food\r")
    try session.expect("need 1: Food")
    try session.expect("#1> ")
    session.type("services | need food | near Rimouski | take 3\r")
    try session.expect("(3 rows")
    try session.expect("#1> ")
    session.type("refer 1, 2\r")
    try session.expect("need 1, referral 2: ")
    try session.expect("#1> ")
    session.type("handout\r")
    try session.expect("1. ")
    try session.expect("#1> ")
    session.type("close\r")
    try session.expect("X444")
    session.type("met\r")
    try session.expect("need 1: Met")
    session.type("close\r")
    try session.expect("contact 1 closed after")
    try session.expect("aiguille> ")
    session.type(".quit\r")
    #expect(try session.end() == 0)
    #expect(try counts() == "1 1 2")
    #expect(history() == "services | need food | near Rimouski | take 3\n.quit\n")
  }

  /// An older person alone in Gaspé, in French; the shell is left in the middle, and another takes the contact up.
  @Test func anOlderPersonAlone() throws {
    let session = try open()
    session.type(".langue fr\r")
    try session.expect("aiguille> ")
    session.type("contact téléphone de Gaspé langue fr âge 85+ genre femme ménage alone\r")
    try session.expect("contact 1 : Téléphone, Gaspé")
    session.type("besoin seniors\r")
    try session.expect("besoin 1")
    try session.expect("#1> ")
    session.type("note elle habite au 12 rue du Quai\r")
    try session.expect("S117")
    try session.expect("#1> ")
    session.type("\u{4}")
    #expect(try session.end() == 0)

    let second = try open()
    second.type("contact 1\r")
    try second.expect("#1> ")
    second.type("unmet because no-service\r")
    try second.expect("need 1: Unmet (No service)")
    second.type("undo\r")
    try second.expect("taken back")
    second.type("unmet because transport; close\r")
    try second.expect("closed after")
    try second.expect("aiguille> ")
    second.type("followup 1 met\r")
    try second.expect("need 1, later: Met")
    second.type(".quit\r")
    #expect(try second.end() == 0)
    #expect(try counts() == "1 1 0")
    #expect(!history().contains("Quai"))
  }
}
