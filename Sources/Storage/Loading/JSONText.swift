import Foundation

/// JSON objects of texts, with keys in order so that the same row always gives the same bytes.
enum JSONText {
  static func object(_ values: [String: String]) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(values), as: UTF8.self)
  }
}
