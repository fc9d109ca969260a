import Domain
import Language

/// What names mean at one point of a query: the fields of the rows, the columns made so far, and where the sites stand.
struct Scope {
  enum Rows {
    case records(EntityDescription)
    /// After `count`: only columns.
    case summary
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
  /// From the last `near`.
  var nearPosition: Position?
  /// Shown instead of the default columns; nil until a `select`.
  var selected: [BoundColumn]?

  /// The column that a word names; the one that `count` makes answers to the function's name and to its head,
  /// in both languages.
  func column(named folded: String) -> BoundColumn? {
    if let named = columns.first(where: { Folding.fold($0.name) == folded }) { return named }
    guard case .summary = rows, let count = columns.first(where: { $0.name == "count" }) else { return nil }
    let isFunction = Lexicon.keyword(folded: folded, in: .function) == .functionCount
    return isFunction || Folding.fold(count.label.french) == folded ? count : nil
  }
}
