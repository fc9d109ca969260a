import Foundation

/// Real files that tests read where they are there: on a machine of the project, not on a user's.
package enum SharedData {
  /// The folder of that name in `AIGUILLE_SHARED_DATA`, else in `../shared/data` beside the package; nil where it is absent.
  package static func folder(_ name: String) -> String? {
    let given = ProcessInfo.processInfo.environment["AIGUILLE_SHARED_DATA"]
    let package = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let data = given ?? package.appendingPathComponent("../shared/data").path
    let folder = URL(fileURLWithPath: data).appendingPathComponent(name).standardized.path
    return FileManager.default.fileExists(atPath: folder) ? folder : nil
  }
}
