import Domain
import Execution
import Language
import Presentation
import Storage

extension Session {
  /// Writes what the person is told; X455 where the contact has no referral.
  func handOut(
    _ contact: Int64, _ language: LanguageCode?, _ form: HandoutForm, _ destination: Destination,
    _ output: TextOutput
  ) throws {
    let language = language ?? self.language(of: destination)
    let now = options.wallClock?() ?? engine.now
    let today = QuebecTimeZone.eastern.localTime(at: now)?.date ?? options.today
    let sheets = try ReferralSheet.sheets(of: contact, in: store)
    guard !sheets.isEmpty else { throw StoreFailure(Diagnostic(.nothingToHandOut)) }
    try output.write(Handout(sheets, on: today, language).text(form))
  }
}
