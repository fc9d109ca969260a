import ArgumentParser
import Language
import LineEditing
import Presentation
import Session

/// `aiguille doctor`.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Check the directory file, and say what it and the program are.")

  @OptionGroup var common: CommonOptions

  func run() throws {
    let wiring = Wiring(common)
    let store = try wiring.openStore()
    do {
      let report = try DirectoryCheck.run(
        store, path: wiring.databasePath, program: Version.text,
        lineEditor: LibeditReader.libraryVersion)
      let text = report.text(wiring.messages.language)
      try DescriptorSink(1).write(Array(text.utf8))
      if !report.isSound {
        throw wiring.end([
          Diagnostic(.databaseDamaged, [LocalizedText(verbatim: wiring.databasePath)])
        ])
      }
    } catch OutputFailure.closedPipe {
      return
    } catch let status as ExitCode {
      throw status
    } catch {
      throw wiring.end([Wiring.diagnostic(of: error)])
    }
  }
}
