import Language
import Testing

@testable import Session

@Suite struct ExitStatusTests {
  /// The numbers that `behaviours.md` promises.
  @Test(arguments: [
    (DiagnosticCode.usage, Int32(64)), (.invalidAsOf, 64), (.unknownField, 65), (.invalidUTF8, 65),
    (.databaseMissing, 66), (.inputMissing, 66), (.databaseTooNew, 69), (.databaseDamaged, 69),
    (.verificationFailed, 70), (.outputFailed, 74), (.outOfDisk, 74), (.databaseBusy, 75),
    (.interrupted, 130),
  ])
  func statusOfAnError(code: DiagnosticCode, status: Int32) {
    #expect(ExitStatus(for: code).rawValue == status)
  }
}
