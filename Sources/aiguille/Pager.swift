import Language

/// The program that shows long texts, run so that a person can get out of it and writes no file by accident.
enum Pager {
  /// What the environment says for `less`, which other pagers do not read; `own` is the person's $LESS.
  ///
  /// A person's own options stay; a prompt is added where they have none. `R` takes colours, `S` keeps
  /// long lines long, `X` leaves the text on the screen.
  static func options(_ own: String?, _ language: LanguageCode) -> String {
    let options = own ?? "-RSX"
    guard !options.contains("P"), !options.contains("--prompt") else { return options }
    return options + (options.isEmpty ? "" : " ") + "-Ps" + prompt[language] + "$"
  }

  /// In the language of less(1), section PROMPTS: `?e` is true at the end, `:` and `.` want a stroke before them.
  private static let prompt = LocalizedText(
    "?e(end) .Space\\: next page, b\\: back, q\\: leave",
    "?e(fin) .Espace \\: page suivante, b \\: retour, q \\: quitter")

  /// Shows a text in `command`; false where that does not start.
  ///
  /// In its secure mode less runs no other program and saves nothing, and its searches are kept in no file: what it shows may be
  /// about people.
  static func show(_ text: [UInt8], in command: String, _ language: LanguageCode) -> Bool {
    let settings = #"export LESS="$1" LESSSECURE=1 LESSHISTFILE=- LESSCHARSET="${LESSCHARSET-utf-8}"; "#
    let options = options(UserEnvironment.variable("LESS"), language)
    guard let status = ChildProcess.run(settings + command, [options], input: text) else { return false }
    // The system's shell answers so where it finds no such program, or one that it may not start.
    return status != 126 && status != 127
  }
}
