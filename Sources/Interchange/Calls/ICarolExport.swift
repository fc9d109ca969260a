import Domain
import Language
import Storage

/// The tables of an iCarol export, known by their headers: CallReports, Needs and Referrals, joined by `CallReportNum` and
/// `ReportNeedNum` (reference/domain.md §3.2).
///
/// Heads may have the name of their section before them, `Call Information - Language of Call`.
enum ICarolExport {
  /// Nil where the header is of none of the tables.
  static func mapping(_ header: [String]) -> CallFileMapping? {
    var columns: [(head: String, field: CallField, line: Int)] = []
    var fields: Set<CallField> = []
    var ranks: [CallField: [(rank: Int, head: String)]] = [:]
    for head in header {
      guard let (field, rank) = field(head) else { continue }
      ranks[field, default: []].append((rank, head))
      fields.insert(field)
    }
    for (field, heads) in ranks {
      let ordered = heads.sorted { $0.rank < $1.rank }
      for (_, head) in field.takesSeveral ? ordered[...] : ordered.prefix(1) {
        columns.append((head, field, 0))
      }
    }
    guard fields.contains(.contact) else { return nil }
    var grains: Set<CallGrain> = []
    if fields.contains(.need) {
      let isOfReferrals = !fields.isDisjoint(with: [.service, .referral])
      if isOfReferrals { grains.insert(.referral) }
      if !isOfReferrals || !fields.isDisjoint(with: [.category, .outcome, .unmet]) { grains.insert(.need) }
      // `DateOfCall` of a need is its contact's.
      if isOfReferrals { columns = columns.map { ($0.head, $0.field == .started ? .given : $0.field, 0) } }
    } else if fields.contains(.started) || fields.contains(.date) {
      grains = [.contact]
    } else {
      return nil
    }
    var mapping = CallFileMapping(pattern: nil, grains: grains, columns: columns)
    mapping.values = values
    return mapping
  }

  private static func field(_ head: String) -> (CallField, rank: Int)? {
    if let found = fields[CallHeader.key(head)] { return found }
    guard let section = head.firstRange(of: " - ") else { return nil }
    return fields[CallHeader.key(String(head[section.upperBound...]))]
  }

  /// By key of the head; of several columns for a field the lowest rank comes first, of categories last.
  private static let fields: [String: (CallField, rank: Int)] = {
    var fields: [String: (CallField, rank: Int)] = [:]
    func add(_ field: CallField, _ heads: String...) {
      for (rank, head) in heads.enumerated() { fields[CallHeader.key(head)] = (field, rank) }
    }
    add(.contact, "CallReportNum")
    add(.version, "ReportVersion")
    add(.need, "ReportNeedNum")
    add(.referral, "ReferralNum", "ReportReferralNum")
    add(.started, "CallDateAndTimeStart", "CallDateTimeStart", "DateOfCall", "EnteredOn")
    add(.length, "CallLength", "CallLengthMinutes")
    add(.channel, "Channel", "Contact Method", "Method of Contact", "Contact Type", "How was contact made")
    add(.kind, "CallType", "Call Type")
    add(.language, "Language of Call", "Language", "Langue")
    add(.interpreter, "Tele-interpretation used", "Interpreter used")
    add(.place, "CityName", "City")
    add(.county, "CountyName", "County")
    add(.region, "RegionName", "Region")
    add(.postalCode, "PostalCode", "ZipCode", "Zip")
    add(.age, "Age", "Age Range", "Age of Client")
    add(.birthDate, "Date of Birth", "DOB", "Birth date")
    add(.gender, "Gender")
    add(.household, "Household", "Household type", "Living situation")
    add(.heard, "How did you hear about us", "How heard", "Heard about 211")
    add(.repeat, "Called before", "Repeat caller")
    add(.firstTime, "First time caller", "First call")
    add(.notACall, "WasHangup", "WasWrongNumber", "WasPrankCall", "WasSilentCall")
    add(
      .category, "AIRSNeedCategory", "Level1Name", "Level2Name", "Level3Name", "Level4Name", "Level5Name",
      "TaxonomyCode")
    add(.outcome, "NeedMet", "Need Met", "Outcome", "NeedOutcome")
    add(.unmet, "NeedWasUnmet")
    add(.reason, "ReasonUnmet", "ReasonIfUnmetOrPartial", "Reason Unmet")
    add(.outcomeLater, "FollowUpOutcome", "Follow-up - Need met")
    add(
      .service, "ResourceNum", "ResourceAgencyNum", "ParentResourceNum", "ResourceAgencyName",
      "ParentAgencyName")
    add(.status, "ReferralOutcome", "ReferralStatus")
    return fields
  }()

  /// Words of iCarol's own and of the centres that use it (reference/domain.md §3.3, §3.4).
  static let values: [CallField: [String: String]] = {
    var values: [CallField: [String: String]] = [:]
    func add(_ field: CallField, _ word: String, _ texts: String...) {
      for text in texts { values[field, default: [:]][Folding.fold(text)] = word }
    }
    for field in [CallField.outcome, .outcomeLater] {
      add(field, "met", "true", "yes", "1", "-1", "oui", "fully met", "need met")
      add(field, "unmet", "false", "no", "0", "non", "need unmet")
      add(field, "partly", "partial", "partially", "partially met")
      add(field, "pending", "service pending")
    }
    add(.unmet, "unmet", "true", "yes", "1", "-1", "oui", "unmet")
    add(.unmet, "met", "false", "no", "0", "non", "met")
    add(.unmet, "partly", "partial", "partially", "partially met")
    for field in [CallField.reason, .reasonLater] {
      add(
        field, "no-service", "no program found", "service does not exist", "no resource",
        "no resources available",
        "no service available", "service unavailable")
      add(
        field, "full", "program full", "program full/waiting list", "program full / waiting list",
        "all services full", "no capacity", "waitlist", "liste d'attente")
      add(field, "no-funds", "funds exhausted", "funding exhausted", "out of funds")
      add(
        field, "ineligible", "caller ineligible", "client not eligible", "client ineligible",
        "caller not eligible")
      add(field, "outside-area", "outside coverage area", "outside service area", "out of area")
      add(field, "closed", "hours", "program closed", "agency closed", "closed at this time")
      add(field, "transport", "no transport", "no transportation", "transportation")
      add(field, "cost", "too expensive", "cannot afford")
      add(field, "language", "language barrier")
      add(field, "documents", "no documents", "missing documents")
      add(field, "accessibility", "service not accessible")
      add(
        field, "declined", "caller refused", "caller refused the referral", "client refused service",
        "caller refused referral", "no longer interested")
      add(field, "unreachable", "agency unreachable", "could not reach agency", "couldn't contact")
      add(field, "other", "other", "autre")
    }
    add(.gender, "woman", "female", "f", "femme", "féminin")
    add(.gender, "man", "male", "m", "homme", "masculin")
    add(.kind, "ir", "i&r", "information & referral", "information only", "referral", "call", "appel")
    add(.kind, "crisis", "crisis call", "suicide")
    add(.kind, "administrative", "admin", "administrative call")
    add(.kind, "wrong-number", "hang up", "hangup", "wrong number", "prank", "silent", "silent call")
    add(.channel, "phone", "telephone call", "voice", "inbound call")
    add(.channel, "chat", "web chat", "live chat", "im")
    add(.channel, "text", "sms", "texting")
    add(.channel, "walk-in", "walk-in visit", "in person")
    // The seventeen categories of AIRS, as far as one of ours says the same.
    for (text, code) in [
      ("clothing/personal/household needs", "material-aid"), ("disaster services", "emergency"),
      ("food/meals", "food"), ("health care", "health"), ("housing", "housing"),
      ("income support/assistance", "employment"), ("employment", "employment"), ("education", "education"),
      ("individual, family and community support", "family"),
      ("legal, consumer and public safety services", "violence-justice"),
      ("mental health/substance use disorders", "mental-health-addictions"),
      ("other government/economic services", "government-services"), ("transportation", "transport"),
      ("utility assistance", "material-aid"), ("volunteers/donations", "volunteering"),
      ("arts, culture and recreation", "community"),
    ] {
      add(.category, code, text)
    }
    return values
  }()
}
