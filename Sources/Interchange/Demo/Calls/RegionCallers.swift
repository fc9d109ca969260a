/// How the people of a region get in touch: how often, and in which languages.
///
/// Invented, in the order of size of the census of 2021 (language spoken most often at home).
struct RegionCallers: Sendable {
  /// Contacts for each person, in hundredths of the whole; the oldest 211, of Capitale-Nationale and Chaudière-Appalaches since 2008, is
  /// the best known (`reference/domain.md` §3.6).
  let frequency: Int
  /// Of a thousand, those who speak English, then those who speak neither French nor English.
  let english: Int
  let other: Int

  static func of(_ region: String) -> RegionCallers {
    all[region] ?? RegionCallers(frequency: 80, english: 20, other: 15)
  }

  private static let all: [String: RegionCallers] = [
    "01": RegionCallers(frequency: 85, english: 8, other: 8),
    "02": RegionCallers(frequency: 85, english: 8, other: 10),
    "03": RegionCallers(frequency: 150, english: 18, other: 45),
    "04": RegionCallers(frequency: 90, english: 12, other: 22),
    "05": RegionCallers(frequency: 85, english: 75, other: 35),
    "06": RegionCallers(frequency: 115, english: 195, other: 165),
    "07": RegionCallers(frequency: 85, english: 175, other: 60),
    "08": RegionCallers(frequency: 80, english: 35, other: 25),
    "09": RegionCallers(frequency: 90, english: 50, other: 60),
    "10": RegionCallers(frequency: 100, english: 190, other: 330),
    "11": RegionCallers(frequency: 85, english: 90, other: 12),
    "12": RegionCallers(frequency: 130, english: 9, other: 12),
    "13": RegionCallers(frequency: 100, english: 95, other: 150),
    "14": RegionCallers(frequency: 85, english: 22, other: 35),
    "15": RegionCallers(frequency: 85, english: 50, other: 28),
    "16": RegionCallers(frequency: 90, english: 95, other: 60),
    "17": RegionCallers(frequency: 85, english: 10, other: 25),
  ]

  /// The languages beside French and English of a region, by their codes: those in which its services are given, then the large ones of
  /// Québec's newcomers, then every other as a long tail.
  static func languages(of region: String, all codes: [String]) -> [(weight: Int, code: String)] {
    var weights: [String: Int] = [:]
    for (code, weight) in RegionProfile.of(region).languages { weights[code, default: 0] += weight * 100 }
    for (place, code) in common.enumerated() { weights[code, default: 0] += 4000 / (place + 2) }
    return codes.filter { $0 != "fr" && $0 != "en" }.enumerated().map { place, code in
      // A tail that no two languages share evenly.
      (weights[code] ?? 15 + place * 37 % 40, code)
    }
  }

  private static let common = [
    "es", "ar", "ht", "cmn", "pt", "ru", "fa", "uk", "ro", "vi", "pa", "ur", "bn", "ta", "tl", "it", "kab",
    "yue",
    "prs", "sw", "ps", "tr", "ln", "rw", "el", "so", "wo", "hi", "gu", "ne", "fcs",
  ]
}
