/// Splits what a program writes to a terminal into characters, controls and sequences.
struct TerminalParser {
  enum Event: Hashable {
    /// A character to show; U+FFFD for bytes that are no UTF-8.
    case character(Unicode.Scalar)
    case control(UInt8)
    /// ESC, intermediates and a final byte.
    case escape([UInt8])
    case sequence(ControlSequence)
    /// The text of an operating system command (OSC).
    case systemCommand([UInt8])
  }

  /// ESC [ … : marks and numbers, then the byte that names it.
  struct ControlSequence: Hashable {
    /// One of `<=>?`, or 0.
    var mark: UInt8 = 0
    /// -1 where a number was left out.
    var numbers: [Int] = [-1]
    var intermediates: [UInt8] = []
    var final: UInt8 = 0

    /// The number at a place, and `otherwise` where it is missing or 0.
    func number(_ index: Int, or otherwise: Int) -> Int {
      index < numbers.count && numbers[index] > 0 ? numbers[index] : otherwise
    }
  }

  private enum State {
    case ground
    case utf8(value: UInt32, left: Int, least: UInt32)
    case escape([UInt8])
    case sequence(ControlSequence)
    /// A string up to BEL or ESC; only that of OSC is kept.
    case string([UInt8], isSystemCommand: Bool, sawEscape: Bool)
  }

  private var state = State.ground

  /// Whether nothing is half read.
  var isIdle: Bool { if case .ground = state { true } else { false } }

  /// What a byte completes; `isTaken` is false where the byte has to be given once more, after the event.
  mutating func push(_ byte: UInt8) -> (event: Event?, isTaken: Bool) {
    // CAN and SUB give up what is half read (ECMA-48).
    if byte == 0x18 || byte == 0x1A {
      state = .ground
      return (nil, true)
    }
    switch state {
    case .ground: return (ground(byte), true)
    case .utf8(let value, let left, let least):
      guard byte & 0xC0 == 0x80 else {
        state = .ground
        return (.character("\u{FFFD}"), false)
      }
      let value = value << 6 | UInt32(byte & 0x3F)
      guard left == 1 else {
        state = .utf8(value: value, left: left - 1, least: least)
        return (nil, true)
      }
      state = .ground
      return (.character(value < least ? "\u{FFFD}" : Unicode.Scalar(value) ?? "\u{FFFD}"), true)
    case .escape(let intermediates): return (escape(byte, intermediates), true)
    case .sequence(let begun): return (sequence(byte, begun), true)
    case .string(var text, let isSystemCommand, let sawEscape):
      if byte == 0x07 || (sawEscape && byte == 0x5C) {
        state = .ground
        return (isSystemCommand ? .systemCommand(text) : nil, true)
      }
      // ESC ends a string, whatever it begins.
      if sawEscape {
        state = .escape([])
        return (isSystemCommand ? .systemCommand(text) : nil, false)
      }
      if byte != 0x1B { text.append(byte) }
      state = .string(text, isSystemCommand: isSystemCommand, sawEscape: byte == 0x1B)
      return (nil, true)
    }
  }

  private mutating func ground(_ byte: UInt8) -> Event? {
    switch byte {
    case 0x1B: state = .escape([])
    case 0..<0x20, 0x7F: return .control(byte)
    case 0x20..<0x7F: return .character(Unicode.Scalar(byte))
    case 0xC2...0xDF: state = .utf8(value: UInt32(byte & 0x1F), left: 1, least: 0x80)
    case 0xE0...0xEF: state = .utf8(value: UInt32(byte & 0x0F), left: 2, least: 0x800)
    case 0xF0...0xF4: state = .utf8(value: UInt32(byte & 0x07), left: 3, least: 0x10000)
    default: return .character("\u{FFFD}")
    }
    return nil
  }

  private mutating func escape(_ byte: UInt8, _ intermediates: [UInt8]) -> Event? {
    switch byte {
    case 0x1B: state = .escape([])
    case 0x20..<0x30: state = .escape(intermediates + [byte])
    case UInt8(ascii: "[") where intermediates.isEmpty: state = .sequence(ControlSequence())
    case UInt8(ascii: "]") where intermediates.isEmpty:
      state = .string([], isSystemCommand: true, sawEscape: false)
    case UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "^"), UInt8(ascii: "_"):
      state = .string([], isSystemCommand: false, sawEscape: false)
    case 0x30..<0x7F:
      state = .ground
      return .escape(intermediates + [byte])
    default:
      state = .ground
      return byte < 0x20 ? .control(byte) : nil
    }
    return nil
  }

  private mutating func sequence(_ byte: UInt8, _ begun: ControlSequence) -> Event? {
    var begun = begun
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      let last = begun.numbers.count - 1
      begun.numbers[last] = min(max(begun.numbers[last], 0) * 10 + Int(byte & 0x0F), 99_999)
    case UInt8(ascii: ";"), UInt8(ascii: ":"): begun.numbers.append(-1)
    case 0x3C...0x3F: begun.mark = byte
    case 0x20..<0x30: begun.intermediates.append(byte)
    case 0x40..<0x7F:
      begun.final = byte
      state = .ground
      return .sequence(begun)
    case 0x1B:
      state = .escape([])
      return nil
    case 0..<0x20:
      // A control inside a sequence acts at once, and the sequence goes on.
      state = .sequence(begun)
      return .control(byte)
    default: break
    }
    state = .sequence(begun)
    return nil
  }
}
