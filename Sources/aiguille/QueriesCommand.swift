import ArgumentParser
import Language
import Session

/// `aiguille queries`.
struct QueriesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "queries", abstract: "List the queries that `save` has kept in the directory.")

  @OptionGroup var common: CommonOptions

  @Option(help: ArgumentHelp("Remove a query instead.", valueName: "name"))
  var remove: String?

  func run() throws {
    let wiring = Wiring(common)
    guard let remove else { return try wiring.run(SourceText(name: "queries", text: "queries")) }
    try Wiring.finish(try wiring.session(isInteractive: false).removeQuery(named: remove))
  }
}
