import Foundation
import Language

extension DatabaseFile {
  /// Takes the file from everybody but its owner, and gives the mode that it had.
  func keepToOwnerForNow() throws -> Int? {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    try keepToOwner()
    return (attributes?[.posixPermissions] as? NSNumber)?.intValue
  }

  /// After a rehearsal, which keeps nothing.
  func restoreMode(_ mode: Int) {
    try? FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
  }
}
