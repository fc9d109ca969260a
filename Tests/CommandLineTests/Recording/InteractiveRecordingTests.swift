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
    try session.enter(
      "contact phone from Rimouski language es interpreter yes age 35-44 household family",
      expecting: "contact 1: Phone, Rimouski, Spanish", "#1> ")
    try session.enter("need food", expecting: "need 1: Food", "#1> ")
    try session.enter("services | need food | near Rimouski | take 3", expecting: "(3 rows", "#1> ")
    try session.enter("refer 1, 2", expecting: "need 1, referral 2: ", "#1> ")
    try session.enter("handout", expecting: "1. ", "#1> ")
    try session.enter("close", expecting: "X444")
    try session.enter("met", expecting: "need 1: Met")
    try session.enter("close", expecting: "contact 1 closed after", "aiguille> ")
    session.type(".quit\r")
    #expect(try session.end() == 0)
    #expect(try counts() == "1 1 2")
    #expect(history() == "services | need food | near Rimouski | take 3\n.quit\n")
  }

  /// An older person alone in Gaspé, in French; the shell is left in the middle, and another takes the contact up.
  @Test func anOlderPersonAlone() throws {
    let session = try open()
    try session.enter(".langue fr", expecting: "aiguille> ")
    try session.enter(
      "contact téléphone de Gaspé langue fr âge 85+ genre femme ménage alone",
      expecting: "contact 1 : Téléphone, Gaspé")
    try session.enter("besoin seniors", expecting: "besoin 1", "#1> ")
    try session.enter("note elle habite au 12 rue du Quai", expecting: "S117", "#1> ")
    session.type("\u{4}")
    #expect(try session.end() == 0)

    let second = try open()
    try second.enter("contact 1", expecting: "#1> ")
    try second.enter("unmet because no-service", expecting: "need 1: Unmet (No service)")
    try second.enter("undo", expecting: "taken back")
    try second.enter("unmet because transport; close", expecting: "closed after", "aiguille> ")
    try second.enter("followup 1 met", expecting: "need 1, later: Met")
    second.type(".quit\r")
    #expect(try second.end() == 0)
    #expect(try counts() == "1 1 0")
    #expect(!history().contains("Quai"))
  }
}
