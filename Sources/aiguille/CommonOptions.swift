import ArgumentParser
import Domain
import Language
import Planning
import Presentation
import Session

/// `Language` has an `Argument` of its own, that of a call; here the word means the command line's.
typealias Argument = ArgumentParser.Argument

/// The options of every command that answers queries.
struct CommonOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The directory (default: $AIGUILLE_DB, else directory.aiguille in the user's data folder).",
      valueName: "file"))
  var db: String?

  @Option(
    help: ArgumentHelp(
      "How results are written (default: by the extension of --output, else table).", valueName: "format"))
  var format: OutputFormat?

  @Option(
    name: [.customShort("o"), .long],
    help: ArgumentHelp("Write results to a file, which appears whole or not at all.", valueName: "file"))
  var output: String?

  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp(
      "The day to call today, or the instant to call now, as 2026-11-23T18:00; a day is its noon.",
      valueName: "date"))
  var asOf: String?

  @Option(
    name: .customLong("param"),
    help: ArgumentHelp(
      "A value for a parameter that the script declares; may be repeated.", valueName: "name=value"),
    transform: { argument in
      guard let parameter = GivenParameter(argument) else {
        throw ValidationError("--param takes a name and a value, as in --param region=Estrie.")
      }
      return parameter
    })
  var parameters: [GivenParameter] = []

  @Option(help: "Language of labels and messages: fr or en.")
  var language: LanguageCode?

  /// For scripts/drivers, which compares the planner's choice with every other.
  @Option(help: .hidden)
  var forceDriver: Driver.Kind?

  @Option(
    help: """
      What answers show of call data: internal or public (default: internal on a terminal, public in files \
      and pipes).
      """)
  var disclosure: DisclosureLevel?

  @Flag(help: "Answer every query a second time, the slow and simple way, and compare.")
  var verify = false

  @Flag(help: "Leave out notes.")
  var quiet = false

  @Flag(
    help: """
      For people who listen or use a terminal of the simplest kind: nothing drawn, no colours, no pager; results as cards \
      unless --format says otherwise.
      """)
  var plain = false

  @Option(help: "Colours in messages: auto, always or never.")
  var color: ColorChoice = .auto

  func validate() throws {
    var names: Set<String> = []
    for parameter in parameters where !names.insert(Folding.fold(parameter.name)).inserted {
      throw ValidationError("--param gives \(parameter.name) twice.")
    }
  }
}

/// When messages are coloured.
enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
  case auto, always, never
}

extension Driver.Kind: ExpressibleByArgument {}
extension OutputFormat: ExpressibleByArgument {}
extension DisclosureLevel: ExpressibleByArgument {}
extension LanguageCode: ExpressibleByArgument {}
