import Domain
import Language
import Storage

/// The cells of one row by field, and the report of what is wrong in them: never the text of a cell that could tell of a person.
final class CallCells {
  let header: CallHeader
  let mapping: CallFileMapping
  let load: CallLoad
  let label: String
  private(set) var cells: [String] = []
  private(set) var line = 0
  private let separatorStart: UInt8
  private var tallies: [TallyKey: IdentifierTally] = [:]

  private struct TallyKey: Hashable {
    let position: Int
    let kind: IdentifierKind
    let action: IdentifierTally.Action
  }

  init(_ header: CallHeader, _ mapping: CallFileMapping, _ load: CallLoad, label: String) {
    self.header = header
    self.mapping = mapping
    self.load = load
    self.label = label
    separatorStart = mapping.separator.utf8.first ?? 0
  }

  func begin(_ cells: [String], line: Int) {
    self.cells = cells
    self.line = line
  }

  // MARK: - Reading

  /// The filled cells of a field, with the positions of their columns.
  func filled(_ field: CallField) -> [(position: Int, text: String)] {
    header.positions(of: field).compactMap { position in text(field, at: position).map { (position, $0) } }
  }

  func first(_ field: CallField) -> (position: Int, text: String)? {
    for position in header.positions(of: field) {
      if let text = text(field, at: position) { return (position, text) }
    }
    return nil
  }

  /// Nil where the cell is not filled.
  private func text(_ field: CallField, at position: Int) -> String? {
    guard position < cells.count else { return nil }
    let text = Trimming.trim(cells[position])
    return text.isEmpty || isMissing(text, field) ? nil : text
  }

  /// What the mapping says for a text, else the text; nil where the mapping says that it is missing.
  func translated(_ text: String, _ field: CallField) -> String? {
    guard let words = mapping.values[field], let word = words[Folding.fold(text)] else { return text }
    return word.isEmpty ? nil : word
  }

  func members(_ text: String) -> [String] {
    // Far sooner said of bytes than of characters.
    guard text.utf8.contains(separatorStart), text.contains(mapping.separator) else { return [text] }
    return text.split(separator: mapping.separator).map { Trimming.trim(String($0)) }.filter { !$0.isEmpty }
  }

  /// The first member of a field's cells that a look-up knows; what none knows is reported.
  func find<Found>(_ field: CallField, _ look: (String) throws -> Found?) throws -> Found? {
    var unknown: (position: Int, text: String)?
    for position in header.positions(of: field) {
      guard let text = text(field, at: position) else { continue }
      for member in members(text) {
        guard let word = translated(member, field) else { continue }
        if let found = try look(word) { return found }
        if unknown == nil { unknown = (position, text) }
      }
    }
    if let unknown { try reportUnknown(field, unknown.position, unknown.text, .setAside) }
    return nil
  }

  func yesNo(_ field: CallField) throws -> Bool? {
    try find(field) { text in
      switch Folding.fold(text) {
      case "true", "yes", "y", "oui", "o", "vrai", "1", "-1", "x": true
      case "false", "no", "n", "non", "faux", "0": false
      default: nil
      }
    }
  }

  /// What exports write where nothing is known; 0 and -1 are Access for it, but where they mean no and yes.
  private func isMissing(_ text: String, _ field: CallField) -> Bool {
    if text.utf8.count > 24 { return false }
    if text == "0" || text == "-1" { return !Self.whereZeroSays.contains(field) }
    if field == .outcome || field == .unmet || field == .reason { return text == "NULL" || text == "n/a" }
    guard let first = text.utf8.first, first >= 0x80 || Self.missingStarts.contains(first | 0x20) else {
      return false
    }
    return Self.missing.contains(Folding.fold(text))
  }

  private static let whereZeroSays: Set<CallField> = [
    .interpreter, .repeat, .firstTime, .notACall, .outcome, .unmet, .outcomeLater, .length, .time,
  ]
  private static let missing: Set<String> = Set(
    [
      "null", "n/a", "na", "nan", "#n/a", "unknown", "inconnu", "inconnue", "did not answer", "not asked",
      "not specified",
      "non précisé", "non demandé", "n'a pas répondu", "prefer not to say", "?", "-", "--", ".", "(blank)",
    ].map(Folding.fold))
  /// The first bytes of those, with the bit of small letters set: most cells begin with none.
  private static let missingStarts = Set(missing.compactMap { $0.utf8.first.map { $0 | 0x20 } })

  // MARK: - Reporting

  func name(_ position: Int) -> String { position < header.names.count ? header.names[position] : "" }

  /// A word that nothing of ours has; it is shown only where it is of a closed vocabulary and holds no identifier.
  func reportUnknown(_ field: CallField, _ position: Int, _ text: String, _ action: Defect.Action) throws {
    if let kind = IdentifierDetector.kind(in: text) { return tally(position, kind, .cellLeftOut) }
    let isShown = field.vocabulary != nil && text.utf8.count <= 100
    try report(.unknownCallWord, position, value: isShown ? text : nil, action)
  }

  func report(
    _ code: DiagnosticCode, _ position: Int?, value: String? = nil, _ action: Defect.Action
  ) throws {
    try load.report(
      Defect(code, file: label, line: line, column: position.map(name), value: value, action: action))
  }

  func tally(_ position: Int, _ kind: IdentifierKind, _ action: IdentifierTally.Action) {
    let key = TallyKey(position: position, kind: kind, action: action)
    tallies[
      key,
      default: IdentifierTally(
        IdentifierTally.Place(file: label, column: name(position), kind: kind, action: action))
    ].add(line)
  }

  /// Counts what stands in columns that are not stored.
  func scanOthers() throws {
    for (position, kind) in header.leftOut where position < cells.count && !cells[position].isEmpty {
      tally(position, kind, .columnLeftOut)
    }
    for position in header.unknown where position < cells.count && !cells[position].isEmpty {
      if let kind = IdentifierDetector.kind(in: cells[position]) { tally(position, kind, .columnLeftOut) }
    }
  }

  func end() { for tally in tallies.values { load.add(tally) } }
}
