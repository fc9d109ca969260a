/// One cell of a terminal's screen.
package struct TerminalCell: Hashable, Sendable {
  /// What is shown: a character and the marks upon it; empty behind a wide character.
  package var text = " "
  /// 2 for the first half of a wide character, 0 for its second half.
  package var width = 1
  package var rendition = Rendition()

  static let blank = TerminalCell()
}

/// How characters look (SGR).
package struct Rendition: Hashable, Sendable {
  package var isBold = false
  package var isDim = false
  package var isItalic = false
  package var isUnderlined = false
  package var isReversed = false
  /// A colour of the palette, 0 to 255; the terminal's own where nil, -1 for any true colour.
  package var foreground: Int?
  package var background: Int?

  package var isPlain: Bool { self == Rendition() }

  /// Applies the numbers of ESC [ … m.
  mutating func apply(_ numbers: [Int]) {
    var index = 0
    while index < numbers.count {
      let number = max(numbers[index], 0)
      switch number {
      case 0: self = Rendition()
      case 1: isBold = true
      case 2: isDim = true
      case 3: isItalic = true
      case 4: isUnderlined = true
      case 7: isReversed = true
      case 22: (isBold, isDim) = (false, false)
      case 23: isItalic = false
      case 24: isUnderlined = false
      case 27: isReversed = false
      case 30...37: foreground = number - 30
      case 39: foreground = nil
      case 40...47: background = number - 40
      case 49: background = nil
      case 90...97: foreground = number - 82
      case 100...107: background = number - 92
      case 38, 48:
        let isIndexed = index + 2 < numbers.count && numbers[index + 1] == 5
        let color = isIndexed ? numbers[index + 2] : -1
        if number == 38 { foreground = color } else { background = color }
        index += isIndexed ? 2 : 4
      default: break
      }
      index += 1
    }
  }
}

/// How many cells a terminal gives a character: the rule of wcwidth(3), by what Unicode says of each character alone.
///
/// Apart from the product's own on purpose: a mistake there must not be repeated here.
enum TerminalCellWidth {
  static func cells(of scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x20..<0x7F: return 1
    case 0x1160...0x11FF, 0x200B...0x200F, 0xFE00...0xFE0F: return 0
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3,
      0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD:
      return 2
    // The halves of flags.
    case 0x1F1E6...0x1F1FF: return 1
    default: break
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return 0
    case .format where scalar.value != 0xAD: return 0
    default: return scalar.properties.isEmojiPresentation ? 2 : 1
    }
  }
}
