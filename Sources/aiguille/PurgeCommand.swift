import ArgumentParser
import Domain
import Language
import Presentation
import Session
import Storage

/// `aiguille purge --before DATE`.
struct PurgeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "purge",
    abstract: "Turn old contacts, with their needs and referrals, into counts, and delete them for good.")

  @Option(
    help: ArgumentHelp(
      "Contacts of days before this one are purged; it is no day to come.", valueName: "date"))
  var before: String

  @Option(help: ArgumentHelp("The directory.", valueName: "file"))
  var db: String?

  @Flag(help: "Tell what would be purged, and purge nothing.")
  var dryRun = false

  @Option(help: "Language of messages: fr or en.")
  var language: LanguageCode?

  @Flag(help: "Say nothing when all is well.")
  var quiet = false

  func validate() throws {
    guard before.utf8.count == 10, CalendarDate(iso: before) != nil else {
      throw ValidationError("--before takes a date, as in --before 2024-01-01.")
    }
  }

  func run() throws {
    let messages = Wiring.messages(language)
    let path = db ?? UserEnvironment.defaultDatabase
    guard let day = CalendarDate(iso: before),
      let today = QuebecTimeZone.eastern.localTime(at: UserEnvironment.now)?.date
    else { throw Wiring.end([Diagnostic(.usage, [LocalizedText(verbatim: before)])], messages) }
    guard day <= today else {
      throw Wiring.end([Diagnostic(.purgeInFuture, [LocalizedText(verbatim: before)])], messages)
    }
    do {
      let summary = try DatabaseFile.open(at: path).purge(
        before: day, on: today, program: Version.text, isRehearsal: dryRun)
      if !quiet { for line in lines(summary) { messages.say(line) } }
      if let failure = summary.notCompacted { throw failure }
    } catch {
      throw Wiring.end([Wiring.diagnostic(of: error)], messages)
    }
  }

  private func lines(_ summary: PurgeSummary) -> [LocalizedText] {
    var lines: [LocalizedText] = []
    let counts = PurgeWords.counted(
      Int64(summary.contacts), Int64(summary.needs), Int64(summary.referrals))
    let cells = PurgeWords.number(Int64(summary.cells), LocalizedText("cell", "case"))
    let fewest = DatabaseFile.smallestPurgedCell
    if summary.contacts == 0 {
      lines.append(
        LocalizedText("no contact before \(before) to purge", "aucun contact à épurer avant le \(before)"))
    } else if dryRun {
      lines.append(
        LocalizedText(
          "would purge, before \(before): \(counts.english), to \(cells.english) of \(fewest) contacts or more; "
            + "nothing was changed",
          "épurerait, avant le \(before) : \(counts.french), en \(cells.french) d’au moins \(fewest) contacts ; "
            + "rien n’a été modifié"))
    } else {
      lines.append(
        LocalizedText(
          "purged, before \(before): \(counts.english), to \(cells.english) of \(fewest) contacts or more; "
            + "entered in the register",
          "épuré, avant le \(before) : \(counts.french), en \(cells.french) d’au moins \(fewest) contacts ; "
            + "inscrit au registre"))
    }
    if summary.inProgress > 0 {
      let kept = PurgeWords.number(Int64(summary.inProgress), LocalizedText("contact", "contact"))
      lines.append(
        LocalizedText("kept, as in progress: \(kept.english)", "gardé, car en cours : \(kept.french)"))
    }
    return lines
  }
}
