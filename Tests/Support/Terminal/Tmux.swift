import Foundation

/// A terminal that others wrote: shows the same bytes as the model, to check that.
package final class Tmux {
  private let folder: ScratchFolder
  private var writes = 0

  private static let program = try? Program.shell("command -v tmux", []).text.split(separator: "\n").first

  package static var isThere: Bool { program != nil }

  /// A server of its own with one window, which shows what `show` gives it.
  package convenience init(rows: Int, columns: Int) throws {
    try self.init(
      rows: rows, columns: columns,
      running:
        "stty raw -echo; n=1; while :; do if [ -e $n ]; then cat $n; n=$((n + 1)); else sleep 0.01; fi; done")
  }

  /// The same with a program of the shell's in its window, in a folder of its own.
  package init(rows: Int, columns: Int, running command: String) throws {
    folder = try ScratchFolder()
    try folder.write("conf", "set -g status off\n")
    // On a terminal, because Foundation's Process waits for the server too, which never ends.
    let start = try TerminalSession(
      [
        "-u", "-L", "aiguille", "-f", folder.path + "/conf", "new-session", "-d", "-x", "\(columns)", "-y",
        "\(rows)", "cd \(folder.path); \(command)",
      ],
      environment: [
        "LC_ALL": "C.UTF-8", "TMUX_TMPDIR": folder.path, "TERM": "xterm", "PATH": "/usr/bin:/bin",
        "SHELL": "/bin/sh",
      ],
      program: String(Tmux.program ?? "tmux"))
    guard try start.end() == 0 else { throw TerminalSession.Failure(description: start.picture) }
  }

  deinit { _ = try? run(["kill-server"]) }

  /// Shows bytes and waits until they are shown.
  package func show(_ bytes: [UInt8]) throws {
    writes += 1
    let mark = "shown \(writes)"
    let part = try folder.write("part", bytes + Array("\u{1B}]2;\(mark)\u{7}".utf8))
    try FileManager.default.moveItem(atPath: part, toPath: folder.path + "/\(writes)")
    let deadline = Date(timeIntervalSinceNow: 20)
    while try run(["display-message", "-p", "#{pane_title}"]) != mark + "\n" {
      guard Date() < deadline else {
        throw TerminalSession.Failure(description: "tmux does not show it")
      }
    }
  }

  package func type(_ text: String) throws { _ = try run(["send-keys", "-l", text]) }

  package func press(_ key: String) throws { _ = try run(["send-keys", key]) }

  package func resize(rows: Int, columns: Int) throws {
    _ = try run(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
  }

  /// The rows without the blanks at their ends, and the place of the cursor.
  package func screen() throws -> (lines: [String], cursor: String) {
    let text = try run(["capture-pane", "-p"])
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map { line in
      String(line.reversed().drop { $0 == " " }.reversed())
    }
    return (lines, String(try run(["display-message", "-p", "#{cursor_y},#{cursor_x}"]).dropLast()))
  }

  private func run(_ words: [String]) throws -> String {
    try Program.shell(
      "LC_ALL=C.UTF-8 TMUX_TMPDIR=\"$0\" exec tmux -u -L aiguille \"$@\"", [folder.path] + words
    ).text
  }
}
