import Domain
import Language
import Storage

/// A municipality as the demo uses it.
struct DemoPlace: Sendable {
  /// Where sites are: around a point, with the FSA that their postal codes begin with.
  struct Quarter: Sendable {
    let fsa: String
    let position: Position
    /// How far from the point sites lie, in kilometres.
    let reach: Double
  }

  let name: String
  /// `de Rimouski`, `d'Amos`, `du Bic`, `des Escoumins`.
  let ofName: String
  let region: String
  let regionName: String
  let countyName: String?
  /// A large city, where a name needs more words to be told from others.
  let isLarge: Bool
  let quarters: [Quarter]

  /// Names after a noun, by the usual contractions; `Le` and `Les` are part of the name.
  static func of(_ name: String) -> String {
    if name.hasPrefix("Les ") { return "des " + name.dropFirst(4) }
    if name.hasPrefix("Le ") { return "du " + name.dropFirst(3) }
    let elides = Folding.fold(String(name.prefix(1))).first.map { "aeiouyh".contains($0) } ?? false
    return (elides ? "d'" : "de ") + name
  }
}

/// Finds the quarters of municipalities.
///
/// A city of more than 20,000 people has the urban FSA of its region that lie within its extent and are no other
/// municipality's own; any other place has one quarter around its centre.
struct QuarterFinder {
  private let fsas: [FSARecord]
  private let townHalls: Set<String>

  init(_ records: GazetteerRecords) {
    fsas = records.fsas.filter { $0.region != nil && $0.code.dropFirst().first != "0" }
    townHalls = Set(records.municipalities.map(\.fsa))
  }

  func quarters(of municipality: MunicipalityRecord) -> [DemoPlace.Quarter] {
    let radius = (Double(municipality.squareKilometres) / 3.14159).squareRoot()
    let own = DemoPlace.Quarter(
      fsa: municipality.fsa, position: municipality.position, reach: min(5, max(0.4, radius * 0.5)))
    guard (municipality.population ?? 0) > 20_000 else { return [own] }
    let others = fsas.filter { fsa in
      fsa.region == municipality.region && fsa.code != municipality.fsa
        && !townHalls.contains(fsa.code)
        && fsa.position.distance(to: municipality.position) < radius * 1100
    }
    return [own] + others.map { .init(fsa: $0.code, position: $0.position, reach: 1.2) }
  }
}
