import Domain
import Interchange
import Language
import Storage

/// Twelve contacts of which a person can keep count: eleven by phone, one by chat, each with a need.
package enum FewCalls {
  package static func write(into path: String) throws {
    let file = try DatabaseFile.open(at: path)
    try file.setContactSalt(hex: String(repeating: "5a", count: 16))
    try file.writeCalls { writer in
      for number in 0..<12 {
        let contact = try writer.add(
          ContactRow(
            started: Instant(minutes: 29_454_000 + number * 60), duration: Int64(10 + number),
            channel: number == 0 ? .chat : .phone))
        _ = try writer.add(NeedRow(category: nil, outcome: number < 2 ? .unmet : .met), of: contact)
      }
    }
  }
}

extension FewCalls {
  /// A directory of its own, with the fixed records.
  package static func directory(at path: String) throws {
    _ = try DirectoryLoader.deliver(into: path) { try FixedDirectory.deliver(to: $0) }
    try write(into: path)
  }
}
