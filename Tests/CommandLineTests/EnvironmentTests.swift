import TestSupport
import Testing

/// A pipe gets the same bytes whatever the environment.
@Suite struct EnvironmentTests {
  @Test(arguments: ["table", "csv", "json", "card"])
  func pipedBytesDoNotDependOnTheEnvironment(format: String) throws {
    let arguments = [
      "--db", try DemoFixture.path(), "--format", format, "--as-of", "2026-11-23", "-c",
      "services | need food | near Rimouski | take 20",
    ]
    let bare = try Program.run(arguments)
    let rich = try Program.run(
      arguments,
      environment: [
        "LANG": "fr_CA.UTF-8", "LC_ALL": "fr_CA.UTF-8", "COLUMNS": "20", "TERM": "xterm-256color",
        "TZ": "Asia/Tokyo", "CLICOLOR_FORCE": "1",
      ])
    #expect(bare.status == 0)
    #expect(!bare.output.isEmpty)
    #expect(bare.output == rich.output)
    #expect(!bare.output.contains(0x1B))
  }

  @Test func messagesFollowTheLocaleAndTheOption() throws {
    let arguments = ["--db", "/nowhere/x.aiguille", "-c", "regions"]
    let locale = try Program.run(arguments, environment: ["LANG": "fr_CA.UTF-8"])
    let option = try Program.run(arguments + ["--language", "fr"])
    let plain = try Program.run(arguments, environment: ["LANG": "C"])
    #expect(locale.messages.contains("base de données"))
    #expect(option.messages == locale.messages)
    #expect(plain.messages.contains("there is no database"))
  }

  /// no-color.org and bixense.com/clicolors: what was asked for on the command line, then NO_COLOR, then CLICOLOR_FORCE.
  @Test(arguments: [
    ([], [:], false), ([], ["CLICOLOR_FORCE": "1"], true), ([], ["CLICOLOR_FORCE": "0"], false),
    ([], ["CLICOLOR_FORCE": "1", "NO_COLOR": "1"], false), (["--color", "always"], ["NO_COLOR": "1"], true),
    (["--color", "never"], ["CLICOLOR_FORCE": "1"], false), (["--plain"], ["CLICOLOR_FORCE": "1"], false),
    ([], ["CLICOLOR_FORCE": "1", "TERM": "dumb"], false),
  ])
  func coloursAreAskedFor(options: [String], environment: [String: String], isColored: Bool) throws {
    let outcome = try Program.run(
      options + ["--db", try DemoFixture.path(), "-c", "regons"],
      environment: environment.merging(["TERM": "xterm"]) { own, _ in own })
    #expect(outcome.messages.contains("\u{1B}[") == isColored, "\(outcome.messages)")
    // Never by colour alone.
    #expect(outcome.messages.contains("error") && outcome.messages.contains("S105"))
  }

  @Test func optionsMayStandBeforeTheCommand() throws {
    let folder = try ScratchFolder()
    let script = try folder.write("s.aig", "regions | take 1 | select code\n")
    let path = try DemoFixture.path()
    let first = try Program.run(["--db", path, "--format", "csv", "run", script])
    let last = try Program.run(["run", script, "--format", "csv", "--db", path])
    #expect(first.status == 0)
    #expect(first.text == last.text)
  }

  @Test func standardInputIsAScript() throws {
    let outcome = try Program.run(
      ["--db", try DemoFixture.path(), "--format", "tsv", "--quiet"],
      input: Array("regions | take 1 | select code".utf8))
    #expect(outcome.status == 0)
    #expect(outcome.text == "code\n01\n")
  }
}
