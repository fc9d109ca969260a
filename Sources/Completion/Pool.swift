import Domain
import Language
import Planning

/// A stock of things that can be typed at one place.
enum Pool {
  /// Keywords, fields, functions, names.
  case choices([Choice])
  /// Terms of a closed vocabulary.
  case terms(TermPool)
  /// What a text field holds.
  case texts(field: Field, entity: Entity)
  /// Words that the rows can be searched for.
  case words(Entity)
}

/// Terms of a vocabulary as one place of the grammar takes them.
struct TermPool {
  /// What is counted beside each term.
  enum Count: Hashable {
    /// Services that answer the category.
    case services
    /// Sites in the area.
    case sites
    /// Rows of the entity whose field holds the term.
    case rows(field: String, entity: Entity)
    case nothing
  }
  let vocabulary: VocabularyID
  var use = TermNaming.Use.term(nil)
  /// Areas of other kinds are left out; empty for any.
  var kinds: Set<AreaKind> = []
  /// True where the kind of an area may be written before its name, to tell it apart.
  var takesKind = false
  var count = Count.nothing
  var group = 0

  /// False of an area of another kind.
  func takes(_ term: Term) -> Bool {
    kinds.isEmpty || term.area.map { kinds.contains($0.kind) } ?? true
  }
}
