import Domain
import Language
import Storage

/// Who gets in touch.
struct Caller: Sendable {
  /// What decides about needs and outcomes: the person as they are.
  let place: Int
  let territory: Int
  let region: Int
  let language: Int64
  let speaksFrenchOrEnglish: Bool
  let age: AgeBand
  let gender: Gender
  let group: CallerGroup
}

/// Whose needs are of another mix.
enum CallerGroup: Int, CaseIterable, Sendable {
  case young, adult, senior, newcomer
}

/// Draws callers by the population of municipalities, the languages of regions, and the ages and genders of `reference/domain.md` §3.6: two
/// thirds are from 35 to 64, two thirds are women.
struct CallerMix: Sendable {
  private let ground: DemoGround
  private let places: Weighted<Int>
  /// Places of each region, for the days on which something happens there.
  private let placesOfRegion: [String: Weighted<Int>]
  /// By region.
  private let english: [Int]
  private let other: [Int]
  private let languages: [Weighted<Int64>]

  /// French and English come first of every directory's languages (`LanguageSet`).
  static let french: Int64 = 1
  static let english: Int64 = 2

  init(_ ground: DemoGround, languages terms: [Term]) {
    self.ground = ground
    let weighted = ground.places.enumerated().map { index, place in
      (place.population * RegionCallers.of(ground.regions[place.region].code).frequency, index)
    }
    places = Weighted(weighted)
    placesOfRegion = Dictionary(grouping: weighted) { ground.regions[ground.places[$0.1].region].code }
      .mapValues { Weighted($0) }
    let callers = ground.regions.map { RegionCallers.of($0.code) }
    english = callers.map(\.english)
    other = callers.map(\.other)
    let ids = Dictionary(terms.map { ($0.code, $0.id) }, uniquingKeysWith: { first, _ in first })
    languages = ground.regions.map { region in
      Weighted(
        RegionCallers.languages(of: region.code, all: terms.map(\.code)).map {
          ($0.weight, ids[$0.code] ?? 1)
        })
    }
  }

  func caller(
    in regions: [String]? = nil, year: Int, _ random: inout DemoRandom
  ) -> Caller {
    let choice = regions.flatMap { placesOfRegion[random.pick($0)] } ?? places
    let place = choice.pick(&random)
    let region = ground.places[place].region
    let language = language(in: region, year: year, &random)
    let knows = language <= Self.english
    let age = Self.ages.pick(&random)
    return Caller(
      place: place, territory: ground.places[place].territory, region: region, language: language,
      speaksFrenchOrEnglish: knows, age: age, gender: Self.genders.pick(&random),
      group: group(age, isNewcomer: !knows && random.chance(perThousand: 700)))
  }

  private func language(in region: Int, year: Int, _ random: inout DemoRandom) -> Int64 {
    let drawn = random.below(1000)
    // Newcomers are a growing share.
    let others = other[region] * (84 + 8 * year) / 100
    if drawn < others { return languages[region].pick(&random) }
    return drawn < others + english[region] ? Self.english : Self.french
  }

  private func group(_ age: AgeBand, isNewcomer: Bool) -> CallerGroup {
    if isNewcomer { return .newcomer }
    if age >= .from65 { return .senior }
    return age < .from25 ? .young : .adult
  }

  private static let ages = Weighted<AgeBand>([
    (2, .upTo12), (9, .from13), (60, .from18), (125, .from25), (225, .from35), (228, .from45), (205, .from55),
    (85, .from65), (46, .from75), (15, .from85),
  ])
  private static let genders = Weighted<Gender>([(670, .woman), (318, .man), (12, .nonBinary)])
}

extension AgeBand {
  fileprivate static func >= (left: AgeBand, right: AgeBand) -> Bool { left.rawValue >= right.rawValue }
  fileprivate static func < (left: AgeBand, right: AgeBand) -> Bool { left.rawValue < right.rawValue }
}
