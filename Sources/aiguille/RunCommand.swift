import ArgumentParser

/// `aiguille run SCRIPT`.
struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Run a script.")

  @OptionGroup var common: CommonOptions

  @Argument(help: "A file of statements, - for standard input.")
  var script: String

  func run() throws {
    try ScriptFile.run(script, Wiring(common))
  }
}
