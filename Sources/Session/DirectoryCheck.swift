import Domain
import Language
import Presentation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What `doctor` finds out about a directory file.
package struct DirectoryCheck {
  private var lines: [(label: LocalizedText, value: LocalizedText)] = []
  /// False where SQLite found the file damaged or a reference that leads nowhere.
  package private(set) var isSound = true

  /// Reads the whole file once.
  ///
  /// Throws `StoreFailure`.
  package static func run(
    _ store: any Store, path: String, program: String, lineEditor: String
  ) throws -> DirectoryCheck {
    var check = DirectoryCheck()
    check.add(LocalizedText("file", "fichier"), path)
    check.add(LocalizedText("mode", "mode"), mode(of: path))
    let integrity = try texts(store, "PRAGMA integrity_check")
    check.add(LocalizedText("integrity", "intégrité"), integrity.joined(separator: "; "))
    let orphans = try texts(store, "SELECT \"table\" FROM pragma_foreign_key_check")
    check.add(LocalizedText("references that lead nowhere", "références sans cible"), orphans.count)
    check.isSound = integrity == ["ok"] && orphans.isEmpty
    check.add(
      LocalizedText("journal mode", "mode du journal"), try texts(store, "PRAGMA journal_mode"))
    check.add(
      LocalizedText("version of the file", "version du fichier"),
      try texts(store, "PRAGMA user_version"))
    check.add(
      LocalizedText("language of the directory", "langue du répertoire"),
      store.directoryLanguage.rawValue)
    for entity in Entity.allCases {
      let description = Catalog.description(of: entity)
      // The planner's estimate of these is the last key, which purged rows had too.
      let exact =
        entity.isCallData ? try texts(store, "SELECT count(*) FROM \(description.table)").first : nil
      let count = try exact.flatMap { Int($0) } ?? store.rows(of: entity, includingAll: true)
      check.add(description.label, count)
    }
    try check.addPurges(store)
    let areas = try texts(store, "SELECT count(*) FROM area")
    check.add(LocalizedText("areas of the gazetteer", "territoires de l'index"), areas)
    check.add(LocalizedText("program", "programme"), "aiguille " + program)
    check.add("SQLite", try texts(store, "SELECT sqlite_version()"))
    check.add("libedit", lineEditor)
    return check
  }

  /// One line a finding.
  package func text(_ language: LanguageCode) -> String {
    let labels = lines.map { $0.label[language] }
    let width = (labels.map { CellWidth.of($0) }.max() ?? 0) + 2
    return zip(labels, lines).map { label, line in
      CellWidth.padded(label, to: width) + TerminalText.visible(line.value[language]) + "\n"
    }.joined()
  }

  mutating func addLine(_ label: LocalizedText, _ value: LocalizedText) { lines.append((label, value)) }

  private mutating func add(_ label: LocalizedText, _ value: String) {
    lines.append((label, LocalizedText(verbatim: value)))
  }

  private mutating func add(_ label: LocalizedText, _ values: [String]) {
    add(label, values.joined(separator: "; "))
  }

  private mutating func add(_ label: LocalizedText, _ count: Int) {
    lines.append((label, Phrases.number(Int64(count))))
  }

  private static func texts(_ store: any Store, _ statement: String) throws -> [String] {
    var found: [String] = []
    try store.run(SQLText(statement)) { row in
      found.append(row.text(0))
      return true
    }
    return found
  }

  private static func mode(of path: String) -> String {
    var status = stat()
    guard stat(path, &status) == 0 else { return "?" }
    return "0" + String(status.st_mode & 0o777, radix: 8)
  }
}
