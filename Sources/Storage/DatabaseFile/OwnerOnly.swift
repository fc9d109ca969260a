import Domain
import Foundation
import Language

extension DatabaseFile {
  /// Takes the file from everybody but its owner (mode 0600): what a directory with call data must be (architecture.md).
  ///
  /// Throws X406 where the mode cannot be changed.
  func keepToOwner() throws {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    if (attributes?[.posixPermissions] as? NSNumber)?.intValue == 0o600 { return }
    do {
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    } catch {
      throw StoreFailures.failure(.databaseReadOnly, LocalizedText(verbatim: path))
    }
  }
}
