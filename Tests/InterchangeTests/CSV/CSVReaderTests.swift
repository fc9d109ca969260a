import TestSupport
import Testing

@testable import Interchange

@Suite struct CSVReaderTests {
  private struct Read: Equatable {
    var line: Int
    var cells: [String]
    var fault: CSVRecord.Fault?
  }

  private func read(
    _ bytes: [UInt8], change: (inout CSVReader.Limits) -> Void = { _ in }
  ) throws -> [Read] {
    let folder = try ScratchFolder()
    var limits = CSVReader.Limits()
    change(&limits)
    let reader = try CSVReader(path: try folder.write("a.csv", bytes), limits: limits)
    var records: [Read] = []
    while let record = try reader.next() {
      records.append(Read(line: record.line, cells: record.texts.cells, fault: record.fault))
    }
    return records
  }

  private func cells(_ text: String) throws -> [[String]] {
    try read(Array(text.utf8)).map(\.cells)
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func everyLineEndReadsAlike(_ end: String) throws {
    #expect(
      try cells("a,b\(end)1,2\(end)\(end)3,4") == [["a", "b"], ["1", "2"], ["3", "4"]])
  }

  @Test func quotesHoldCommasQuotesAndLineEnds() throws {
    let records = try read(Array("a,\"x, \"\"y\"\"\r\nz\",\"\"\nb,c,d\n".utf8))
    #expect(records.map(\.cells) == [["a", "x, \"y\"\r\nz", ""], ["b", "c", "d"]])
    #expect(records.map(\.line) == [1, 3])
  }

  @Test func aQuoteInsideACellIsText() throws {
    #expect(try cells("5\" pipe,b\n\"a\"b,c\n") == [["5\" pipe", "b"], ["ab", "c"]])
  }

  @Test func aByteOrderMarkIsNoPartOfTheFirstName() throws {
    #expect(try read([0xEF, 0xBB, 0xBF] + Array("id,é\n".utf8)).map(\.cells) == [["id", "é"]])
  }

  @Test func emptyCellsAtTheEndsStay() throws {
    #expect(try cells(",a,\n") == [["", "a", ""]])
    #expect(try cells("a,") == [["a", ""]])
    #expect(try cells("") == [])
  }

  @Test func cellsThatAreNoUTF8AreWindows1252() throws {
    // The second row is UTF-8: each cell is judged on its own.
    let bytes: [UInt8] = [0x63, 0xE9, 0x80, 0x2C, 0x61, 0x0A] + Array("é,b\n".utf8)
    #expect(try read(bytes).map(\.cells) == [["cé€", "a"], ["é", "b"]])
  }

  @Test func afterAnUnclosedQuoteTheNextLineIsRead() throws {
    let records = try read(Array("a,b\n1,\"open\n2,x\n3,y\n".utf8))
    #expect(
      records == [
        Read(line: 1, cells: ["a", "b"]),
        Read(line: 2, cells: ["1", "open"], fault: .unclosedQuote(line: 2)),
        Read(line: 3, cells: ["2", "x"]), Read(line: 4, cells: ["3", "y"]),
      ])
  }

  @Test func aQuoteOpenOnALaterLineOfARecordIsFoundThere() throws {
    let records = try read(Array("\"p\nq\",\"open\n2,x\n".utf8))
    #expect(records.first?.fault == .unclosedQuote(line: 2))
    #expect(records.last?.cells == ["2", "x"])
    #expect(records.last?.line == 3)
  }

  @Test func restartsAreLimited() throws {
    // The quote of every line is closed by that of the next, except the last: an odd number of
    // quotes.
    let text = String(repeating: "\"a\n", count: 101) + "end\n"
    let records = try read(Array(text.utf8)) { $0.restarts = 0 }
    #expect(records.last?.fault == .restOfFile(line: 101))
    #expect(try read(Array(text.utf8)).last?.cells == ["end"])
  }

  @Test func aRecordBeyondTheLimitIsRefusedAlone() throws {
    let long = String(repeating: "x", count: 500_000)
    let records = try read(Array("a,b\n\(long),1\n2,c\n".utf8)) { $0.recordBytes = 300_000 }
    #expect(records.map(\.fault) == [nil, .tooLong, nil])
    #expect(records.last?.cells == ["2", "c"])
    let wide = try read(Array("\(String(repeating: ",", count: 99))\n2,c\n".utf8)) { $0.cells = 50 }
    #expect(wide.map(\.fault) == [.tooManyCells, nil])
  }

  @Test func aQuoteOnOneLineBeyondTheLimitLosesThatLineOnly() throws {
    let long = String(repeating: "x", count: 500_000)
    let records = try read(Array("a,\"\(long)\",1\n2,c\n".utf8)) { $0.recordBytes = 300_000 }
    #expect(records.map(\.fault) == [.unclosedQuote(line: 1), nil])
    #expect(records.last?.cells == ["2", "c"])
  }

  @Test func recordsLongerThanABlockAreWhole() throws {
    let records = try cells("\"\(String(repeating: "é\"\"\n", count: 100_000))\",z\n")
    #expect(records.first?.first?.count == 300_000)
    #expect(records.first?.last == "z")
  }

  @Test func controlCharactersAndNULAreTold() throws {
    let folder = try ScratchFolder()
    let reader = try CSVReader(
      path: try folder.write("a.csv", [0x61, 0x2C, 0x1B, 0x5B, 0x2C, 0x00]))
    let texts = try #require(try reader.next()).texts
    #expect(texts.hasNUL)
    #expect(texts.withControls == [1, 2])
  }
}
