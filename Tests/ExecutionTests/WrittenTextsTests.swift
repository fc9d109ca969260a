import Domain
import Foundation
import Language
import TestSupport
import Testing

/// The texts that people keep, laid out and translated: the examples folder, the examples of the language's design, golden queries.
@Suite struct WrittenTextsTests {
  private static let texts: [String] = {
    let root = GoldenFile.folder.deletingLastPathComponent().deletingLastPathComponent()
    let folder = root.appendingPathComponent("examples")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    let examples = names.filter { $0.hasSuffix(".aig") }.sorted()
      .compactMap { try? String(contentsOf: folder.appendingPathComponent($0), encoding: .utf8) }
    let design = (try? DataFile.lines("language-examples.txt")) ?? []
    let golden = ((try? GoldenFile.all()) ?? []).map(\.query)
    return (examples + design + golden).filter { !parse($0).hasErrors }
  }()

  private static func parse(_ text: String) -> ParsedText {
    Parser.parse(SourceText(name: "test", text: text))
  }

  private func format(_ text: String, _ language: LanguageCode?) -> String? {
    Formatter.format(Self.parse(text), language: language, translate: Catalog.translate(_:to:))
  }

  @Test func thereAreTexts() {
    #expect(Self.texts.count > 100)
    #expect(Self.texts.contains { $0.contains("Une visite d'Aiguille") })
  }

  /// There and back is the same, to the byte, as going there directly.
  @Test func throughTheOtherLanguageIsTheSameText() throws {
    for text in Self.texts {
      for (language, other) in [(LanguageCode.english, LanguageCode.french), (.french, .english)] {
        let direct = try #require(format(text, language))
        let there = try #require(format(text, other))
        #expect(format(there, language) == direct, "\(text)")
        #expect(format(direct, language) == direct, "\(text)")
      }
    }
  }

  /// Comments stand wherever a line may end; none is lost, moved past another or laid out anew the second time.
  @Test func commentsAreKeptEverywhere() throws {
    print("WrittenTextsTests seed \(PropertySettings.seed)")
    var generator = SeededGenerator(seed: PropertySettings.seed)
    var tried = 0
    for text in Self.texts {
      for _ in 0..<4 {
        let (commented, count) = withComments(text, &generator)
        guard count > 0 else { continue }
        tried += 1
        let comments = Self.comments(commented)
        for language in [nil, LanguageCode.english, .french] {
          let once = try #require(format(commented, language))
          #expect(Self.comments(once) == comments, "\(commented)\n---\n\(once)")
          #expect(format(once, language) == once, "\(commented)\n---\n\(once)")
          guard language == nil else { continue }
          #expect(ScriptDump.dump(Self.parse(once).script) == ScriptDump.dump(Self.parse(text).script))
        }
      }
    }
    #expect(tried > Self.texts.count)
  }

  /// Up to three comments between tokens, each where the text still means the same.
  private func withComments(_ text: String, _ generator: inout SeededGenerator) -> (String, Int) {
    var commented = text
    var count = 0
    for number in 0..<3 {
      let parsed = Self.parse(commented)
      let boundaries = (1..<max(2, parsed.tree.tokens.count)).map { parsed.tree.tokens.span($0).start }
      guard let offset = boundaries.randomElement(using: &generator) else { continue }
      let bytes = Array(commented.utf8)
      let candidate = String(
        decoding: bytes[..<offset] + Array(" # remark \(number)\n".utf8) + bytes[offset...], as: UTF8.self)
      let other = Self.parse(candidate)
      guard !other.hasErrors, ScriptDump.dump(other.script) == ScriptDump.dump(parsed.script),
        Self.comments(candidate).count == Self.comments(commented).count + 1
      else { continue }
      commented = candidate
      count += 1
    }
    return (commented, count)
  }

  private static func comments(_ text: String) -> [String] {
    let tree = parse(text).tree
    return (0..<tree.tokens.count).filter { tree.tokens.kind($0) == .comment }.map {
      tree.text(token: $0).trimmingCharacters(in: .whitespaces)
    }
  }
}
