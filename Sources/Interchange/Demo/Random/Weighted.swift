/// Values of which some are drawn more often than others.
struct Weighted<Value> {
  let values: [Value]
  /// The sum of the weights up to and with each value.
  private let sums: [Int]

  /// Weights are whole numbers that count only beside each other; there is at least one value.
  init(_ weighted: [(Int, Value)]) {
    values = weighted.map(\.1)
    var sum = 0
    sums = weighted.map { weight, _ in
      sum += max(0, weight)
      return sum
    }
  }

  func pick(_ random: inout DemoRandom) -> Value { values[index(&random)] }

  func index(_ random: inout DemoRandom) -> Int {
    let drawn = random.below(sums.last ?? 0)
    var low = 0
    var high = sums.count - 1
    while low < high {
      let middle = (low + high) / 2
      if drawn < sums[middle] { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

extension Weighted: Sendable where Value: Sendable {}
