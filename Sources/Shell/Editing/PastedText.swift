import Foundation

/// A paste as it enters the text.
package enum PastedText {
  /// Line breaks of every kind become one, letters and their marks one character, a tab a blank, since libedit loses count of its
  /// cells; other control characters are left out, and so are line breaks at the end, so that nothing runs before Enter.
  package static func clean(_ text: String, keepingLines: Bool) -> String {
    let lineBreak: Unicode.Scalar = keepingLines ? "\n" : " "
    var cleaned = String.UnicodeScalarView()
    var last: Unicode.Scalar?
    let kept = text.precomposedStringWithCanonicalMapping.trimmingSuffix { $0.isNewline }
    for scalar in kept.unicodeScalars {
      switch scalar {
      case "\n" where last == "\r": break
      case "\r", "\n": cleaned.append(lineBreak)
      case "\t": cleaned.append(" ")
      default: if scalar.properties.generalCategory != .control { cleaned.append(scalar) }
      }
      last = scalar
    }
    return String(cleaned)
  }

  /// The one character for a letter and a mark behind it; nil where there is none.
  package static func composed(_ letter: Unicode.Scalar, _ mark: Unicode.Scalar) -> Unicode.Scalar? {
    var pair = String.UnicodeScalarView()
    pair.append(letter)
    pair.append(mark)
    let whole = String(pair).precomposedStringWithCanonicalMapping.unicodeScalars
    return whole.count == 1 ? whole.first : nil
  }
}
