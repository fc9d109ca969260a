import ArgumentParser
import Interchange
import Language
import Presentation
import Session

/// `aiguille demo [FILE]`.
struct DemoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: "Make a directory of invented services, shaped like Québec, to try things on.")

  @Argument(help: "The file to make; it must not be there yet (default: as --db).")
  var file: String?

  @Option(help: ArgumentHelp("The file to make.", valueName: "file"))
  var db: String?

  @Option(help: "How many services.")
  var services: Int = 10_000

  @Option(help: "How many contacts of five years, with their needs and referrals; 0 for none.")
  var contacts: Int = 250_000

  @Option(help: "The same seed makes the same directory.")
  var seed: UInt64 = 1

  @Option(help: "Language of messages: fr or en.")
  var language: LanguageCode?

  @Flag(help: "Say nothing when all is well.")
  var quiet = false

  func validate() throws {
    guard (1...1_000_000).contains(services) else {
      throw ValidationError("--services takes a number from 1 to 1000000.")
    }
    guard (0...100_000_000).contains(contacts) else {
      throw ValidationError("--contacts takes a number from 0 to 100000000.")
    }
    if file != nil, db != nil { throw ValidationError("Give either a file or --db, not both.") }
  }

  func run() throws {
    let messages = Wiring.messages(language)
    let path = file ?? db ?? UserEnvironment.defaultDatabase
    guard !NewFile.exists(path) else {
      // An invented directory written over a real one would close every record of it.
      throw NewFile.refused(
        path,
        LocalizedText(
          "there is a file already, and an invented directory replaces none",
          "il y a déjà un fichier, et un répertoire inventé n’en remplace aucun"), messages)
    }
    do {
      try NewFile.makeFolders(for: path)
      let progress = quiet ? nil : Wiring.progress(messages.language)
      messages.progress = progress
      progress?.begin()
      try DemoDirectory(services: services, seed: seed).make(at: path, contacts: contacts) {
        progress?.advance(to: $0, share: $1)
      }
      guard !quiet else { return }
      let number = NumberText.grouped(Int64(services), messages.language)
      let calls = NumberText.grouped(Int64(contacts), messages.language)
      messages.say(
        LocalizedText(
          "\(path): an invented directory of \(number) services and \(calls) contacts",
          "\(path) : un répertoire inventé de \(number) services et \(calls) contacts"))
    } catch {
      throw Wiring.end([Wiring.diagnostic(of: error)], messages)
    }
  }
}
