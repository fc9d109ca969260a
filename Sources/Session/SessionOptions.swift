import Domain
import Language
import Planning
import Presentation

/// How a session answers; the command line fills it once, the shell's commands change it.
package struct SessionOptions {
  package var format = OutputFormat.table
  /// The language of `--language`, nil where it was not given.
  package var language: LanguageCode?
  /// The language of the user's locale; reaches messages and terminals only, never a file or a pipe.
  package var localeLanguage = LanguageCode.english
  /// The day that relative dates are resolved against.
  package var today: CalendarDate
  /// The instant that `now` is; nil for noon of `today`.
  package var now: Instant?
  /// True where the day or the instant was chosen, not read from a clock: an answer that depends on it says so.
  package var isAsOf = false
  /// The directory's file, which `save` writes to.
  package var databasePath: String?
  /// Values for the parameters that a script declares.
  package var parameters: [GivenParameter] = []
  /// Walked first where the query offers it; nil leaves the choice to the planner.
  package var forcedDriver: Driver.Kind?
  /// What answers show of call data; nil for internal on a terminal and public everywhere else.
  package var disclosure: DisclosureLevel?
  /// Runs each query also by the reference interpreter.
  package var verifies = false
  /// Drops notes beside results.
  package var isQuiet = false
  /// For a person who listens: nothing is drawn.
  package var isPlain = false
  /// Told how far a query is; nil where nobody waits.
  package var progress: (any ProgressReport)?
  /// Numbers rows and holds the last result for `.show`.
  package var isInteractive = false
  /// Seconds of a monotonic clock; nil leaves times out of footers.
  package var clock: (() -> Double)?
  /// The same for `explain run`, whatever is wanted in footers; nil leaves its times out.
  package var stopwatch: (() -> Double)?
  /// The machine's clock, whatever `now` is: read at each recording step and each line of the ledger; nil for `now`.
  package var wallClock: (() -> Instant)?
  /// True once the user asked to stop.
  package var isCancelled: () -> Bool = { false }

  package init(today: CalendarDate) {
    self.today = today
  }

  package var messageLanguage: LanguageCode { language ?? localeLanguage }
}
