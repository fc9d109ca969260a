import Foundation
import TestSupport
import Testing

/// What a person sees, screen by screen, in both languages at two widths: the files of `Tests/Captures`.
///
/// tmux shows the same as the model of the terminal. `RECORD=1 swift test --filter CapturesTests` writes down what is shown now; what
/// it writes is to be read before it is kept.
@Suite(.serialized) struct CapturesTests {
  private typealias Keys = TerminalKeys

  /// What is typed in each language.
  ///
  /// Parts are typed one after the other, each when the one before has been answered.
  struct Scene: CustomStringConvertible, Sendable {
    let description: String
    let english: [String]
    let french: [String]
  }

  static let scenes = [
    Scene(description: "welcome", english: [], french: []),
    Scene(
      description: "category", english: ["services | need ho" + Keys.tab, Keys.tab],
      french: ["services | besoin lo" + Keys.tab, Keys.tab]),
    Scene(
      description: "place", english: ["services | near Saint-F" + Keys.tab],
      french: ["services | près Saint-F" + Keys.tab]),
    Scene(
      description: "hint", english: ["needs | during last month | summarize "],
      french: ["besoins | pendant mois dernier | résumer "]),
    Scene(
      description: "error", english: ["services | need food | wher municipality = \"Gaspé\"" + Keys.enter],
      french: ["services | besoin alimentation | filtrr municipalité = \"Gaspé\"" + Keys.enter]),
    Scene(
      description: "empty", english: ["services | need food | in Gaspé | open sunday 03:00" + Keys.enter],
      french: ["services | besoin alimentation | dans Gaspé | ouvert dimanche 03:00" + Keys.enter]),
    Scene(
      description: "card",
      english: ["services | need food | near Rimouski | take 5" + Keys.enter, ".show 1" + Keys.enter],
      french: [
        "services | besoin alimentation | près Rimouski | prendre 5" + Keys.enter, ".montrer 1" + Keys.enter,
      ]),
    Scene(
      description: "table", english: ["services | need housing" + Keys.enter],
      french: ["services | besoin logement" + Keys.enter]),
  ]

  /// High enough for a card.
  private static let rows = 44

  enum Speech: String, CaseIterable, Sendable {
    case english = "en"
    case french = "fr"
  }

  @Test(arguments: scenes, Speech.allCases) func theScreenIs(_ scene: Scene, _ speech: Speech) throws {
    let file = CapturesTests.folder.appendingPathComponent("\(scene)-\(speech.rawValue).txt")
    let kept = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    var captures: [String] = []
    for (columns, wanted) in zip([60, 120], CapturesTests.captures(in: kept) + ["", ""]) {
      captures.append(try capture(scene, speech, columns: columns, wanted: wanted))
    }
    if CapturesTests.isRecording {
      try (captures.joined(separator: "\n") + "\n").write(to: file, atomically: true, encoding: .utf8)
    } else {
      #expect(captures.joined(separator: "\n") + "\n" == kept)
    }
  }

  private func capture(_ scene: Scene, _ speech: Speech, columns: Int, wanted: String) throws -> String {
    let shell = try ShellOnTerminal(
      arguments: ["--as-of", "2026-11-23"],
      environment: ["LC_ALL": "\(speech.rawValue)_CA.UTF-8"], rows: CapturesTests.rows, columns: columns)
    let parts = speech == .english ? scene.english : scene.french
    for part in parts {
      let before = shell.screen.promptCount
      try shell.session.expectOutput { shell.type(part) }
      guard part.hasSuffix(Keys.enter) else { continue }
      try shell.session.expectScreen("an answer to \(part)") { $0.isAtPrompt() && $0.promptCount > before }
    }
    try settle(shell, columns: columns, wanted: wanted)
    if Tmux.isThere {
      let tmux = try Tmux(rows: CapturesTests.rows, columns: columns)
      try tmux.show(shell.session.output)
      #expect(try tmux.screen().lines == shell.screen.lines)
    }
    return CapturesTests.text(of: shell.screen, columns)
  }

  /// Waits for the screen that is kept; while recording, for one that stays.
  private func settle(_ shell: ShellOnTerminal, columns: Int, wanted: String) throws {
    var last = ""
    var since = Date()
    let deadline = Date(timeIntervalSinceNow: CapturesTests.isRecording ? 10 : 5)
    while Date() < deadline {
      shell.session.takeInput()
      let text = CapturesTests.text(of: shell.screen, columns)
      if text != last { since = Date() }
      last = text
      let isRight = CapturesTests.isRecording ? Date().timeIntervalSince(since) > 0.5 : text == wanted
      if isRight { return }
      usleep(5000)
    }
  }

  // MARK: Files

  private static var isRecording: Bool { ProcessInfo.processInfo.environment["RECORD"] == "1" }

  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Captures")

  /// The parts of a file, one for each width.
  private static func captures(in text: String) -> [String] {
    var parts: [[Substring]] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("# ") { parts.append([]) }
      if !parts.isEmpty { parts[parts.count - 1].append(line) }
    }
    return parts.map { part in
      var lines = part
      while lines.last?.isEmpty == true { lines.removeLast() }
      return lines.joined(separator: "\n")
    }
  }

  /// The rows down to the last that holds anything, without what differs from run to run, and the place of the cursor.
  private static func text(of screen: TerminalModel, _ columns: Int) -> String {
    var lines = screen.lines
    while lines.last?.isEmpty == true { lines.removeLast() }
    let text = lines.joined(separator: "\n")
      .replacing(/\/tmp\/aiguille-demo-\d+\.aiguille/, with: "demo.aiguille")
      .replacing(/\d+( | )ms/) { "0\($0.output.1)ms" }
    return "# \(columns) columns, cursor \(screen.cursor.row + 1):\(screen.cursor.column + 1)\n\(text)"
  }
}

extension TerminalModel {
  fileprivate var promptCount: Int { allText.split(separator: "\n").count { $0.hasPrefix("aiguille>") } }
}
