import ArgumentParser
import Language
import Presentation
import Session
import Storage

/// `aiguille backup FILE`.
struct BackupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup",
    abstract: "Copy the directory as it is now, while others use it, to a file that is not there yet.")

  @OptionGroup var common: CommonOptions

  @Argument(help: "The file to make.")
  var file: String

  func run() throws {
    let wiring = Wiring(common)
    guard !NewFile.exists(file) else {
      throw NewFile.refused(
        file,
        LocalizedText(
          "there is a file already, and a copy replaces none",
          "il y a déjà un fichier, et une copie n’en remplace aucun"), wiring.messages)
    }
    _ = try wiring.openStore()
    do {
      try NewFile.makeFolders(for: file)
      let size = try Backup.copy(wiring.databasePath, to: file)
      guard !common.quiet else { return }
      let bytes = NumberText.grouped(size, wiring.messages.language)
      wiring.messages.say(
        LocalizedText(
          "\(file): a copy of \(wiring.databasePath), \(bytes) bytes, checked",
          "\(file) : une copie de \(wiring.databasePath), \(bytes) octets, vérifiée"))
    } catch {
      throw wiring.end([Wiring.diagnostic(of: error)])
    }
  }
}
