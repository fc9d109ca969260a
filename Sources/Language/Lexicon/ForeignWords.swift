/// Words of other languages and programs that people try, with what to write here.
///
/// Keys are folded. These are no keywords: they are looked up only after every keyword has been tried.
enum ForeignWords {
  /// At the head of a statement: words that ask the program for something, and the command that does it.
  static let newcomer: [String: String] = [
    "help": ".help", "aide": ".help", "?": ".help",
    "quit": ".quit", "exit": ".quit", "quitter": ".quit", "sortir": ".quit",
    "show": ".show", "ls": ".describe",
  ]

  /// At the head of a stage: the stage that does what the word does elsewhere.
  static let stages: [String: Keyword] = [
    "filter": .where, "having": .where, "ou": .where, "filtre": .where,
    "limit": .take, "head": .take, "first": .take, "limite": .take,
    "offset": .skip, "order": .sort, "orderby": .sort, "ordonner": .sort, "tri": .sort,
    "group": .count, "groupby": .count, "grouper": .count,
    "aggregate": .summarize, "agg": .summarize, "agreger": .summarize,
    "mutate": .derive, "extend": .derive, "assign": .derive, "ajouter": .derive,
    "unique": .distinct, "uniq": .distinct,
    "project": .select, "columns": .select, "find": .search, "trouver": .search,
    "within": .near, "around": .near, "rayon": .near, "located": .in,
  ]

  /// Names of functions elsewhere, and the one that does it here.
  static let functions: [String: Keyword] = [
    "average": .functionAverage, "mean": .functionAverage,
    "nombre": .functionCount, "nb": .functionCount,
    "len": .functionLength, "ifnull": .functionCoalesce, "nvl": .functionCoalesce,
    "iif": .functionIf, "datediff": .functionDaysSince,
  ]

  /// After `select … from name` on lines of their own: the statement goes on.
  static let sqlClauses: Set<String> = [
    "from", "where", "and", "or", "join", "left", "inner", "on", "group", "order", "having",
    "limit", "offset", "union",
  ]
}
