import Domain
import Language
import Presentation

/// How a session answers; the command line fills it once, the shell's commands change it.
package struct SessionOptions {
  package var format: OutputFormat
  /// The language of `--language`, nil where it was not given.
  package var language: LanguageCode?
  /// The language of the user's locale; reaches messages and terminals only, never a file or a pipe.
  package var localeLanguage: LanguageCode
  /// The day that relative dates are resolved against.
  package var today: CalendarDate
  /// Runs each query also by the reference interpreter.
  package var verifies: Bool
  /// Drops notes beside results.
  package var isQuiet: Bool
  /// Numbers rows and holds the last result for `.show`.
  package var isInteractive: Bool
  /// Seconds of a monotonic clock; nil leaves times out of footers.
  package var clock: (() -> Double)?
  /// True once the user asked to stop.
  package var isCancelled: () -> Bool

  package init(
    format: OutputFormat = .table, language: LanguageCode? = nil,
    localeLanguage: LanguageCode = .english, today: CalendarDate, verifies: Bool = false,
    isQuiet: Bool = false, isInteractive: Bool = false, clock: (() -> Double)? = nil,
    isCancelled: @escaping () -> Bool = { false }
  ) {
    self.format = format
    self.language = language
    self.localeLanguage = localeLanguage
    self.today = today
    self.verifies = verifies
    self.isQuiet = isQuiet
    self.isInteractive = isInteractive
    self.clock = clock
    self.isCancelled = isCancelled
  }

  package var messageLanguage: LanguageCode { language ?? localeLanguage }
}
