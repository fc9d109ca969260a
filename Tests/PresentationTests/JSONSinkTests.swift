import Foundation
import Language
import Testing

@testable import Presentation

@Suite struct JSONSinkTests {
  /// Foundation's reader is the oracle.
  @Test func arrayReadsBackWithTypes() throws {
    let text = try ResultFixture.write(.json)
    let rows = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]])
    #expect(rows.count == 2)
    #expect(rows[0]["name"] as? String == "Comptoir \"Été\", rue A")
    #expect(rows[0]["population"] as? Int == 12345)
    #expect(rows[0]["free"] as? Bool == true)
    #expect(rows[0]["distance"] as? Double == 3250)
    #expect(rows[0]["languages"] as? [String] == ["Spanish", "Arabic"])
    #expect(rows[1]["name"] as? String == "=HYPERLINK(\"x\")\u{1B}[31m\n中")
    #expect(rows[1]["population"] is NSNull)
    #expect((rows[1]["languages"] as? [Any])?.isEmpty == true)
  }

  @Test func emptyResultIsAnEmptyArray() throws {
    let text = try ResultFixture.write(.json, rows: [])
    #expect(text == "[]\n")
  }

  @Test func linesHoldOneObjectEachInTheOrderOfTheColumns() throws {
    let lines = try ResultFixture.write(.jsonl, .french).split(separator: "\n")
    #expect(lines.count == 2)
    #expect(
      lines[0]
        == #"{"name":"Comptoir \"Été\", rue A","population":12345,"free":true,"distance":3250.0,"languages":["espagnol","arabe"]}"#
    )
  }

  @Test func everyControlCharacterIsEscaped() throws {
    for value in Array(UInt32(0)...0x1F) + Array(0x7F...0x9F)
      + [0x61C, 0x200E, 0x200F, 0x2028, 0x202E, 0x2066, 0x2069]
    {
      let scalar = try #require(Unicode.Scalar(value))
      let quoted = JSONSink.quoted(String(Character(scalar)))
      #expect(quoted.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value < 0x7F })
      let data = Data(("[" + quoted + "]").utf8)
      let back = try JSONSerialization.jsonObject(with: data) as? [String]
      #expect(back?.first?.unicodeScalars.first == scalar)
    }
  }
}
