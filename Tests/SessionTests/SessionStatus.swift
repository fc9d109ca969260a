@testable import Session

/// Testing has an `ExitStatus` of its own.
typealias SessionStatus = ExitStatus
