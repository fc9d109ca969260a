import CLineEditing

/// Ctrl-C as a request to stop what runs, instead of the end of the process.
package enum Interrupts {
  /// From now on SIGINT only sets the flag, and `action` is called for each on a thread of its own.
  ///
  /// `action` has to be safe on any thread; it lives as long as the process. False where the system refuses.
  package static func handle(_ action: @escaping @Sendable () -> Void) -> Bool {
    let context = Unmanaged.passRetained(Action(action))
    guard ce_catch_interrupts() == 0 else { return false }
    return ce_on_interrupt(
      { pointer in
        guard let pointer else { return }
        Unmanaged<Action>.fromOpaque(pointer).takeUnretainedValue().run()
      }, context.toOpaque()) == 0
  }

  /// Whether SIGINT came since the last line was read.
  package static var isPending: Bool { ce_is_interrupted() != 0 }

  private final class Action: Sendable {
    let run: @Sendable () -> Void
    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }
}
