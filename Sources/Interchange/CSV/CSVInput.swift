import Foundation

/// The bytes of a file, a block at a time, with the line that the reader stands on.
final class CSVInput {
  private static let blockSize = 256 << 10

  private let file: FileHandle
  private var block: [UInt8] = []
  private var position = 0
  private var blockOffset: UInt64 = 0
  private var isAtEnd = false
  /// 1-based.
  private(set) var line = 1

  init(path: String) throws {
    file = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
    try fill()
    if block.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
  }

  deinit { try? file.close() }

  /// The offset in the file of the byte that comes next.
  var offset: UInt64 { blockOffset + UInt64(position) }

  func peek() throws -> UInt8? {
    if position < block.count { return block[position] }
    if isAtEnd { return nil }
    try fill()
    return position < block.count ? block[position] : nil
  }

  func advance() { position += 1 }

  /// Takes LF, CRLF or CR, which must come next.
  func takeLineBreak() throws -> [UInt8] {
    guard let first = try peek() else { return [] }
    advance()
    line += 1
    guard first == 0x0D, try peek() == 0x0A else { return [first] }
    advance()
    return [0x0D, 0x0A]
  }

  /// Takes what comes before the stop byte, a quote or a line break, as far as the block goes; at
  /// least one byte.
  func takeRun(into bytes: inout [UInt8], until stop: UInt8) {
    var end = position
    while end < block.count {
      let byte = block[end]
      if byte == stop || byte == 0x22 || byte == 0x0A || byte == 0x0D { break }
      end += 1
    }
    bytes.append(contentsOf: block[position..<end])
    position = end
  }

  func seek(to offset: UInt64, line: Int) throws {
    try file.seek(toOffset: offset)
    block = []
    position = 0
    blockOffset = offset
    isAtEnd = false
    self.line = line
  }

  func seekToEnd() throws {
    blockOffset = try file.seekToEnd()
    block = []
    position = 0
    isAtEnd = true
  }

  private func fill() throws {
    blockOffset += UInt64(block.count)
    position = 0
    block = try file.read(upToCount: Self.blockSize).map { [UInt8]($0) } ?? []
    isAtEnd = block.isEmpty
  }
}
