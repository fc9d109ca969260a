enum CellWidth { static func width(of text: String) -> Int { text.count } }
enum TerminalText { static func visible(_ text: String) -> String { text } }
