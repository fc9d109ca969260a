import Language

func parse(_ text: String) -> ParsedText { Parser.parse(SourceText(name: "test", text: text)) }

/// The script as text; spans left out.
func dump(_ text: String) -> String { ScriptDump.dump(parse(text).script) }

/// Each mistake as `code` and the text that it points at: ``S103 `wehre` ``.
func mistakes(_ text: String) -> [String] {
  let parsed = parse(text)
  return parsed.diagnostics.map { diagnostic in
    "\(diagnostic.code.rawValue) `\(diagnostic.span.map(parsed.tree.source.text) ?? "")`"
  }
}

/// The text with the edits of all its diagnostics made.
func mended(_ text: String) -> String {
  var bytes = Array(text.utf8)
  let edits = parse(text).diagnostics.flatMap(\.edits)
  for edit in edits.sorted(by: { $0.span.start > $1.span.start }) {
    bytes.replaceSubrange(edit.span.start..<edit.span.end, with: Array(edit.replacement.utf8))
  }
  return String(decoding: bytes, as: UTF8.self)
}
