import Foundation
import Storage

/// Tells what a file holds from its name, else from its header.
struct FileRecognition {
  /// The columns of a table; empty for objects without one.
  let columns: (DeliveredObject) throws -> Set<String>

  /// Nil where neither name nor header is known.
  func recognise(path: String, header: [String]) throws -> HeaderMapping? {
    let name = Self.baseName(path)
    let named = FileLayouts.all.filter { $0.files.contains(name) }
    if !named.isEmpty {
      let present = Set(header.map(HeaderMapping.plain))
      let layout = named.first { $0.needs.map(present.contains) ?? true }
      guard let layout else { return nil }
      let mapping = try mapping(header, layout)
      return layout.object == .other || mapping.isConvincing ? mapping : nil
    }
    return try byHeader(header)
  }

  static func isKnownName(_ path: String) -> Bool {
    let name = baseName(path)
    return FileLayouts.all.contains { $0.files.contains(name) }
  }

  private static func baseName(_ path: String) -> String {
    HeaderMapping.plain(
      URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent)
  }

  private func mapping(_ header: [String], _ layout: FileLayout) throws -> HeaderMapping {
    let known = layout.object == .other ? [] : try columns(layout.object)
    return HeaderMapping(header, layout: layout, known: known)
  }

  /// The layout that knows most of the columns, and nearly all of them.
  private func byHeader(_ header: [String]) throws -> HeaderMapping? {
    let present = Set(header.map(HeaderMapping.plain))
    var best: HeaderMapping?
    for layout in FileLayouts.all where layout.object != .other {
      if let needs = layout.needs, !present.contains(needs) { continue }
      let candidate = try mapping(header, layout)
      guard candidate.knownCount >= 3, candidate.knownCount * 2 >= header.count else { continue }
      if candidate.knownCount > best?.knownCount ?? 0 { best = candidate }
    }
    return best
  }
}
