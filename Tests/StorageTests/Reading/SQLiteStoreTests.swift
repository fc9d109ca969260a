import Domain
import Foundation
import GRDB
import Language
import Testing

@testable import Storage

/// Opening a file that is no directory of ours says what is wrong, and never touches the file.
struct SQLiteStoreTests {
  /// What a file is before it is opened, and the code that opening it gives.
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let code: DiagnosticCode
    let prepare: @Sendable (_ path: String) throws -> Void
  }

  private static func bytes(_ path: String, _ bytes: [UInt8]) throws {
    try Data(bytes).write(to: URL(fileURLWithPath: path))
  }

  private static func database(_ path: String, _ sql: String) throws {
    try DatabaseQueue(path: path).writeWithoutTransaction { try $0.execute(sql: sql) }
  }

  private static func directory(_ path: String, _ sql: String) throws {
    _ = try DatabaseFile.create(at: path)
    try database(path, sql)
  }

  private static let cases = [
    Case(testDescription: "missing", code: .databaseMissing) { _ in },
    Case(testDescription: "empty", code: .databaseForeign) { try bytes($0, []) },
    Case(testDescription: "random bytes", code: .databaseForeign) { path in
      var state: UInt64 = 42
      try bytes(
        path,
        (0..<9_000).map { _ in
          state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
          return UInt8(truncatingIfNeeded: state >> 56)
        })
    },
    Case(testDescription: "text", code: .databaseForeign) {
      try bytes($0, Array(String(repeating: "Nothing of ours.\n", count: 100).utf8))
    },
    Case(testDescription: "another application", code: .databaseForeign) {
      try database($0, "PRAGMA application_id = 252006674; CREATE TABLE service (id, name)")
    },
    Case(testDescription: "newer version", code: .databaseTooNew) {
      try directory($0, "PRAGMA user_version = \(DatabaseIdentity.schemaVersion + 1)")
    },
    Case(testDescription: "older version", code: .databaseTooOld) {
      try directory($0, "PRAGMA user_version = \(DatabaseIdentity.schemaVersion - 1)")
    },
    Case(testDescription: "cut off in the middle", code: .databaseDamaged) { path in
      try directory(path, "")
      let whole = try Data(contentsOf: URL(fileURLWithPath: path))
      try whole.prefix(whole.count / 2).write(to: URL(fileURLWithPath: path))
    },
    Case(testDescription: "folder", code: .databaseUnreadable) {
      try FileManager.default.createDirectory(atPath: $0, withIntermediateDirectories: false)
    },
  ]

  @Test(arguments: cases)
  func whatIsNoDirectoryIsRefusedUntouched(_ file: Case) throws {
    let scratch = try ScratchDirectory()
    try file.prepare(scratch.path)
    let before = try Contents(scratch.folder)
    let failure = #expect(throws: StoreFailure.self) {
      // A file that opens must not read as an empty one.
      _ = try SQLiteStore(path: scratch.path).records(of: .services)
    }
    #expect(failure?.diagnostic.code == file.code)
    #expect(try Contents(scratch.folder) == before)
  }

  @Test(.enabled(if: getuid() != 0, "root reads every file"))
  func aFileWithoutPermissionIsUnreadable() throws {
    let scratch = try ScratchDirectory()
    _ = try DatabaseFile.create(at: scratch.path)
    chmod(scratch.path, 0)
    let failure = #expect(throws: StoreFailure.self) { try SQLiteStore(path: scratch.path) }
    chmod(scratch.path, 0o600)
    #expect(failure?.diagnostic.code == .databaseUnreadable)
  }

  @Test func aLockedFileIsBusy() throws {
    let scratch = try ScratchDirectory()
    _ = try DatabaseFile.create(at: scratch.path)
    let before = try Contents(scratch.folder)
    let writer = try DatabaseQueue(path: scratch.path)
    try writer.writeWithoutTransaction { db in
      try db.execute(sql: "BEGIN EXCLUSIVE")
      let failure = #expect(throws: StoreFailure.self) { try SQLiteStore(path: scratch.path) }
      #expect(failure?.diagnostic.code == .databaseBusy)
      try db.execute(sql: "ROLLBACK")
    }
    #expect(try Contents(scratch.folder) == before)
    _ = try SQLiteStore(path: scratch.path)
  }

  /// A writer that was killed in the middle leaves a half-written file beside a journal that takes it back.
  @Test func aHotJournalIsRolledBack() throws {
    let scratch = try ScratchDirectory()
    let file = try DatabaseFile.create(at: scratch.path)
    let whole = try Data(contentsOf: URL(fileURLWithPath: scratch.path))
    let killed = try ScratchDirectory()
    try file.queue.writeWithoutTransaction { db in
      // So small a cache spills pages into the file before the transaction ends.
      try db.execute(sql: "PRAGMA cache_size = 5; PRAGMA cache_spill = 1; BEGIN")
      try db.execute(sql: "UPDATE area SET name = 'Nulle part', population = 0")
      for suffix in ["", "-journal"] {
        try FileManager.default.copyItem(atPath: scratch.path + suffix, toPath: killed.path + suffix)
      }
      try db.execute(sql: "ROLLBACK")
    }
    #expect(try Data(contentsOf: URL(fileURLWithPath: killed.path)) != whole, "nothing was spilled")

    let store = try SQLiteStore(path: killed.path)
    let names = try store.allTerms(.area).map(\.name.french)
    #expect(names.contains("Rimouski") && !names.contains("Nulle part"))
    #expect(!FileManager.default.fileExists(atPath: killed.path + "-journal"))
    #expect(try Data(contentsOf: URL(fileURLWithPath: killed.path)) == whole)
  }

  @Test func readingChangesNothing() throws {
    let scratch = try ScratchDirectory()
    _ = try DatabaseFile.create(at: scratch.path)
    let before = try Contents(scratch.folder)
    do {
      let store = try SQLiteStore(path: scratch.path)
      try store.beginSnapshot()
      #expect(try store.records(of: .places).count == 1_130)
      #expect(throws: StoreFailure.self) {
        try store.run(SQLText("UPDATE area SET name = 'Nulle part'")) { _ in true }
      }
      #expect(try Contents(scratch.folder) == before, "while it is open")
      store.endSnapshot()
    }
    #expect(try Contents(scratch.folder) == before, "after it is closed")
  }
}

/// Every file of a folder with its bytes, a folder without.
private struct Contents: Equatable {
  let files: [String: Data]

  init(_ folder: String) throws {
    files = try FileManager.default.contentsOfDirectory(atPath: folder).reduce(into: [:]) { files, name in
      files[name] = FileManager.default.contents(atPath: folder + "/" + name) ?? Data()
    }
  }
}
