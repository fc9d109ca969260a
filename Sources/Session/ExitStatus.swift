import Language

/// What the program answers the system with, after `<sysexits.h>`; scripts rely on these numbers.
package enum ExitStatus: Int32, Hashable, Sendable {
  case success = 0
  /// `format --check` found a file that is not formatted.
  case expectationFailed = 1
  case usage = 64
  /// An error in a script or in data that it was given.
  case language = 65
  case inputMissing = 66
  case databaseUnusable = 69
  case internalError = 70
  case cannotCreateOutput = 73
  case inputOutput = 74
  case busy = 75
  case interrupted = 130

  /// The exit code of a run that this error ended.
  package init(for code: DiagnosticCode) {
    self =
      switch code {
      case .databaseMissing, .inputMissing: .inputMissing
      case .databaseUnreadable, .databaseForeign, .databaseTooNew, .databaseTooOld,
        .databaseReadOnly, .databaseFailed, .databaseDamaged:
        .databaseUnusable
      case .databaseBusy: .busy
      case .interrupted: .interrupted
      case .ledgerFailed: .cannotCreateOutput
      case .outputFailed, .outOfDisk: .inputOutput
      case .verificationFailed: .internalError
      case .usage, .invalidAsOf, .asOfTooEarly, .purgeInFuture, .recordingAsOf, .parameterUnknown,
        .parameterMissing,
        .parameterRefused:
        .usage
      default: .language
      }
  }
}
