import Language

/// SplitMix64: the same seed gives the same texts everywhere.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// Random texts of the language, right ones, in both languages mixed, with any blanks and comments that are allowed.
struct QueryTextGenerator {
  var random: SeededGenerator
  private var text = ""
  private var brackets = 0

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  mutating func script() -> String {
    text = chance(10) ? "#!/usr/bin/env aiguille\n" : ""
    for _ in 0..<pick(1...3) {
      if chance(20) { text += "  # « note » | (\n\n\n" }
      if chance(10) { keyword(.explain, .statementHead) }
      query()
      text += chance(30) ? " ; " : chance(20) ? " # fin\n" : "\n\n"
    }
    return text
  }

  private mutating func query(stages: ClosedRange<Int> = 0...4) {
    if chance(20) { keyword(.all, .statementHead) }
    keyword(
      choose([.services, .sites, .organizations, .places, .regions, .categories]), .statementHead)
    for _ in 0..<pick(stages) {
      space(true)
      text += "|"
      space(true)
      stage()
    }
  }

  private mutating func open() {
    if chance(60) {
      if chance(50) {
        keyword(choose([.now, .today, .tomorrow, .monday, .saturday]), .moment)
      } else {
        token(choose(["2026-12-25", "2026-11-23T18:00", "$day"]))
      }
    }
    if chance(50) {
      token("9:00")
      if chance(50) {
        symbol("..")
        token("17:30")
      }
    }
    if chance(30) { keyword(.orUnknown, .openClause) }
  }

  private mutating func stage() {
    let heads: [Keyword] = [
      .where, .search, .need, .near, .in, .count, .sort, .take, .skip, .select, .derive, .summarize,
      .top, .distinct, .open, .pivot, .total, .join, .nearest, .serving, .eligible, .why,
    ]
    let head = choose(heads)
    keyword(head, .stageHead)
    switch head {
    case .where: expression(3)
    case .search: token(choose(["\"food bank\"", "« aide »", "$words", "\"a \\\"b\\\" -c\""]))
    case .need: list { $0.token($0.choose($0.names)) }
    case .near: near()
    case .in:
      if chance(40) {
        keyword(choose([.areaRegion, .areaMRC, .areaCity, .areaFSA]), .areaClause)
      }
      list { $0.token($0.choose($0.names)) }
    case .open: open()
    case .serving: token(choose(names))
    case .eligible:
      list {
        $0.keyword(
          $0.choose([.personGender, .personGroup, .personLanguage, .personResident]), .eligibleClause)
        $0.token($0.choose($0.names))
      }
    case .count where chance(30): break
    case .count:
      keyword(.by, .countClause)
      list { $0.item() }
    case .sort:
      list {
        if $0.chance(40) { $0.symbol("-") }
        $0.sum(2)
      }
    case .select: list { $0.item() }
    case .distinct, .total: break
    case .pivot:
      expression(2)
      symbol(":", joins: true)
      expression(2)
    case .why: if chance(50) { token(choose(["\"Le Ressac\"", "$name"])) }
    case .derive: list { $0.namedItem() }
    case .summarize:
      list { $0.namedItem() }
      guard chance(60) else { return }
      keyword(.by, .countClause)
      list { $0.item() }
    case .top:
      token(choose(["1", "10", "$n"]))
      keyword(.by, .countClause)
      if chance(20) { symbol("-") }
      sum(2)
      guard chance(40) else { return }
      keyword(.per, .countClause)
      list { $0.expression(1) }
    case .join:
      subquery()
      keyword(.on, .joinClause)
      list { $0.token($0.choose(["region", "région", "n"])) }
      if chance(40) { keyword(.orDrop, .joinEnd) }
    case .nearest:
      if chance(40) { token(choose(["3", "$n"])) }
      subquery()
      keyword(.as, .nearestClause)
      token(choose(["food", "proche"]))
    default: token(choose(["1", "10", "1_000", "$n"]))
    }
  }

  private mutating func subquery() {
    token("(")
    brackets += 1
    query(stages: brackets < 3 ? 0...2 : 0...0)
    brackets -= 1
    text += ")"
  }

  private mutating func near() {
    if chance(30) {
      if chance(20) { symbol("-") }
      token("45.5")
      symbol(",", joins: true)
      symbol("-")
      token("73.6")
    } else {
      token(choose(names + ["h2x1y4", "H2X 1Y4"]))
    }
    guard chance(60) else { return }
    keyword(.within, .nearClause)
    token(choose(["5", "2.5", "800"]))
    keyword(choose([.kilometre, .metre]), .unit)
  }

  private mutating func item() {
    if chance(40) { namedItem() } else { sum(2) }
  }

  private mutating func namedItem() {
    token(choose(["n", "alpha", "compter_2"]))
    symbol("=", joins: true)
    expression(2)
  }

  // MARK: - Expressions

  private mutating func expression(_ depth: Int) {
    for index in 0..<(depth > 0 ? pick(1...3) : 1) {
      if index > 0 { operation(choose([.and, .or])) }
      if chance(20) {
        keyword(.not, .prefix)
        space(true)
      }
      predicate(depth)
    }
  }

  private mutating func predicate(_ depth: Int) {
    switch pick(0...9) {
    case 0...2:
      sum(depth)
      comparison()
      sum(depth)
    case 3:
      sum(depth)
      operation(choose([.has, .contains]))
      token("\"mot\"")
    case 4:
      sum(depth)
      keyword(choose([.isMissing, .isPresent]), .infix)
    case 5:
      path()
      operation(.opIn)
      bracketed { $0.list { $0.sum(0) } }
    case 6:
      path()
      operation(.opIn)
      token(choose(["2026-01", "5"]))
      symbol("..", joins: true)
      token(choose(["2026-11-23", "9"]))
    case 7:
      keyword(choose([.any, .quantifierAll]), .prefix)
      token("languages")
      comparison()
      sum(0)
    case 8 where depth > 0: bracketed { $0.expression(depth - 1) }
    default: sum(depth)
    }
  }

  private mutating func comparison() {
    symbol(choose(ComparisonOperator.allCases.map(\.rawValue)), joins: true)
  }

  private mutating func sum(_ depth: Int) {
    primary(depth)
    while depth > 0, chance(20) {
      text += " " + choose(["+", "-", "*", "/"])
      space(true)
      primary(depth - 1)
    }
  }

  private mutating func primary(_ depth: Int) {
    switch pick(0...12) {
    case 0: token(choose(["0", "12", "2.5", "1_000"]))
    case 1:
      token("15")
      keyword(.kilometre, .unit)
    case 2: token(choose(["\"é\"", "« x »", "\"a|b # c\""]))
    case 3: token(choose(["2026-Q4", "2026-02", "2024-02-29", "2026-11-23T18:00"]))
    case 4: token(choose(["$p", "H2X1Y4", "g5l 1a1"]))
    case 5 where depth > 0: bracketed { $0.sum(depth - 1) }
    case 6 where depth > 0: call(depth - 1)
    case 7 where depth > 0:
      symbol("-")
      primary(depth - 1)
    default: path()
    }
  }

  private mutating func call(_ depth: Int) {
    let names: [Keyword] = [.functionCount, .functionYear, .functionShare, .functionCoalesce]
    keyword(choose(names), .function)
    bracketed {
      guard $0.chance(80) else { return }
      $0.list {
        if $0.chance(20) { $0.keyword($0.choose([.where, .distinct]), .argument) }
        $0.expression(depth)
        if $0.chance(20) {
          $0.keyword(.where, .argument)
          $0.expression(depth)
        }
      }
    }
  }

  private mutating func path() {
    token(choose(["name", "free", "languages", "région", "minimum_age", "no", "or"]))
    if chance(20) { text += ".name" }
  }

  // MARK: - Text

  private let names = ["food", "Val-d'Or", "\"santé mentale\"", "or", "in", "H2X", "$place"]

  private mutating func list(_ part: (inout Self) -> Void) {
    part(&self)
    while chance(30) {
      symbol(",", joins: true)
      part(&self)
    }
  }

  private mutating func bracketed(_ inner: (inout Self) -> Void) {
    text += chance(50) ? "(" : " ("
    brackets += 1
    space(true)
    inner(&self)
    brackets -= 1
    text += chance(50) ? ")" : " )"
  }

  private mutating func operation(_ keyword: Keyword) {
    self.keyword(keyword, .infix)
    space(true)
  }

  /// Any spelling of a keyword, in any case.
  private mutating func keyword(_ keyword: Keyword, _ wordClass: KeywordClass) {
    guard
      let entry = Lexicon.entries.first(where: {
        $0.keyword == keyword && $0.wordClass == wordClass
      })
    else { return }
    let spelling = choose(entry.english + entry.french)
    token(chance(10) ? spelling.uppercased() : spelling)
  }

  private mutating func token(_ token: String) {
    space(false)
    text += token
  }

  private mutating func symbol(_ symbol: String, joins: Bool = false) {
    text += (symbol == "," || symbol == ".." ? "" : " ") + symbol
    if joins { space(true) }
  }

  private mutating func space(_ mayBreak: Bool) {
    let previous = text.last
    if mayBreak || brackets > 0, chance(15) {
      text += chance(30) ? "  # à côté, ) | \"\n" : "\n"
      if chance(20) { text += "\n# seul\n" }
      text += chance(50) ? "  " : ""
    } else if previous != "-", previous != "(" {
      text += chance(10) ? "\t\u{A0} " : " "
    }
  }

  private mutating func chance(_ percent: Int) -> Bool { pick(1...100) <= percent }
  private mutating func pick(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &random)
  }
  private mutating func choose<Element>(_ elements: [Element]) -> Element {
    elements[pick(0...(elements.count - 1))]
  }
}
