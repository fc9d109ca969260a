import CLineEditing

/// The window behind a file descriptor.
package enum TerminalWindow {
  /// Nil where it is no terminal; 80 by 24 where a terminal does not know its size.
  package static func size(of descriptor: Int32) -> (rows: Int, columns: Int)? {
    var rows: Int32 = 0
    var columns: Int32 = 0
    guard ce_terminal_size(descriptor, &rows, &columns) == 0 else { return nil }
    return (rows > 0 ? Int(rows) : 24, columns > 0 ? Int(columns) : 80)
  }
}
