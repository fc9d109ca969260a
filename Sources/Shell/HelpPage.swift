import Language

/// What `.help` prints.
enum HelpPage {
  static func text(_ language: LanguageCode) -> String {
    let commands = DotCommand.names.map { name -> (head: String, help: String) in
      let arguments = name.arguments[language]
      let head = name.word[language] + (arguments.isEmpty ? "" : " " + arguments)
      return (head, name.help[language])
    }
    return ([ShellTexts.help[language]] + Columns.aligned(commands)).joined(separator: "\n")
  }
}
