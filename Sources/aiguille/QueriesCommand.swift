import ArgumentParser
import Language
import Session

/// `aiguille queries`.
struct QueriesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "queries",
    abstract:
      "List the queries that `save` has kept in the directory, or print one, also of those that come with the program."
  )

  @OptionGroup var common: CommonOptions

  @Argument(help: "A query to print.")
  var name: String?

  @Option(help: ArgumentHelp("Remove a query instead.", valueName: "name"))
  var remove: String?

  func run() throws {
    let wiring = Wiring(common)
    if let remove {
      try Wiring.finish(try wiring.session(isInteractive: false).removeQuery(named: remove))
    } else if let name {
      let session = try wiring.session(isInteractive: false)
      try Wiring.finish(session.showQuery(named: name, to: wiring.standardOutput))
    } else {
      try wiring.run(SourceText(name: "queries", text: "queries"))
      try wiring.session(isInteractive: false).sayPrelude()
    }
  }
}
