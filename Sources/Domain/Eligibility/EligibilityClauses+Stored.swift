/// The form in which the store keeps each distinct set of clauses.
extension EligibilityClauses {
  /// Ages, yes/no bits, genders, groups, languages between `;`; from the second line on, where one must live.
  package var stored: String {
    func list(_ ids: [Int64]) -> String { ids.map(String.init).joined(separator: " ") }
    let head = [
      minimumAge.map { "\($0)" } ?? "", maximumAge.map { "\($0)" } ?? "",
      flags.map { $0 ? "1" : "0" }.joined(), list(genders.map(\.rawValue).sorted()),
      list(groups.map(\.rawValue).sorted()), list(languages),
    ].joined(separator: ";")
    return residence.map { head + "\n" + $0.stored } ?? head
  }

  private var flags: [Bool] {
    [agesAreOfChildren, isOpenToAll, isWhollyRead, asksLowIncome, asksReferral, hasInterpretation]
  }

  package init?(stored: String) {
    let lines = stored.split(separator: "\n", maxSplits: 1)
    guard let parts = lines.first?.split(separator: ";", omittingEmptySubsequences: false), parts.count == 6
    else { return nil }
    let flags = parts[2].map { $0 == "1" }
    guard flags.count == 6 else { return nil }
    func ids(_ part: Substring) -> [Int64] { part.split(separator: " ").compactMap { Int64($0) } }
    minimumAge = Double(parts[0])
    maximumAge = Double(parts[1])
    agesAreOfChildren = flags[0]
    isOpenToAll = flags[1]
    isWhollyRead = flags[2]
    asksLowIncome = flags[3]
    asksReferral = flags[4]
    hasInterpretation = flags[5]
    genders = Set(ids(parts[3]).compactMap(Gender.init))
    groups = Set(ids(parts[4]).compactMap(PersonGroup.init))
    languages = ids(parts[5])
    if lines.count == 2 {
      guard let area = ServiceArea(stored: lines[1]) else { return nil }
      residence = area
    }
  }
}
