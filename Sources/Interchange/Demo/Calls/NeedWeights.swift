/// How often people need what, by category of the program's own set.
///
/// The weights of the twenty top categories follow `reference/domain.md` §3.6: a quarter basic needs (food, material aid), a quarter
/// government services and health, a tenth mental health and addictions in Capitale-Nationale; housing first in Montréal. Below the top
/// they are invented. What is not listed has a weight of 2, so that every category is needed by somebody.
enum NeedWeights {
  /// By the code of a top category: parts of about a thousand.
  static let tops: [String: Int] = [
    "food": 165, "material-aid": 105, "housing": 170, "employment": 45, "health": 80,
    "mental-health-addictions": 95, "government-services": 120, "family": 30, "seniors": 50, "youth": 8,
    "immigration": 30, "indigenous": 5, "disability": 20, "violence-justice": 38, "rights": 20,
    "education": 14, "transport": 28, "community": 16, "emergency": 8, "volunteering": 28,
  ]

  /// Parts of a thousand of their top category.
  static let shares: [String: Int] = [
    "food": 60, "food-bank": 260, "food-hamper": 210, "emergency-food": 190, "christmas-hamper": 35,
    "soup-kitchen": 70, "meals-on-wheels": 75, "collective-kitchen": 25, "low-cost-meals": 35,
    "clothing": 110, "furniture": 150, "financial-support": 150, "bill-payment": 160, "tax-clinic": 90,
    "thrift-store": 80, "medication-costs": 60, "school-supplies": 25, "winter-clothing": 30,
    "baby-supplies": 55, "equipment-loan": 55, "budget-counselling": 35,
    "housing": 70, "housing-search": 270, "emergency-shelter": 190, "social-housing": 150,
    "tenant-rights": 130, "rent-supplement": 50, "homelessness": 35, "day-centre": 30, "youth-shelter": 15,
    "transitional-housing": 25, "warming-centre": 12, "home-repair": 20,
    "job-search": 280, "employability": 170, "social-assistance": 190, "workers-rights": 130,
    "cv-workshop": 60,
    "job-training": 70, "youth-employment": 50, "self-employment": 30,
    "clinic": 300, "dental-care": 140, "nursing-line": 120, "home-care": 120, "vaccination": 60,
    "chronic-illness": 70, "vision-care": 40, "sexual-health": 40, "pregnancy": 40,
    "counselling": 230, "listening-line": 160, "mental-health": 130, "crisis-mental-health": 100,
    "suicide-prevention": 60, "anxiety-depression": 70, "alcohol-drugs": 90, "addictions": 50,
    "peer-support": 40, "bereavement": 35, "mental-health-families": 25,
    "municipal-services": 240, "forms-help": 170, "pensions-benefits": 170, "identity-documents": 120,
    "employment-insurance": 80, "complaints-ombudsman": 70, "elected-officials": 60, "child-benefit": 50,
    "child-care": 200, "parenting-support": 210, "family-home": 130, "family-mediation": 140,
    "single-parents": 90, "drop-in-child-care": 60, "supervised-visits": 40, "early-childhood": 60,
    "home-support": 310, "caregivers": 130, "senior-residences": 130, "respite": 80, "senior-isolation": 80,
    "friendly-visits": 60, "friendly-calls": 60, "elder-abuse": 60, "dementia": 50,
    "youth-support": 300, "youth-centre": 200, "youth-protection": 160, "mentoring": 120, "day-camp": 90,
    "settlement": 300, "refugees": 220, "immigration-law": 190, "french-courses": 170, "interpretation": 60,
    "friendship-centre": 420, "indigenous-health": 240, "residential-schools": 110, "indigenous-culture": 90,
    "physical-disability": 200, "technical-aids": 190, "autism": 160, "intellectual-disability": 150,
    "disability-respite": 120, "hearing-disability": 60, "visual-disability": 60,
    "legal-aid": 330, "domestic-violence": 190, "womens-shelter": 110, "sexual-assault": 80,
    "crime-victims": 90, "community-justice-centre": 60, "violent-behaviour": 40, "reintegration": 30,
    "consumer-rights": 300, "human-rights": 160, "welfare-rights": 150, "womens-rights": 110,
    "patients-rights": 120, "lgbtq": 90,
    "literacy": 150, "digital-literacy": 160, "homework-help": 150, "adult-education": 220, "library": 80,
    "scholarships": 100, "medical-transport": 430, "paratransit": 200, "public-transit": 130,
    "transit-fares": 90, "community-centre": 300, "recreation-sports": 220, "information-referral": 180,
    "social-club": 110, "arts-culture": 80, "crisis-centre": 330, "disaster-relief": 240, "police-fire": 200,
    "emergency-preparedness": 80, "volunteer-opportunities": 270, "donate-goods": 370,
    "volunteer-centre": 130,
    "donate-food": 80, "donate-money": 60,
  ]

  /// What a crisis is about.
  static let crisis: [(Int, String)] = [
    (260, "crisis-mental-health"), (220, "suicide-prevention"), (150, "crisis-centre"),
    (120, "domestic-violence"),
    (90, "emergency-shelter"), (60, "womens-shelter"), (40, "sexual-assault"), (30, "youth-protection"),
    (30, "alcohol-drugs"),
  ]

  /// How much more, or less, often some callers need what, in hundredths; by top category or by category.
  static func factor(_ code: String, of group: CallerGroup) -> Int { groups[group]?[code] ?? 100 }

  static let groups: [CallerGroup: [String: Int]] = [
    .young: [
      "youth": 900, "education": 220, "employment": 170, "seniors": 15, "mental-health-addictions": 150,
    ],
    .adult: ["seniors": 55],
    .senior: [
      "seniors": 520, "youth": 5, "employment": 15, "education": 40, "family": 20, "immigration": 30,
      "transport": 220, "health": 140, "meals-on-wheels": 450, "medical-transport": 140, "tax-clinic": 180,
      "government-services": 130, "housing-search": 60, "child-care": 0, "baby-supplies": 0,
    ],
    .newcomer: [
      "immigration": 900, "education": 150, "seniors": 40, "volunteering": 40, "food": 120, "furniture": 200,
      "winter-clothing": 250, "employment": 140,
    ],
  ]

  /// How much more, or less, often a category is needed at a time of the year, in hundredths.
  static func factor(_ code: String, in season: NeedSeason) -> Int {
    let month = season.month
    switch code {
    case "food-hamper", "emergency-food", "food-bank":
      return (month == 12 ? 135 : month == 1 ? 90 : 100) * (season.isMonthEnd ? 140 : 100) / 100
    case "christmas-hamper": return month == 12 ? 1600 : month == 11 ? 1100 : month == 10 ? 150 : 5
    case "bill-payment": return [1, 2, 3, 12].contains(month) ? 165 : month == 4 ? 140 : 80
    case "warming-centre": return [12, 1, 2, 3].contains(month) ? 260 : [11, 4].contains(month) ? 100 : 10
    case "winter-clothing": return month >= 10 ? 250 : month <= 2 ? 130 : 20
    case "school-supplies": return month == 8 ? 900 : month == 9 ? 380 : month == 7 ? 120 : 15
    case "tax-clinic": return month == 3 ? 480 : month == 4 ? 330 : month == 2 ? 200 : 20
    case "day-camp": return [4, 5, 6].contains(month) ? 250 : month == 7 ? 120 : 30
    // Leases end on the last day of June.
    case "housing-search", "housing", "rent-supplement":
      return month == 6 ? 185 : month == 7 ? 150 : month == 5 ? 130 : month == 12 ? 75 : 92
    case "tenant-rights": return [1, 2, 3].contains(month) ? 150 : [6, 7].contains(month) ? 130 : 85
    case "emergency-shelter": return [12, 1, 2].contains(month) ? 125 : month == 7 ? 135 : 95
    case "furniture": return [6, 7].contains(month) ? 170 : 90
    case "donate-goods": return [6, 7, 12].contains(month) ? 140 : 90
    case "vaccination": return [10, 11].contains(month) ? 250 : 70
    case "friendly-calls", "senior-isolation": return [12, 1].contains(month) ? 140 : 95
    default: return 100
    }
  }
}
