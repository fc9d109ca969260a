import Foundation
import Presentation
import TestSupport
import Testing

@testable import Session

@Suite struct AtomicFileTests {
  @Test func theOldBytesStayUntilTheEnd() throws {
    let folder = try ScratchFolder()
    let path = try folder.write("out", "old")
    let file = try AtomicFile(path: path)
    try file.write(Array("new".utf8))
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "old")
    try file.commit()
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "new")
  }

  @Test func whatIsForgottenLeavesNothing() throws {
    let folder = try ScratchFolder()
    let path = folder.path + "/out"
    try AtomicFile(path: path).write(Array("new".utf8))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
  }

  @Test func theModeOfTheFileIsKept() throws {
    let folder = try ScratchFolder()
    let path = try folder.write("out", "old")
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
    let file = try AtomicFile(path: path)
    try file.write([])
    try file.commit()
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.posixPermissions] as? Int == 0o640)
  }

  @Test func aFolderIsRefused() throws {
    let folder = try ScratchFolder()
    #expect(throws: OutputFailure.self) { try AtomicFile(path: folder.path) }
  }
}
