import Domain

/// A piece of a statement: its text and, in the order of its question marks, its parameters.
///
/// Only literals of this program and names of the catalog become text; everything a user wrote is a parameter. Interpolation
/// of another fragment takes over its parameters, so that the order is right by construction.
struct SQLFragment: Hashable, ExpressibleByStringInterpolation {
  private(set) var text: String
  private(set) var parameters: [SQLValue]

  init(stringLiteral value: StaticString) {
    text = "\(value)"
    parameters = []
  }

  private init(text: String, parameters: [SQLValue]) {
    self.text = text
    self.parameters = parameters
  }

  init(stringInterpolation: StringInterpolation) {
    text = stringInterpolation.text
    parameters = stringInterpolation.parameters
  }

  struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var text = ""
    fileprivate var parameters: [SQLValue] = []

    init(literalCapacity: Int, interpolationCount: Int) { text.reserveCapacity(literalCapacity) }

    mutating func appendLiteral(_ literal: StaticString) { text += "\(literal)" }

    mutating func appendInterpolation(_ fragment: SQLFragment) {
      text += fragment.text
      parameters += fragment.parameters
    }

    /// A table, column or alias of our own schema.
    mutating func appendInterpolation(name: String) { text += name }

    /// A value, as a parameter.
    mutating func appendInterpolation(_ value: SQLValue) {
      text += "?"
      parameters.append(value)
    }
  }

  static func name(_ name: String) -> SQLFragment { SQLFragment(text: name, parameters: []) }

  static func value(_ value: SQLValue) -> SQLFragment { SQLFragment(text: "?", parameters: [value]) }

  var statement: SQLText { SQLText(text, parameters) }
}

extension Sequence where Element == SQLFragment {
  func joined(separator: SQLFragment) -> SQLFragment {
    var result: SQLFragment?
    for fragment in self { result = result.map { "\($0)\(separator)\(fragment)" } ?? fragment }
    return result ?? ""
  }
}

extension [SQLFragment] {
  /// A connective over any number of operands.
  ///
  /// SQLite refuses expressions over 1,000 deep, which a flat chain is, and brackets over some 30 deep, which a binary tree
  /// is: so brackets hold chains of 64.
  func balanced(_ connective: SQLFragment) -> SQLFragment {
    guard count > 1 else { return first ?? "" }
    var groups = self
    while groups.count > 1 {
      groups = stride(from: 0, to: groups.count, by: 64).map { start in
        let chain = groups[start..<Swift.min(start + 64, groups.count)]
        return chain.count == 1 ? groups[start] : "(\(chain.joined(separator: " \(connective) ")))"
      }
    }
    return groups[0]
  }
}
