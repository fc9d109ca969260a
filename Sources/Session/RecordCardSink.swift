import Domain
import Execution
import Language
import Storage

/// Puts the fields of a card in the order in which a referral is told: whom to call, whether they are there today, who may
/// come, how, where; then all the rest.
final class RecordCardSink: RowSink {
  private let next: any RowSink
  private let entity: Entity
  private let store: any Store
  private let day: CalendarDate
  private let language: LanguageCode
  /// Places of the columns as they are passed on; nil for what is told beside them.
  private var order: [Part] = []
  /// The column that the addresses say in full: those of a service's sites, or a site's own street.
  private var repeated: Int?
  /// Places of `fee`, and of the columns that can say the same in other words.
  private var fee: (kind: Int, isFree: Int?, words: Int?)?

  private enum Part: Hashable {
    case column(Int)
    case told(Told)
  }

  /// What is no field of the record, or is no field in this form.
  private enum Told: String {
    case today, address, eligibility, application, website
  }

  /// Nil of records whose own order is as good.
  init?(
    _ next: any RowSink, of entity: Entity?, _ store: any Store, on day: CalendarDate,
    _ language: LanguageCode
  ) {
    guard let entity, Self.first[entity] != nil else { return nil }
    self.next = next
    self.entity = entity
    self.store = store
    self.day = day
    self.language = language
  }

  /// Names of columns, and of what is told.
  private static let first: [Entity: [String]] = [
    .services: [
      "name", "organization", "phone", "today", "open", "alert", "eligibility", "eligible", "minimum_age",
      "maximum_age",
      "application", "referral_needed", "documents", "fee", "fees", "address", "distance", "serving",
      "website", "email",
      "hours", "languages",
    ],
    .sites: [
      "service", "organization", "phone", "today", "open", "eligibility", "eligible", "application",
      "address", "distance",
      "serving", "website", "hours", "accessibility", "transportation",
    ],
    .organizations: ["name", "alternate_name", "phone", "website", "email", "services", "sites"],
  ]

  func begin(_ columns: [ResultColumn]) throws {
    var parts: [Part] = []
    for name in Self.first[entity] ?? [] {
      if let told = Told(rawValue: name), isTold(told) { parts.append(.told(told)) }
      if let index = columns.firstIndex(where: { $0.name == name }), !(name == "address" && entity == .sites)
      {
        parts.append(.column(index))
      }
    }
    order = parts + columns.indices.map { .column($0) }.filter { !parts.contains($0) }
    repeated = columns.firstIndex { $0.name == (entity == .sites ? "address" : "sites") }
    func place(_ name: String) -> Int? { columns.firstIndex { $0.name == name } }
    fee = place("fee").map { ($0, place("free"), place("fees")) }
    try next.begin(
      order.map { part in
        switch part {
        case .column(let index): columns[index]
        case .told(let told):
          ResultColumn(name: told.rawValue, label: Self.label(told), type: .text, cardinality: .many)
        }
      })
  }

  /// Eligibility and the like are fields of services, and are told of sites too.
  private func isTold(_ told: Told) -> Bool {
    switch told {
    case .today, .address: entity == .services || entity == .sites
    case .eligibility, .application, .website: entity == .sites
    }
  }

  private static func label(_ told: Told) -> LocalizedText {
    switch told {
    case .today: LocalizedText("Today", "Aujourd'hui")
    case .address: LocalizedText("Address", "Adresse")
    case .eligibility: LocalizedText("Eligibility", "Admissibilité")
    case .application: LocalizedText("How to apply", "Comment faire")
    case .website: LocalizedText("Website", "Site Web")
    }
  }

  func row(_ values: [Value], key: Int64?) throws {
    let facts = try key.map { key in
      entity == .sites
        ? try RecordFacts.ofSite(key, in: store)
        : entity == .services ? try RecordFacts.ofService(key, in: store) : RecordFacts()
    }
    try next.row(
      order.map { part in
        switch part {
        case .column(let index):
          index == repeated && isSaid(values[index], by: facts) || isSaidByFee(index, values)
            ? .missing : values[index]
        case .told(let told): facts.map { value(told, $0) } ?? .missing
        }
      }, key: key)
  }

  private func isSaid(_ value: Value, by facts: RecordFacts?) -> Bool {
    guard let facts, !facts.addresses.isEmpty else { return false }
    if case .set(let members) = value { return members.count <= facts.addresses.count }
    return true
  }

  /// `Fee: Free` says what `Free: yes` does, and `Fees: Free`.
  private func isSaidByFee(_ index: Int, _ values: [Value]) -> Bool {
    guard let fee, case .term(let vocabulary, let id) = values[fee.kind],
      let term = try? store.term(vocabulary, id: id)
    else { return false }
    if index == fee.isFree { return true }
    guard index == fee.words, case .text(let words) = values[index] else { return false }
    return [term.name.english, term.name.french].contains { Folding.fold($0) == Folding.fold(words) }
  }

  private func value(_ told: Told, _ facts: RecordFacts) -> Value {
    switch told {
    case .today:
      var texts: [String] = []
      for hours in facts.hours {
        let text = TodayWords.text(hours, on: day, language)
        if !texts.contains(text) { texts.append(text) }
      }
      return .set(texts.map { .text($0) })
    case .address: return .set(facts.addresses.map { .text($0) })
    case .eligibility: return facts.eligibility.map { .text($0) } ?? .missing
    case .application: return facts.application.map { .text($0) } ?? .missing
    case .website: return facts.website.map { .text($0) } ?? .missing
    }
  }

  func total(_ values: [Value]) throws { try next.total(values) }
  func end(_ notes: [Diagnostic]) throws { try next.end(notes) }
}
