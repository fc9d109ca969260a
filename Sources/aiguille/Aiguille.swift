import ArgumentParser
import Language
import Session

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The command line: a shell, a script, or one of the other jobs.
@main
struct Aiguille: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "aiguille",
    abstract: "Ask a directory of community services: who helps, where, in which language.",
    usage: """
      aiguille [options] [-c <text> | <script>]
      aiguille <command> [options]   (aiguille help query: the options)
      """,
    discussion: """
      Without a command: the shell on a terminal; else the statements of -c, of a file, or of standard input. A word that is a \
      command is the command: write ./run for a script called run. Results go to standard output, words to standard error.
      Exit status: 0 done, 1 not formatted (format --check), 64 usage, 65 error in a script or in data, 66 no such input, \
      69 database unusable, 70 internal error, 73 cannot create output, 74 input/output error, 75 locked, 130 interrupted.
      """,
    version: Version.text,
    subcommands: [
      QueryCommand.self, RunCommand.self, ImportCommand.self, DemoCommand.self, FormatCommand.self,
      ExplainCommand.self, QueriesCommand.self, DoctorCommand.self, BackupCommand.self,
      PurgeCommand.self,
    ],
    defaultSubcommand: QueryCommand.self)

  static func main() {
    // A reader that goes away (`| head -1`) is an error of write(2), answered quietly.
    signal(SIGPIPE, SIG_IGN)
    let arguments = ArgumentOrder.commandFirst(Array(CommandLine.arguments.dropFirst()))
    if arguments.first != QueryCommand.configuration.commandName, !ArgumentOrder.startsWithCommand(arguments),
      var query = try? QueryCommand.parse(arguments)
    {
      runAtOnce(&query)
    } else {
      do {
        var command = try parseAsRoot(arguments)
        try command.run()
      } catch {
        end(error, arguments)
      }
    }
  }

  /// Says what is wrong with a command in the user's language; anything else ends as ArgumentParser ends it.
  private static func end(_ error: any Error, _ arguments: [String]) -> Never {
    guard !(error is ExitCode), exitCode(for: error) == .validationFailure else { exit(withError: error) }
    let messages = Wiring.messages(UsageError.language(of: arguments))
    messages.report([Diagnostic(.usage, [UsageError.translated(message(for: error))])])
    exit(withError: ExitCode(ExitStatus.usage.rawValue))
  }

  /// Runs a query past the tree of commands, which costs ArgumentParser longer to build than most queries take.
  private static func runAtOnce(_ query: inout QueryCommand) {
    do { try query.run() } catch { exit(withError: error) }
  }
}
