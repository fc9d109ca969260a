import Domain
import Foundation
import Language
import Storage
import Yams

/// Reads a mapping file: YAML that says which column is which field, and what values mean.
///
///     files:
///       - file: calls*.csv
///         grain: [contact, need]
///         zone: America/Toronto
///         dates: ["yyyy-MM-dd HH:mm"]
///         separator: ";"
///         columns: { No: contact, Moment: started, Besoin: category, Issue: outcome }
///         values:
///           outcome: { Oui: met, Non: unmet }
///
/// A file that has anything wrong is refused whole (D527).
struct CallMappingFile {
  private let path: String

  /// Throws X409 where the file is not there, D527 where it is wrong.
  static func read(_ path: String) throws -> CallMapping {
    guard FileManager.default.fileExists(atPath: path) else {
      throw Diagnostic(.inputMissing, [LocalizedText(verbatim: path)])
    }
    return try CallMappingFile(path: path).read()
  }

  private static let greatestSize = 1 << 20

  private func read() throws -> CallMapping {
    let file = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
    defer { try? file.close() }
    let data = try file.read(upToCount: Self.greatestSize + 1) ?? Data()
    guard data.count <= Self.greatestSize else {
      throw fault(nil, "it is larger than 1 MiB", "il dépasse 1 Mio")
    }
    guard let text = String(validating: data, as: UTF8.self) else {
      throw fault(nil, "it is not in UTF-8", "il n’est pas en UTF-8")
    }
    var root: Node?
    do {
      root = try Yams.compose(yaml: text)
    } catch let error as YamlError {
      throw yamlFault(error)
    }
    guard let root, let top = root.mapping else {
      throw fault(root, "it holds no `files`", "il n’a pas de `files`")
    }
    try check(top, allowed: ["files"])
    guard let files = top["files"]?.sequence, !files.isEmpty else {
      throw fault(root, "it holds no list `files`", "il n’a pas de liste `files`")
    }
    return CallMapping(files: try files.map(fileMapping))
  }

  private func fileMapping(_ node: Node) throws -> CallFileMapping {
    guard let map = node.mapping else {
      throw fault(node, "a member of `files` is no mapping", "un membre de `files` n’est pas une table")
    }
    try check(
      map, allowed: ["file", "grain", "zone", "dates", "separator", "delimiter", "columns", "values"])
    var mapping = CallFileMapping(
      pattern: try map["file"].map(string), grains: try grains(map["grain"], in: node),
      columns: try columns(map["columns"], in: node))
    mapping.line = node.mark?.line ?? 0
    if let values = map["values"] { mapping.values = try self.values(values) }
    if let dates = map["dates"] {
      mapping.dates = try list(dates).map { node in
        guard let format = CallTimeFormat(try string(node)) else {
          throw fault(
            node, "`\(try string(node))` is no form of a date, as `yyyy-MM-dd HH:mm` is",
            "`\(try string(node))` n’est pas une forme de date, comme `yyyy-MM-dd HH:mm`")
        }
        return format
      }
    }
    if let zone = map["zone"] {
      guard let known = CallZone(name: try string(zone)) else {
        throw fault(
          zone, "`\(try string(zone))` is no zone; there are `UTC`, `America/Toronto`, `America/Halifax`",
          "`\(try string(zone))` n’est pas un fuseau ; il y a `UTC`, `America/Toronto`, `America/Halifax`")
      }
      mapping.zone = known
    }
    if let separator = map["separator"] { mapping.separator = try character(separator) }
    if let delimiter = map["delimiter"] {
      guard let byte = try character(delimiter).asciiValue else {
        throw fault(delimiter, "the delimiter is not ASCII", "le délimiteur n’est pas ASCII")
      }
      mapping.delimiter = byte
    }
    try checkFields(mapping, node)
    return mapping
  }

  private func grains(_ node: Node?, in parent: Node) throws -> Set<CallGrain> {
    guard let node else {
      throw fault(parent, "`grain` is missing", "il manque `grain`")
    }
    return Set(
      try list(node).map { node in
        guard let grain = CallGrain(rawValue: try string(node)) else {
          throw fault(
            node, "`\(try string(node))` is no grain; there are `contact`, `need`, `referral`",
            "`\(try string(node))` n’est pas un grain ; il y a `contact`, `need`, `referral`")
        }
        return grain
      })
  }

  private func columns(
    _ node: Node?, in parent: Node
  ) throws -> [(head: String, field: CallField, line: Int)] {
    guard let node, let map = node.mapping, !map.isEmpty else {
      throw fault(
        node ?? parent, "`columns` is missing or no mapping", "`columns` manque ou n’est pas une table")
    }
    var columns: [(String, CallField, Int)] = []
    for (key, value) in map {
      let head = try string(key)
      let word = try string(value)
      guard let field = CallField(word: word) else {
        let fields = CallField.allCases.map(\.word).joined(separator: ", ")
        throw fault(
          value, "`\(word)` is no field; there are \(fields)",
          "`\(word)` n’est pas un champ ; il y a \(fields)")
      }
      try checkHead(head, field, key)
      if !field.takesSeveral, columns.contains(where: { $0.1 == field }) {
        throw fault(value, "`\(word)` has two columns", "`\(word)` a deux colonnes")
      }
      columns.append((head, field, key.mark?.line ?? 0))
    }
    return columns
  }

  /// A column of identifiers may only become what is cut.
  private func checkHead(_ head: String, _ field: CallField, _ node: Node) throws {
    guard let kind = IdentifierColumns.kind(ofHead: head) else { return }
    switch (kind, field) {
    case (.postalCode, .postalCode), (.birthDate, .birthDate), (.birthDate, .age): return
    default:
      throw fault(
        node, "the column `\(head)` holds identifiers (\(kind.name.english)) and is never stored",
        "la colonne `\(head)` contient des identifiants (\(kind.name.french)) et n’est jamais gardée")
    }
  }

  private func values(_ node: Node) throws -> [CallField: [String: String]] {
    guard let map = node.mapping else {
      throw fault(node, "`values` is no mapping", "`values` n’est pas une table")
    }
    var values: [CallField: [String: String]] = [:]
    for (key, table) in map {
      let word = try string(key)
      guard let field = CallField(word: word), field.isMappable else {
        throw fault(key, "`\(word)` has no words to translate", "`\(word)` n’a pas de mots à traduire")
      }
      guard let pairs = table.mapping else {
        throw fault(table, "`\(word)` is no mapping", "`\(word)` n’est pas une table")
      }
      for (from, to) in pairs {
        values[field, default: [:]][Folding.fold(try string(from))] = try target(to, field)
      }
    }
    return values
  }

  /// A word of ours; a null is missing.
  ///
  /// Places, languages and categories are known to the directory only.
  private func target(_ node: Node, _ field: CallField) throws -> String {
    let word = try string(node)
    if word.isEmpty || node.tag == Tag(.null) { return "" }
    guard let vocabulary = field.vocabulary, let terms = FixedVocabularies.terms[vocabulary] else {
      return word
    }
    let folded = Folding.fold(word)
    let isKnown = terms.contains { term in
      [term.code, term.name.english, term.name.french].map(Folding.fold).contains(folded)
        || FixedVocabularies.aliases(of: term).contains(folded)
    }
    if isKnown || field == .age && CallAge.read(word) != nil { return word }
    let codes = terms.map(\.code).joined(separator: ", ")
    throw fault(
      node, "`\(word)` is no value of `\(field.word)`; there are \(codes)",
      "`\(word)` n’est pas une valeur de `\(field.word)` ; il y a \(codes)")
  }

  /// Each grain needs its keys.
  private func checkFields(_ mapping: CallFileMapping, _ node: Node) throws {
    let fields = Set(mapping.columns.map(\.field))
    var wanted: [CallField] = [.contact]
    if mapping.grains.contains(.contact), !fields.contains(.date) { wanted.append(.started) }
    if mapping.grains == [.referral] { wanted.append(.need) }
    for field in wanted where !fields.contains(field) {
      throw fault(
        node, "no column is `\(field.word)`, which every row needs",
        "aucune colonne n’est `\(field.word)`, dont chaque ligne a besoin")
    }
  }

  // MARK: - YAML

  private func list(_ node: Node) throws -> [Node] { node.sequence.map { Array($0) } ?? [node] }

  private func string(_ node: Node) throws -> String {
    guard let scalar = node.scalar else {
      throw fault(node, "a single value was expected", "une seule valeur était attendue")
    }
    return scalar.string
  }

  private func character(_ node: Node) throws -> Character {
    let text = try string(node)
    guard text.count == 1, let character = text.first else {
      throw fault(node, "one character was expected", "un seul caractère était attendu")
    }
    return character
  }

  private func check(_ map: Node.Mapping, allowed: [String]) throws {
    for (key, _) in map where !allowed.contains(try string(key)) {
      let words = allowed.map { "`\($0)`" }.joined(separator: ", ")
      throw fault(
        key, "`\(try string(key))` is not known here; there are \(words)",
        "`\(try string(key))` est inconnu ici ; il y a \(words)")
    }
  }

  private func fault(_ node: Node?, _ english: String, _ french: String) -> Diagnostic {
    MappingFault.diagnostic(path, line: node?.mark?.line, LocalizedText(english, french))
  }

  private func yamlFault(_ error: YamlError) -> Diagnostic {
    let reason = LocalizedText("it is not YAML", "ce n’est pas du YAML")
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      let words = LocalizedText("\(reason.english): \(problem)", "\(reason.french) : \(problem)")
      return MappingFault.diagnostic(path, line: mark.line, words)
    default: return MappingFault.diagnostic(path, line: nil, reason)
    }
  }
}
