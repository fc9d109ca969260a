import Domain
import Language

extension QueryGenerator {
  // MARK: Conditions

  mutating func condition(depth: Int) -> String {
    if depth > 0 {
      switch random.pick(0...9) {
      case 0:
        return "(" + condition(depth: depth - 1) + " " + word(.or, .infix) + " " + condition(depth: depth - 1)
          + ")"
      case 1:
        return "(" + condition(depth: depth - 1) + " " + word(.and, .infix) + " "
          + condition(depth: depth - 1) + ")"
      case 2: return word(.not, .prefix) + " (" + condition(depth: depth - 1) + ")"
      default: break
      }
    }
    guard let way = random.element(scope.ways) else { return "1 = 1" }
    if way.isMany { return manyCondition(way) }
    let text = way.text(anyLanguage())
    if random.chance(12) { return text + " " + word(random.choose(.isMissing, .isPresent), .infix) }
    if random.chance(3) { return clockCondition() }
    if random.chance(4) { return random.choose("1 = 1", "2 < 1", "1 + 1 = 2", "0.5 >= 0", "\"é\" = \"E\"") }
    if random.chance(5), depth > 0 {
      return "(" + condition(depth: 0) + ") = (" + condition(depth: 0) + ")"
    }
    switch way.type {
    case .yesNo:
      return random.choose(
        text, word(.not, .prefix) + " " + text, text + " = " + word(.yes, .yesNo),
        text + " != " + word(.no, .yesNo))
    case .text: return textCondition(way, text)
    case .integer, .decimal: return numberCondition(way, text)
    case .distance: return text + " " + order() + " " + distance()
    case .date: return random.chance(35) ? timeCondition(text) : dateCondition(way, text)
    case .instant: return instantCondition(text)
    case .duration: return "\(text) \(order()) \(random.choose("0", "12", "90")) \(word(.unitMinute, .unit))"
    case .period(let unit): return periodCondition(way, text, unit)
    case .term, .record: return termCondition(way, text)
    }
  }

  private mutating func order() -> String { random.choose("<", "<=", ">", ">=", "=", "!=") }
  private mutating func equality() -> String { random.choose("=", "=", "!=") }

  private mutating func textCondition(_ way: QueryScope.Way, _ text: String) -> String {
    let literal = quotedLiteral(way)
    switch random.pick(0...7) {
    case 0: return "\(text) \(order()) \(literal)"
    case 1: return "\(literal) \(order()) \(text)"
    case 2: return "\(text) \(word(.opIn, .infix)) (\(literal), \(quotedLiteral(way)))"
    case 3: return "\(text) \(word(.opIn, .infix)) \(literal)..\(quotedLiteral(way))"
    case 4 where way.field != nil: return "\(text) \(word(.has, .infix)) \(part(of: way, words: true))"
    case 5: return "\(text) \(word(.contains, .infix)) \(part(of: way, words: false))"
    case 6: return "\(word(.functionLength, .function))(\(text)) \(order()) \(random.pick(0...30))"
    default:
      guard let other = sameType(way) else { return "\(text) = \(literal)" }
      return "\(text) \(order()) \(other)"
    }
  }

  /// A word, or a piece of a text that a record holds.
  private mutating func part(of way: QueryScope.Way, words: Bool) -> String {
    guard let field = way.field, let owner = way.owner,
      case .text(let text)? = pool.value(of: field, in: owner, &random)
    else { return "\"aide\"" }
    let found = text.split { !($0.isLetter || $0.isNumber) }
    if words { return quoted(random.element(found).map(String.init) ?? "aide") }
    let start = random.pick(0...max(0, text.count - 1))
    let piece = String(text.dropFirst(start).prefix(random.pick(1...4)))
    return quoted(Folding.fold(piece).isEmpty ? "a" : piece)
  }

  private mutating func numberCondition(_ way: QueryScope.Way, _ text: String) -> String {
    let literal = number(way)
    switch random.pick(0...6) {
    case 0: return "\(text) \(word(.opIn, .infix)) (\(literal), \(number(way)))"
    case 1: return "\(text) \(word(.opIn, .infix)) \(literal)..\(number(way))"
    case 2: return "\(text) \(random.choose("+", "-", "*", "/")) \(random.pick(0...3)) \(order()) \(literal)"
    case 3: return "-\(text) \(order()) -\(literal)"
    case 4:
      guard let other = sameType(way) else { return "\(literal) \(order()) \(text)" }
      return "\(text) - \(other) \(order()) \(random.pick(-2...2))"
    default: return "\(text) \(order()) \(literal)"
    }
  }

  private mutating func dateCondition(_ way: QueryScope.Way, _ text: String) -> String {
    switch random.pick(0...5) {
    case 0: return "\(text) \(word(.opIn, .infix)) (\(date(way)), \(date(way)))"
    case 1: return "\(text) \(word(.opIn, .infix)) \(date(way))..\(date(way))"
    case 2: return "\(word(.functionDaysSince, .function))(\(text)) \(order()) \(random.pick(0...900))"
    case 3: return "\(date(way)) \(order()) \(text)"
    default: return "\(text) \(order()) \(date(way))"
    }
  }

  private mutating func termCondition(_ way: QueryScope.Way, _ text: String) -> String {
    guard let literal = literal(way) else { return text + " " + word(.isPresent, .infix) }
    switch random.pick(0...3) {
    case 0: return "\(text) \(word(.opIn, .infix)) (\(literal), \(self.literal(way) ?? literal))"
    case 1: return "\(text) \(order()) \(literal)"
    default: return "\(text) \(equality()) \(literal)"
    }
  }

  private mutating func manyCondition(_ way: QueryScope.Way) -> String {
    let text = way.text(anyLanguage())
    let quantifier = word(random.choose(.any, .quantifierAll), .prefix)
    let literal = self.literal(way)
    switch random.pick(0...5) {
    case 0: return text + " " + word(random.choose(.isMissing, .isPresent), .infix)
    case 1: return "\(word(.functionCount, .function))(\(text)) \(order()) \(random.pick(0...3))"
    case 2, 3:
      guard let literal else { break }
      return "\(text) \(word(.has, .infix)) \(literal)"
    case 4:
      guard let literal, let other = self.literal(way) else { break }
      return "\(quantifier) \(text) \(word(.opIn, .infix)) (\(literal), \(other))"
    default:
      guard let literal else { break }
      return "\(quantifier) \(text) \(way.type == .yesNo ? equality() : order()) \(literal)"
    }
    return text + " " + word(.isPresent, .infix)
  }

  private mutating func sameType(_ way: QueryScope.Way) -> String? {
    let others = scope.ways.filter { !$0.isMany && $0.type == way.type }
    return random.element(others)?.text(anyLanguage())
  }

  // MARK: Values

  /// An expression of one value, with its type.
  mutating func value(depth: Int) -> (text: String, type: ValueType) {
    let ways = scope.ways
    guard let way = random.element(ways) else { return ("1", .integer) }
    let text = way.text(anyLanguage())
    if way.isMany { return ("\(word(.functionCount, .function))(\(text))", .integer) }
    if depth > 1, random.chance(20) { return ("(" + condition(depth: 1) + ")", .yesNo) }
    if random.chance(30), let made = function(of: text, way.type) { return made }
    guard random.chance(40) else { return (text, way.type) }
    switch way.type {
    case .text: return ("\(word(.functionLength, .function))(\(text))", .integer)
    case .date:
      switch random.pick(0...2) {
      case 0: return ("\(text) + \(calendarSpan())", .date)
      case 1: return ("\(word(.today, .moment)) - \(text)", .integer)
      default: return ("\(word(.functionDaysSince, .function))(\(text))", .integer)
      }
    case .distance:
      return random.choose(
        ("\(text) / 1 km", .decimal), ("\(text) + 500 m", .distance), ("\(text) * 2", .distance))
    case .integer:
      return random.choose(
        ("\(text) * 2 - 1", .integer), ("\(text) / 2", .decimal), ("\(text) + 0.5", .decimal))
    case .decimal:
      return random.choose(("\(text) * 2", .decimal), ("\(text) / 0", .decimal), ("\(text) - 1", .decimal))
    default: return (text, way.type)
    }
  }

  // MARK: Literals

  private mutating func literal(_ way: QueryScope.Way) -> String? {
    switch way.type {
    case .text: quotedLiteral(way)
    case .integer, .decimal: number(way)
    case .date:
      pool.value(of: way.field, in: way.owner, &random).flatMap { value in
        if case .date(let date) = value { date.iso } else { nil }
      }
    case .period, .instant, .duration: nil
    case .distance: distance()
    case .yesNo: word(random.choose(.yes, .no), .yesNo)
    case .term, .record:
      way.field.flatMap { field in way.owner.flatMap { literal(field, $0) } } ?? anyTerm(way.type)
    }
  }

  /// The name or code of a term that some record holds.
  mutating func literal(_ field: Field, _ owner: Entity) -> String? {
    guard case .term(let vocabulary) = field.type else { return nil }
    if random.chance(85), case .term(_, let id)? = pool.value(of: field, in: owner, &random),
      let term = pool.term(vocabulary, id: id)
    {
      return name(of: term)
    }
    return anyTerm(field.type)
  }

  private mutating func anyTerm(_ type: ValueType) -> String? {
    guard case .term(let vocabulary) = type else { return nil }
    return pool.term(vocabulary, &random).map { name(of: $0) }
  }

  /// A name in either language, or the code; bare only where it is one word of letters.
  mutating func name(of term: Term) -> String {
    let name = term.name[anyLanguage()]
    let chosen = random.chance(70) && pool.isUnique(name, term) ? name : term.code
    // A bare word that is a field's as well is ambiguous to the formatter: see WrittenFormsTests.
    let isWord =
      chosen.unicodeScalars.allSatisfy { $0.properties.isAlphabetic }
      && Catalog.translate(chosen, to: .english) == nil
    return isWord && random.chance(60) ? chosen : quoted(chosen)
  }

  private mutating func quotedLiteral(_ way: QueryScope.Way) -> String {
    guard case .text(let text)? = pool.value(of: way.field, in: way.owner, &random) else {
      return random.choose("\"Café\"", "\"m\"")
    }
    return quoted(random.choose(text, text.uppercased(), Folding.fold(text)))
  }

  private mutating func number(_ way: QueryScope.Way) -> String {
    switch pool.value(of: way.field, in: way.owner, &random) {
    case .integer(let number)?: random.chance(80) ? String(number) : String(number) + ".5"
    case .decimal(let number)?: plain(number)
    default: random.choose("0", "1", "2", "5", "17.5")
    }
  }

  private mutating func distance() -> String {
    random.choose("0", "1000", "150.5", "20000") + " " + word(random.choose(.metre, .kilometre), .unit)
  }

  /// A date of any precision around one that some record holds.
  private mutating func date(_ way: QueryScope.Way) -> String {
    guard case .date(let date)? = pool.value(of: way.field, in: way.owner, &random) else { return "2025-06" }
    let month = String(date.iso.prefix(7))
    let year = String(date.iso.prefix(4))
    return random.choose(date.iso, date.iso, month, year + "-Q\((date.month + 2) / 3)", year)
  }

  /// A number as the language writes it: no exponent.
  func plain(_ number: Double) -> String {
    let text = String(number)
    if !text.contains("e") { return text.hasSuffix(".0") ? String(text.dropLast(2)) : text }
    return String(Int64(number))
  }

  func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\" + String(scalar)
      case _ where scalar.value < 0x20 || scalar.properties.generalCategory == .format:
        quoted += "\\u{" + String(scalar.value, radix: 16) + "}"
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}

extension LiteralPool {
  fileprivate func value(of field: Field?, in entity: Entity?, _ random: inout SeededGenerator) -> Value? {
    guard let field, let entity else { return nil }
    return value(of: field, in: entity, &random)
  }
}
