import Storage

/// Which column of HSDS each column of a file is.
struct HeaderMapping: Sendable {
  let layout: FileLayout
  /// By position: the name under which the cell is delivered; unknown columns keep their own.
  let names: [String]
  /// Columns that a table or the layout knows.
  let knownCount: Int
  /// Positions of names that were given twice or not at all.
  let repeated: [Int]

  /// `known` are the columns of the object's table.
  init(_ header: [String], layout: FileLayout, known: Set<String>) {
    self.layout = layout
    let plain = header.map(Self.plain)
    let present = Set(plain)
    var names: [String] = []
    var taken: Set<String> = []
    var repeated: [Int] = []
    var knownCount = 0
    for (index, word) in plain.enumerated() {
      let name = Self.name(word, layout: layout, known: known, present: present)
      guard !word.isEmpty, taken.insert(name).inserted else {
        repeated.append(index)
        names.append("\(word.isEmpty ? "column" : word) \(index + 1)")
        continue
      }
      if known.contains(name) || layout.lists.contains(where: { $0.column == name }) {
        knownCount += 1
      }
      names.append(name)
    }
    self.names = names
    self.knownCount = knownCount
    self.repeated = repeated
  }

  /// Whether this is the header of such a file, rather than a title or a row.
  var isConvincing: Bool { knownCount >= 2 && knownCount * 3 >= names.count }

  /// `Location ID` as `location_id`.
  static func plain(_ header: String) -> String {
    var word = ""
    for character in header.lowercased() where character != "\u{FEFF}" {
      word.append(character == " " || character == "-" || character == "\t" ? "_" : character)
    }
    while word.hasPrefix("_") { word.removeFirst() }
    while word.hasSuffix("_") { word.removeLast() }
    return word
  }

  private static func name(
    _ word: String, layout: FileLayout, known: Set<String>, present: Set<String>
  ) -> String {
    func isKnown(_ name: String) -> Bool {
      known.contains(name) || layout.lists.contains { $0.column == name }
    }
    if let renamed = layout.renames[word], !present.contains(renamed) { return renamed }
    if isKnown(word) { return word }
    // Exports that repeat the object in each column: `service_name`, `organization_uuid`.
    let identifier = word.hasSuffix("_uuid") ? String(word.dropLast(4)) + "id" : word
    if isKnown(identifier), !present.contains(identifier) { return identifier }
    let prefix = layout.object.rawValue + "_"
    if word.hasPrefix(prefix) {
      let bare = word.dropFirst(prefix.count)
      let name = bare == "uuid" ? "id" : layout.renames[String(bare)] ?? String(bare)
      if isKnown(name), !present.contains(name) { return name }
    }
    return word
  }
}
