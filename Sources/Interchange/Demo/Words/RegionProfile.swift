/// How regions differ: area codes, English, other languages.
///
/// Shares are invented, in the order of size of the census's.
struct RegionProfile: Sendable {
  let areaCodes: [String]
  /// Records with English texts, and services given in English, in a thousand.
  let english: Int
  /// Services given in a language beside French and English, in a thousand.
  let languages: [(code: String, perThousand: Int)]

  static func of(_ region: String) -> RegionProfile { all[region] ?? rural }

  private static let rural = RegionProfile(areaCodes: ["418", "581"], english: 60, languages: few)
  private static let few: [(code: String, perThousand: Int)] = [
    ("es", 30), ("ar", 15), ("fcs", 12), ("uk", 6), ("pt", 5),
  ]
  private static let some: [(code: String, perThousand: Int)] = [
    ("es", 80), ("ar", 60), ("ht", 30), ("fcs", 15), ("prs", 12), ("sw", 12), ("ps", 8), ("uk", 8),
    ("pt", 8), ("ne", 6), ("cmn", 6),
  ]
  private static let many: [(code: String, perThousand: Int)] = [
    ("es", 180), ("ar", 140), ("ht", 120), ("cmn", 45), ("it", 40), ("pt", 35), ("vi", 30),
    ("ru", 28),
    ("pa", 25), ("yue", 25), ("ur", 22), ("fa", 22), ("bn", 20), ("ta", 20), ("ro", 18), ("uk", 15),
    ("tl", 15), ("fcs", 15), ("el", 14), ("hi", 14), ("kab", 12), ("ase", 8), ("yi", 6), ("pl", 6),
    ("tr", 6), ("km", 5), ("hy", 5),
  ]

  private static let all: [String: RegionProfile] = [
    "03": RegionProfile(areaCodes: ["418", "581"], english: 100, languages: some),
    "04": RegionProfile(areaCodes: ["819", "873"], english: 40, languages: few + [("atj", 25)]),
    "05": RegionProfile(areaCodes: ["819", "873"], english: 400, languages: some),
    "06": RegionProfile(areaCodes: ["514", "438"], english: 620, languages: many),
    "07": RegionProfile(areaCodes: ["819", "873"], english: 560, languages: some + [("alq", 15)]),
    "08": RegionProfile(
      areaCodes: ["819", "873"], english: 120, languages: few + [("alq", 30), ("cr", 15)]),
    "09": RegionProfile(
      areaCodes: ["418", "581"], english: 180, languages: few + [("moe", 110), ("nsk", 10)]),
    "10": RegionProfile(
      areaCodes: ["819"], english: 650, languages: [("iu", 420), ("cr", 380), ("nsk", 15)]),
    "11": RegionProfile(areaCodes: ["418", "581"], english: 230, languages: few + [("mic", 35)]),
    "12": RegionProfile(areaCodes: ["418", "581"], english: 40, languages: few),
    "13": RegionProfile(areaCodes: ["450", "579"], english: 420, languages: many),
    "14": RegionProfile(
      areaCodes: ["450", "579"], english: 110, languages: few + [("ht", 30), ("atj", 8)]),
    "15": RegionProfile(areaCodes: ["450", "579"], english: 220, languages: few),
    "16": RegionProfile(areaCodes: ["450", "579"], english: 330, languages: some),
    "17": RegionProfile(areaCodes: ["819", "873"], english: 50, languages: few),
  ]
}
