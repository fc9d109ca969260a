import Language

/// Asks whether a person has stopped waiting.
package struct Cancellation {
  private let isRequested: () -> Bool

  package init(_ isRequested: @escaping () -> Bool) { self.isRequested = isRequested }

  /// Never stops.
  package static var never: Cancellation { Cancellation { false } }

  /// Throws `X408` where the work is no longer wanted.
  package func check() throws {
    if isRequested() { throw StoreFailure(Diagnostic(.interrupted)) }
  }
}
