import Domain
import Language

/// What names mean at one point of a query: the fields of the rows, the columns made so far, and where the sites stand.
struct Scope {
  enum Rows {
    case records(EntityDescription)
    /// After `count`: only columns.
    case summary
  }
  struct NamedRows {
    let name: String
    let rows: NearestRows
  }
  var rows: Rows
  /// Named columns: of a summary, or given in a `select`.
  var columns: [BoundColumn] = []
  /// What has been asked of one and the same site.
  var siteConditions: [SiteCondition] = []
  /// From the last `open`, else now.
  var moment: OpeningMoment
  /// True where rows were kept whose hours do not tell.
  var showsOpening = false
  /// From the last `serving`.
  var servingArea: AreaLineage?
  /// From every `eligible` so far.
  var person = AskedPerson()
  var showsEligibility = false
  /// From the last `near`.
  var nearPosition: Position?
  /// Rows of other queries, by the names that `nearest` gave them.
  var nearest: [NamedRows] = []
  /// Shown instead of the default columns; nil until a `select`.
  var selected: [BoundColumn]?
  /// Folded names of what could not be made, of which a message was given.
  var mistaken: Set<String> = []
  /// True where a stage that adds columns or makes new rows could not be bound: any name may be one of theirs.
  var lacksColumns = false
  /// After which few stages can follow.
  enum Ending {
    /// With the keys of the summary below that a total keeps; nil where a total has no meaning.
    case pivot(kept: [Int]?)
    case total
  }
  var ending: Ending?

  /// The column that a word names; one that bears the name of a function answers to it in both languages, the one that
  /// `count` makes to its head as well.
  func column(named folded: String) -> BoundColumn? {
    if let named = columns.first(where: { Folding.fold($0.name) == folded }) { return named }
    if let function = Lexicon.keyword(folded: folded, in: .function),
      let made = columns.first(where: { Lexicon.keyword(for: $0.name, in: .function) == function })
    {
      return made
    }
    guard case .summary = rows else { return nil }
    // A column that bears the name of its field answers to the other language's word too.
    let showing = columns.first { column in
      guard let field = column.fieldName else { return false }
      let words = [field.english, field.french].map(Folding.fold)
      return words.contains(folded) && words.contains(Folding.fold(column.name))
    }
    if let showing { return showing }
    return columns.first { $0.name == "count" && Folding.fold($0.label.french) == folded }
  }
}
