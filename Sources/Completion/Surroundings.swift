import Language
import Planning

/// What a session knows beside the text that is being typed.
package protocol Surroundings: AnyObject {
  /// The language of words that are offered where the text does not tell its own.
  var language: LanguageCode { get }
  /// Queries that have a name: of the session, of the directory, of the program.
  var namedQueries: [NamedSource] { get }
  /// The parameters that have a value, without their `$`.
  var parameters: [String] { get }
  /// What is known behind a query, the last statement of a text; nil where it cannot be told.
  func names(behind text: String) -> KnownNames?
  /// True while a contact is open, whose statements are typed more than others.
  var isRecording: Bool { get }
  /// The names of the first rows of the last result, where a person can be referred to them; a record without one is empty.
  var lastRecords: [String] { get }
}

extension Surroundings {
  package var isRecording: Bool { false }
  package var lastRecords: [String] { [] }
}

/// A query under its name, as a source.
package struct NamedSource: Sendable {
  package let name: LocalizedText
  /// One sentence; empty where there is none.
  package let help: LocalizedText
  /// The words of its parameters' types, in their order.
  package let parameters: [String]

  package init(name: LocalizedText, help: LocalizedText, parameters: [String] = []) {
    self.name = name
    self.help = help
    self.parameters = parameters
  }
}
