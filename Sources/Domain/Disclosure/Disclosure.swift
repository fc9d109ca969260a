/// How much an answer over call data may show.
package enum Disclosure: Hashable, Sendable {
  /// Records are listed and small counts shown, which a note counts.
  case `internal`
  /// Figures are protected by a rule, records are never listed.
  case `public`(DisclosureRule)
}

/// What is asked for on the command line.
package enum DisclosureLevel: String, Hashable, Sendable, CaseIterable {
  case `internal`, `public`
}

/// How public figures are protected.
package struct DisclosureRule: Hashable, Sendable {
  /// Figures behind which fewer distinct contacts stand are hidden: k.
  package let minimum: Int
  /// Counts are rounded to a multiple of it, at random: Statistics Canada's base.
  package static let base: Int64 = 5
  /// The smallest k: that of CMS and HCUP; a directory can only ask for more.
  package static let smallestMinimum = 10
  /// False only in the attack test, which must then find a hole.
  package var isRounding = true
  /// False only in the attack test, which must then find a hole.
  package var isHidingMore = true

  package init(minimum: Int = smallestMinimum) {
    self.minimum = max(minimum, Self.smallestMinimum)
  }
}

/// What a store says about the protection of its call data.
package struct DisclosureSettings: Hashable, Sendable {
  /// k, where the directory asks for one.
  package let minimum: Int?
  /// Nil where no call data were ever written.
  package let salt: ContactSalt?

  package init(minimum: Int? = nil, salt: ContactSalt? = nil) {
    self.minimum = minimum
    self.salt = salt
  }

  package var rule: DisclosureRule { DisclosureRule(minimum: minimum ?? DisclosureRule.smallestMinimum) }
}
