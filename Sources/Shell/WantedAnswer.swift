import Language

/// What can be answered to the question for a parameter.
package struct WantedAnswer: Hashable, Sendable {
  package let type: ParameterType
  /// The only values that are taken, as written; empty where any is.
  package let allowed: [String]
  /// What Enter takes where nothing is typed.
  package let usual: String?
  /// What the answer before, which was refused, may have meant.
  package let meant: String?

  package init(
    _ type: ParameterType, allowed: [String] = [], usual: String? = nil, meant: String? = nil
  ) {
    self.type = type
    self.allowed = allowed
    self.usual = usual
    self.meant = meant
  }
}
