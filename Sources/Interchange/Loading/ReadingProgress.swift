/// Tells how far the reading of a delivery is: rows so far, and the share of its bytes.
final class ReadingProgress {
  /// Takes rows and a share from 0 to 1.
  typealias Listener = (Int64, Double?) -> Void

  private let listener: Listener
  private let bytes: UInt64
  private var before: UInt64 = 0
  private var rows: Int64 = 0
  private static let step: Int64 = 256

  /// `bytes` is the size of all files, 0 where it is not known.
  init(bytes: UInt64, _ listener: @escaping Listener) {
    self.bytes = bytes
    self.listener = listener
  }

  /// A row was read, up to this offset of its file.
  func row(at offset: UInt64) {
    rows += 1
    guard rows % Self.step == 0 else { return }
    listener(rows, bytes == 0 ? nil : min(1, Double(before + offset) / Double(bytes)))
  }

  func endOfFile(at offset: UInt64) { before += offset }
}
