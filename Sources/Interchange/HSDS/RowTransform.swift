import Storage

/// Brings one row of an older or other form into that of HSDS 3.1, after its columns are renamed.
enum RowTransform {
  static func apply(_ values: inout [String: String], layout: FileLayout) {
    values.merge(layout.constants) { delivered, _ in delivered }
    if !layout.identifierPrefix.isEmpty, let id = values["id"], !id.isEmpty {
      values["id"] = layout.identifierPrefix + id
    }
    switch layout.object {
    case .location: locationType(&values)
    case .person: owner(&values)
    case .schedule: hours(&values)
    case .attribute: values["link_entity"] = values["link_entity"]?.lowercased()
    case .taxonomyTerm where layout.needs != nil:
      // In HSDS 1.x and Ohana the identifier of a term is its code.
      if values["code"] == nil { values["code"] = values["id"] }
    default: break
    }
  }

  /// Ohana's `virtual` is true or false.
  private static func locationType(_ values: inout [String: String]) {
    guard values["location_type"] == nil else { return }
    switch values["virtual"]?.lowercased() {
    case "true", "yes", "1": values["location_type"] = "virtual"
    case "false", "no", "0": values["location_type"] = "physical"
    default: return
    }
    values["virtual"] = nil
  }

  /// Ohana's wizard names the owner of a contact by `resource_type` and `resource_id`.
  private static func owner(_ values: inout [String: String]) {
    guard let type = values["resource_type"]?.lowercased(), let id = values["resource_id"],
      ["organization", "location", "service"].contains(type), values[type + "_id"] == nil
    else { return }
    values[type + "_id"] = id
    values["resource_type"] = nil
    values["resource_id"] = nil
  }

  private static func hours(_ values: inout [String: String]) {
    if let days = values["byday"].flatMap(Weekday.codes) { values["byday"] = days }
    for column in ["opens_at", "closes_at"] {
      if let time = values[column].flatMap(DeliveredTime.read) { values[column] = time }
    }
  }
}

/// Weekdays as RFC 5545 writes them.
enum Weekday {
  private static let codes = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
  private static let names = [
    ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"],
    ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"],
  ]

  /// One day or several with commas between; nil where one is no weekday, or is written as RFC 5545 has it already.
  static func codes(_ text: String) -> String? {
    let days = text.split(whereSeparator: { ",;".contains($0) }).map { code(String($0)) }
    let read = days.compactMap(\.self)
    return read.isEmpty || read.count < days.count ? nil : read.joined(separator: ",")
  }

  /// From `Monday`, `Mon`, `lundi`, `lun.`, or the 1 to 7 of HSDS 1.1, where Monday is 1; nil for any other text.
  static func code(_ text: String) -> String? {
    let word = text.lowercased().filter { $0.isLetter || $0.isNumber }
    if let number = Int(word), (1...7).contains(number) { return codes[number - 1] }
    guard word.count >= 3,
      let index = names.lazy.compactMap({ $0.firstIndex { $0.hasPrefix(word) } }).first
    else { return nil }
    return codes[index]
  }
}
