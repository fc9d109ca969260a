import Domain

/// The position indexes that running statements have made, by the numbers that stand for them in SQL.
///
/// They are let go when no statement runs any more.
final class PositionIndexes {
  private var indexes: [Int64: PositionIndex] = [:]
  private var running = 0

  func statementBegins() { running += 1 }

  func statementEnds() {
    running -= 1
    if running == 0 { indexes = [:] }
  }

  func add(_ index: PositionIndex) -> Int64 {
    let number = Int64(indexes.count + 1)
    indexes[number] = index
    return number
  }

  subscript(_ number: Int64) -> PositionIndex? { indexes[number] }
}
