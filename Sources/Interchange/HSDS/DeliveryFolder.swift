import Foundation
import Language

/// The files that the sources of an import name.
enum DeliveryFolder {
  struct Entry {
    let path: String
    /// What the report calls it.
    let label: String
    var isFolder = false
  }

  /// Files in the order given, those of a folder by name; throws X409 for a source that is not
  /// there.
  static func files(_ sources: [String]) throws -> [Entry] {
    var entries: [Entry] = []
    for source in sources {
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: source, isDirectory: &isFolder) else {
        throw Diagnostic(.inputMissing, [LocalizedText(verbatim: source)])
      }
      guard isFolder.boolValue else {
        entries.append(Entry(path: source, label: label(source, among: sources)))
        continue
      }
      for name in try FileManager.default.contentsOfDirectory(atPath: source).sorted() {
        let path = (source as NSString).appendingPathComponent(name)
        var isInner: ObjCBool = false
        let exists = FileManager.default.fileExists(atPath: path, isDirectory: &isInner)
        guard exists, !name.hasPrefix(".") else { continue }
        // Folders inside are none of the delivery, but one that bears the name of a table stands in its place.
        guard !isInner.boolValue || FileRecognition.isKnownName(path) && name.contains(".") else { continue }
        entries.append(
          Entry(path: path, label: sources.count == 1 ? name : path, isFolder: isInner.boolValue))
      }
    }
    return entries
  }

  private static func label(_ path: String, among sources: [String]) -> String {
    sources.count == 1 ? (path as NSString).lastPathComponent : path
  }
}
