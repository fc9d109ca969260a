import Domain
import Language
import Session
import Shell

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The shell's surroundings: the pager and the editor of the environment, `/bin/sh`, the file system.
final class SystemSurroundings: ShellSurroundings {
  private let wiring: Wiring
  private let pager: String?

  init(_ wiring: Wiring) {
    self.wiring = wiring
    pager = wiring.options.plain ? nil : UserEnvironment.pager
  }

  func page(_ text: [UInt8], _ language: LanguageCode) -> Bool {
    guard let pager else { return false }
    return Pager.show(text, in: pager, language)
  }

  func feed(_ bytes: [UInt8], to command: String) -> Int32? {
    // A pager among them has to read UTF-8 under any locale.
    ChildProcess.run(#"export LESSCHARSET="${LESSCHARSET-utf-8}"; "# + command, input: bytes)
  }

  func path(_ name: String) -> String {
    guard name == "~" || name.hasPrefix("~/"), let home = UserEnvironment.variable("HOME") else {
      return name
    }
    return home + name.dropFirst()
  }

  func session(over path: String, _ options: SessionOptions) throws(Diagnostic) -> Session {
    try wiring.session(over: path, options)
  }

  // MARK: - The editor

  /// The file is in a folder that only this user can open, and goes with whatever an editor leaves beside it.
  func edit(_ text: String) -> EditingOutcome {
    guard let editor = UserEnvironment.editor else { return .none }
    var template = Array((UserEnvironment.temporaryFolder + "/aiguille-XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else { return .failed(editor: editor, status: errno) }
    let folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    defer { Self.remove(folder) }
    let path = folder + "/statement.aig"
    guard Self.write(text + "\n", to: path) else { return .failed(editor: editor, status: errno) }
    let status = ChildProcess.run(editor + " \"$1\"", [path])
    guard status == 0 else { return .failed(editor: editor, status: status ?? 127) }
    guard let file = try? InputFile.read(path: path) else { return .failed(editor: editor, status: 0) }
    let after = file.text(Span(0, file.utf8.count))
    return after == text + "\n" ? .unchanged : .changed(after)
  }

  /// The text as the editor left it, without the line break at its end; nil where nothing was edited.
  func edited(_ text: String) -> String? {
    switch edit(text) {
    case .changed(let after): after.hasSuffix("\n") ? String(after.dropLast()) : after
    case .unchanged: text
    case .none, .failed: nil
    }
  }

  private static func write(_ text: String, to path: String) -> Bool {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    return (try? DescriptorSink(descriptor).write(Array(text.utf8))) != nil
  }

  private static func remove(_ folder: String) {
    if let entries = opendir(folder) {
      while let entry = readdir(entries) {
        let name = withUnsafePointer(to: entry.pointee.d_name) { name in
          name.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        unlink(folder + "/" + name)
      }
      closedir(entries)
    }
    rmdir(folder)
  }
}
