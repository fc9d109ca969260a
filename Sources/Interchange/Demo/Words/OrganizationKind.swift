/// A kind of organization that 211 lists: how its names begin and what it does.
struct OrganizationKind: Sendable {
  let weight: Int
  let french: String
  let english: String
  let acronym: String?
  /// Codes of `CategorySet`, the most usual first.
  let categories: [String]
  var trait: Trait = .ordinary

  enum Trait: Sendable {
    case ordinary
    /// Its address is told to no one.
    case confidential
    /// Works by telephone or chat, without a site.
    case remote
    /// Serves people of many languages.
    case multilingual
    /// A public body: always a website, in both languages.
    case government
  }

  init(
    _ weight: Int, _ french: String, _ english: String, _ acronym: String? = nil,
    _ trait: Trait = .ordinary, doing categories: [String]
  ) {
    self.weight = weight
    self.french = french
    self.english = english
    self.acronym = acronym
    self.trait = trait
    self.categories = categories
  }

  /// Every kind is invented after the usual kinds of Québec's community sector; no organization is a real one.
  static let all: [OrganizationKind] = [
    .init(
      60, "Centre d'action bénévole", "Volunteer Centre", "CAB",
      doing: [
        "volunteer-centre", "meals-on-wheels", "medical-transport", "friendly-visits",
        "friendly-calls",
        "tax-clinic", "forms-help", "caregivers",
      ]),
    .init(
      55, "Maison des jeunes", "Youth Centre", "MDJ",
      doing: [
        "youth-centre", "youth-support", "homework-help", "recreation-sports",
      ]),
    .init(
      70, "Comptoir alimentaire", "Food Counter", nil,
      doing: [
        "food-bank", "emergency-food", "food-hamper", "christmas-hamper", "food-purchasing",
      ]),
    .init(
      45, "Moisson solidaire", "Harvest", nil,
      doing: [
        "food-bank", "food-hamper", "donate-food", "community-meals",
      ]),
    .init(
      35, "Cuisine collective", "Collective Kitchen", nil,
      doing: [
        "collective-kitchen", "low-cost-meals", "soup-kitchen", "community-garden",
      ]),
    .init(25, "Popote", "Meals on Wheels", nil, doing: ["meals-on-wheels", "low-cost-meals"]),
    .init(
      40, "Friperie communautaire", "Community Thrift Store", nil,
      doing: [
        "thrift-store", "winter-clothing", "furniture", "donate-goods", "school-supplies",
      ]),
    .init(
      50, "Centre d'entraide", "Mutual Aid Centre", nil,
      doing: [
        "material-aid", "emergency-food", "furniture", "baby-supplies", "bill-payment",
        "forms-help",
      ]),
    .init(
      25, "Association d'économie familiale", "Family Budget Association", "AEF",
      doing: [
        "budget-counselling", "consumer-rights", "tax-clinic",
      ]),
    .init(
      30, "Refuge", "Shelter", nil,
      doing: [
        "emergency-shelter", "day-centre", "warming-centre", "soup-kitchen", "street-outreach",
      ]),
    .init(
      25, "Maison d'hébergement", "Women's House", nil, .confidential,
      doing: [
        "womens-shelter", "domestic-violence", "transitional-housing",
      ]),
    .init(
      15, "Auberge du cœur", "Youth Shelter", nil,
      doing: [
        "youth-shelter", "transitional-housing", "youth-support",
      ]),
    .init(
      45, "Comité logement", "Housing Committee", nil,
      doing: [
        "tenant-rights", "housing-search", "social-housing", "rent-supplement",
      ]),
    .init(
      40, "Office d'habitation", "Housing Office", "OH", .government,
      doing: [
        "social-housing", "rent-supplement", "housing-search",
      ]),
    .init(
      20, "Coopérative d'habitation", "Housing Cooperative", nil, doing: ["housing-cooperative"]),
    .init(
      45, "Carrefour emploi", "Employment Crossroads", nil,
      doing: [
        "youth-employment", "job-search", "cv-workshop", "self-employment",
      ]),
    .init(
      30, "Atelier d'insertion", "Work Integration Workshop", nil,
      doing: [
        "employability", "job-training", "workers-rights",
      ]),
    .init(
      55, "Centre de santé de quartier", "Neighbourhood Health Centre", "CSQ", .government,
      doing: [
        "clinic", "vaccination", "home-care", "pregnancy", "nursing-line", "sexual-health",
        "dental-care",
      ]),
    .init(
      20, "Association de personnes atteintes", "Patients' Association", nil,
      doing: [
        "chronic-illness", "palliative-care", "peer-support", "patients-rights",
      ]),
    .init(
      50, "Centre d'écoute", "Listening Centre", nil, .remote,
      doing: [
        "listening-line", "friendly-calls", "counselling",
      ]),
    .init(
      55, "Groupe d'entraide en santé mentale", "Mental Health Support Group", nil,
      doing: [
        "peer-support", "anxiety-depression", "counselling", "mental-health",
        "mental-health-families",
      ]),
    .init(
      20, "Centre de prévention du suicide", "Suicide Prevention Centre", "CPS", .remote,
      doing: [
        "suicide-prevention", "bereavement", "crisis-mental-health",
      ]),
    .init(
      25, "Maison de thérapie", "Therapy House", nil,
      doing: [
        "alcohol-drugs", "addictions", "gambling", "harm-reduction",
      ]),
    .init(
      20, "Centre de crise", "Crisis Centre", nil,
      doing: [
        "crisis-centre", "crisis-mental-health", "suicide-prevention",
      ]),
    .init(
      45, "Bureau de services citoyens", "Citizen Services Office", "BSC", .government,
      doing: [
        "identity-documents", "pensions-benefits", "employment-insurance", "child-benefit",
        "social-assistance", "forms-help", "complaints-ombudsman",
      ]),
    .init(
      55, "Service municipal", "Municipal Service", nil, .government,
      doing: [
        "municipal-services", "library", "recreation-sports", "day-camp", "police-fire",
        "emergency-preparedness", "public-transit",
      ]),
    .init(
      15, "Bureau de circonscription", "Constituency Office", nil, .government,
      doing: [
        "elected-officials", "complaints-ombudsman",
      ]),
    .init(
      50, "Maison de la famille", "Family Resource Centre", "MDF",
      doing: [
        "family-home", "parenting-support", "drop-in-child-care", "early-childhood",
        "single-parents",
        "baby-supplies", "supervised-visits",
      ]),
    .init(
      45, "Centre de la petite enfance", "Early Childhood Centre", "CPE",
      doing: [
        "child-care", "early-childhood",
      ]),
    .init(
      40, "Table des aînés", "Seniors' Table", nil,
      doing: [
        "senior-isolation", "friendly-visits", "elder-abuse", "social-club", "home-support",
      ]),
    .init(
      35, "Coopérative de soutien à domicile", "Home Support Cooperative", nil,
      doing: [
        "home-support", "home-care", "respite", "meals-on-wheels",
      ]),
    .init(
      30, "Association des proches aidants", "Caregivers' Association", nil,
      doing: [
        "caregivers", "respite", "dementia", "counselling",
      ]),
    .init(25, "Résidence", "Residence", nil, doing: ["senior-residences"]),
    .init(
      45, "Carrefour des nouveaux arrivants", "Newcomers' Crossroads", nil, .multilingual,
      doing: [
        "settlement", "french-courses", "interpretation", "refugees", "immigration-law",
        "intercultural",
        "job-search", "housing-search",
      ]),
    .init(
      12, "Centre d'amitié autochtone", "Native Friendship Centre", nil,
      doing: [
        "friendship-centre", "indigenous-health", "indigenous-culture", "residential-schools",
      ]),
    .init(
      45, "Association de personnes handicapées", "Disability Association", nil,
      doing: [
        "disability", "physical-disability", "disability-respite", "autism",
        "intellectual-disability",
        "technical-aids", "hearing-disability", "visual-disability",
      ]),
    .init(
      20, "Centre d'aide aux victimes", "Victims' Assistance Centre", nil,
      doing: [
        "crime-victims", "sexual-assault", "domestic-violence",
      ]),
    .init(
      25, "Clinique juridique", "Legal Clinic", nil,
      doing: [
        "legal-aid", "community-justice-centre", "family-mediation", "immigration-law",
      ]),
    .init(
      15, "Organisme de justice alternative", "Alternative Justice Organization", "OJA",
      doing: [
        "alternative-justice", "reintegration", "violent-behaviour",
      ]),
    .init(
      40, "Centre de femmes", "Women's Centre", nil,
      doing: [
        "womens-rights", "peer-support", "domestic-violence",
      ]),
    .init(
      30, "Comité de défense des droits", "Rights Defence Committee", nil,
      doing: [
        "welfare-rights", "human-rights", "lgbtq", "consumer-rights", "patients-rights",
      ]),
    .init(
      35, "Groupe d'alphabétisation", "Literacy Group", nil,
      doing: [
        "literacy", "digital-literacy", "adult-education", "school-dropout",
      ]),
    .init(
      30, "Transport solidaire", "Community Transport", nil,
      doing: [
        "medical-transport", "paratransit", "public-transit", "carpooling", "transit-fares",
      ]),
    .init(
      60, "Centre communautaire", "Community Centre", nil,
      doing: [
        "community-centre", "recreation-sports", "arts-culture", "day-camp", "homework-help",
        "social-club",
        "information-referral", "digital-literacy",
      ]),
    .init(
      15, "Corporation de développement communautaire", "Community Development Corporation", "CDC",
      doing: [
        "community-development", "information-referral", "volunteer-opportunities",
      ]),
    .init(
      20, "Fondation", "Foundation", nil,
      doing: [
        "donate-money", "scholarships", "school-meals", "financial-support", "medication-costs",
      ]),
    .init(
      15, "Comité d'aide aux sinistrés", "Disaster Relief Committee", nil,
      doing: [
        "disaster-relief", "emergency-preparedness", "equipment-loan",
      ]),
  ]
}
