import Domain
import Foundation
import GRDB
import Language
import TestSupport
import Testing

@testable import Storage

@Suite struct DatabaseFileTests {
  private let folder: ScratchFolder
  private var path: String { folder.path + "/d.db" }

  init() throws { folder = try ScratchFolder() }

  private func refusal(_ open: () throws -> Void) -> DiagnosticCode? {
    (#expect(throws: StoreFailure.self) { try open() })?.diagnostic.code
  }

  @Test func aNewFileIsMarkedAsOursAndInRollbackMode() throws {
    _ = try DatabaseFile.create(at: path)
    let header = try Data(contentsOf: URL(fileURLWithPath: path)).prefix(100)
    // SQLite's file format: 18 and 19 are 1 for a rollback journal, 60 the user version, 68 the
    // application id.
    #expect(Array(header[18...19]) == [1, 1])
    #expect(Array(header[60..<64]) == [0, 0, 0, UInt8(DatabaseIdentity.schemaVersion)])
    #expect(Array(header[68..<72]) == Array("AIG1".utf8))
  }

  @Test func aMissingFileIsNotMade() {
    #expect(refusal { _ = try DatabaseFile.open(at: path) } == .databaseMissing)
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test func whatIsNoDatabaseIsLeftAsItIs() throws {
    let text = String(repeating: "not a database ", count: 100)
    try folder.write("d.db", text)
    #expect(refusal { _ = try DatabaseFile.open(at: path) } == .databaseUnreadable)
    #expect(refusal { _ = try DatabaseFile.openOrCreate(at: path) } == .databaseUnreadable)
    #expect(try String(contentsOfFile: path, encoding: .utf8) == text)
  }

  @Test func anEmptyFileIsUnreadableButMayBecomeADirectory() throws {
    try folder.write("d.db", "")
    #expect(refusal { _ = try DatabaseFile.open(at: path) } == .databaseUnreadable)
    #expect(try DatabaseFile.openOrCreate(at: path).isNew)
  }

  @Test func anotherApplicationsDatabaseIsRefused() throws {
    try DatabaseQueue(path: path).write { try $0.execute(sql: "CREATE TABLE t (x)") }
    #expect(refusal { _ = try DatabaseFile.open(at: path) } == .databaseForeign)
    #expect(refusal { _ = try DatabaseFile.create(at: path) } == .databaseForeign)
    #expect(FileManager.default.fileExists(atPath: path))
  }

  @Test func aNewerVersionIsRefused() throws {
    _ = try DatabaseFile.create(at: path)
    try DatabaseQueue(path: path).write { try $0.execute(sql: "PRAGMA user_version = 99") }
    #expect(refusal { _ = try DatabaseFile.open(at: path) } == .databaseTooNew)
  }

  @Test func aDamagedFileIsSaidToBe() throws {
    _ = try DatabaseFile.create(at: path)
    let file = try FileHandle(forUpdating: URL(fileURLWithPath: path))
    try file.seek(toOffset: 100)
    try file.write(contentsOf: Data(repeating: 0xFF, count: 8_000))
    try file.close()
    #expect(refusal { _ = try DatabaseFile.open(at: path) } == .databaseDamaged)
  }

  @Test func aLockedFileIsSaidToBe() throws {
    _ = try DatabaseFile.create(at: path)
    var configuration = Configuration()
    configuration.allowsUnsafeTransactions = true
    let other = try DatabaseQueue(path: path, configuration: configuration)
    try other.writeWithoutTransaction { try $0.execute(sql: "BEGIN EXCLUSIVE") }
    #expect(refusal { _ = try DatabaseFile.open(at: path, patience: 0) } == .databaseBusy)
  }
}
