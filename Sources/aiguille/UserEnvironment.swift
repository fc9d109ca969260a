import Domain
import Language

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What the program takes from the process's environment; the only place that reads it.
enum UserEnvironment {
  static func variable(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    let text = String(cString: value)
    return text.isEmpty ? nil : text
  }

  /// French where the locale of messages is French, else English.
  static var localeLanguage: LanguageCode {
    let locale = variable("LC_ALL") ?? variable("LC_MESSAGES") ?? variable("LANG") ?? ""
    return locale.lowercased().hasPrefix("fr") ? .french : .english
  }

  /// The directory to use where `--db` names none; relative to the working folder where there is no home.
  static var defaultDatabase: String {
    variable("AIGUILLE_DB")
      ?? folder("XDG_DATA_HOME", ".local/share") + "/aiguille/directory.aiguille"
  }

  static var historyPath: String? {
    guard variable("XDG_STATE_HOME") != nil || variable("HOME") != nil else { return nil }
    return folder("XDG_STATE_HOME", ".local/state") + "/aiguille/history"
  }

  /// A folder of the XDG base directory specification, which tells to ignore a relative path.
  private static func folder(_ name: String, _ fallback: String) -> String {
    if let path = variable(name), path.hasPrefix("/") { return path }
    return (variable("HOME").map { $0 + "/" } ?? "") + fallback
  }

  /// The command that shows long texts; nil where the person wants none, or there is none.
  static var pager: String? {
    guard !isDumbTerminal else { return nil }
    guard let chosen = getenv("PAGER").map({ String(cString: $0) }) else {
      return isInstalled("less") ? "less" : nil
    }
    return chosen.isEmpty || chosen == "cat" ? nil : chosen
  }

  /// The command that edits a file; nil where there is none.
  static var editor: String? {
    variable("VISUAL") ?? variable("EDITOR") ?? ["vi", "nano"].first(where: isInstalled)
  }

  static var temporaryFolder: String {
    guard let path = variable("TMPDIR"), path.hasPrefix("/") else { return "/tmp" }
    return path
  }

  private static func isInstalled(_ program: String) -> Bool {
    (variable("PATH") ?? "/usr/bin:/bin").split(separator: ":").contains {
      access("\($0)/\(program)", X_OK) == 0
    }
  }

  static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  /// True of a terminal that can move neither up nor anywhere else but on.
  static var isDumbTerminal: Bool { ["dumb", "unknown", nil].contains(variable("TERM")) }

  /// `--color` wins over NO_COLOR, that over CLICOLOR_FORCE, that over the terminal (no-color.org, bixense.com/clicolors).
  static func wantsColor(_ choice: ColorChoice) -> Bool {
    switch choice {
    case .always: return true
    case .never: return false
    case .auto:
      guard variable("NO_COLOR") == nil, !isDumbTerminal else { return false }
      return isTerminal(2) || (variable("CLICOLOR_FORCE") ?? "0") != "0"
    }
  }

  /// By the machine's clock; its zone plays no part.
  static var now: Instant { Instant(minutes: Int(time(nil)) / 60) }

  /// Seconds of a clock that is never set.
  static func seconds() -> Double {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return Double(now.tv_sec) + Double(now.tv_nsec) / 1e9
  }
}
