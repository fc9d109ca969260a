import Language

/// What is wrong with a mapping file, and where.
enum MappingFault {
  static func diagnostic(_ path: String, line: Int?, _ reason: LocalizedText) -> Diagnostic {
    let place = line.map { $0 > 0 ? "\(path):\($0)" : path } ?? path
    return Diagnostic(.mappingRefused, [LocalizedText(verbatim: place), reason], severity: .error)
  }
}
