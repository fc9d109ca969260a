import ArgumentParser
import Interchange
import Language
import Presentation
import Session
import Storage

/// `aiguille import SOURCE…`.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract:
      "Read a directory (HSDS 1.0 to 3.1, Ohana) and contacts (iCarol, any CSV) from folders of CSV files.",
    discussion: """
      Tables are known by name or header. Contacts, needs and referrals in another form than iCarol's need a mapping: \
      YAML with a list `files`, each with `file` (a name, * for any text), `grain` (contact, need, referral, or a list), \
      `columns` (head: field) and, where wanted, `values` (field: words of the file: words of ours), `dates`, `zone`, \
      `separator`, `delimiter`. Names, phones, addresses and other identifiers are never stored.
      """)

  @Argument(help: "Folders or CSV files.")
  var sources: [String]

  @Option(help: ArgumentHelp("The directory to fill; made where there is none.", valueName: "file"))
  var db: String?

  @Flag(help: "Do everything, report, and keep nothing.")
  var dryRun = false

  @Option(help: ArgumentHelp("How columns and values of contacts are read (YAML).", valueName: "file"))
  var mapping: String?

  @Flag(help: "Close what the delivery lacks, also where that is most of the directory.")
  var closeMissing = false

  @Option(help: ArgumentHelp("Write every defect to a CSV file.", valueName: "file"))
  var report: String?

  @Option(help: "Language of the report: fr or en.")
  var language: LanguageCode?

  @Flag(help: "Leave out the report on standard output.")
  var quiet = false

  func run() throws {
    let messages = Wiring.messages(language)
    let path = db ?? UserEnvironment.defaultDatabase
    do {
      if !dryRun { try NewFile.makeFolders(for: path) }
      var options = DirectoryImport.Options()
      options.isRehearsal = dryRun
      options.closesMost = closeMissing
      options.reportPath = report
      options.mappingPath = mapping
      let progress = quiet ? nil : Wiring.progress(messages.language)
      messages.progress = progress
      options.progress = progress.map { progress in { progress.advance(to: $0, share: $1) } }
      progress?.begin()
      defer { progress?.end() }
      let result = try DirectoryImport.run(sources, into: path, options: options)
      progress?.end()
      if !quiet {
        let lines = ImportReportText.lines(result, messages.language)
        try DescriptorSink(1).write(Array((lines.joined(separator: "\n") + "\n").utf8))
      }
      // The rest was read; a script must hear that a whole file was not.
      if result.summary.defects[.sourceNotRecognised] != nil { throw ExitCode(ExitStatus.language.rawValue) }
    } catch OutputFailure.closedPipe {
      return
    } catch let status as ExitCode {
      throw status
    } catch {
      throw Wiring.end([Wiring.diagnostic(of: error)], messages)
    }
  }
}
