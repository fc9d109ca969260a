import Domain
import Language
import Storage

/// What a person is told of the services that they were referred to, in French or English.
struct Handout {
  /// One service: what it is, then what is said of it.
  struct Entry {
    var title: String
    var lines: [String]
  }

  let language: LanguageCode
  let entries: [Entry]

  init(_ sheets: [ReferralSheet], on day: CalendarDate, _ language: LanguageCode) {
    self.language = language
    entries = sheets.map { Self.entry($0, day, language) }
  }

  private static func entry(_ sheet: ReferralSheet, _ day: CalendarDate, _ language: LanguageCode) -> Entry {
    func labelled(_ label: LocalizedText, _ value: String) -> String {
      label[language] + (language == .french ? "\u{A0}: " : ": ") + value
    }
    let organization = sheet.organization[language]
    let service = sheet.service[language]
    var lines: [String] = []
    let phones = sheet.phones.isEmpty ? sheet.places.compactMap(\.phone) : sheet.phones
    if !phones.isEmpty {
      lines.append(labelled(LocalizedText("Phone", "Téléphone"), phones.joined(separator: ", ")))
    }
    for place in sheet.places {
      if let address = place.address { lines.append(labelled(LocalizedText("Address", "Adresse"), address)) }
      lines.append(
        labelled(LocalizedText("Today", "Aujourd’hui"), TodayWords.text(place.hours, on: day, language)))
    }
    if let application = sheet.application {
      lines.append(labelled(LocalizedText("How to apply", "Comment faire"), application))
    }
    return Entry(title: organization == service ? service : "\(service), \(organization)", lines: lines)
  }

  // MARK: - Forms

  func text(_ form: HandoutForm) -> String {
    switch form {
    case .text: aloud
    case .messages: TextMessages.parts(of: brief).joined(separator: "\n") + "\n"
    case .page: page
    }
  }

  /// To be read aloud.
  private var aloud: String {
    entries.enumerated().map { index, entry in
      ("\(index + 1). " + TerminalText.visible(entry.title) + "\n")
        + entry.lines.map { "   " + TerminalText.visible($0) + "\n" }.joined()
    }.joined(separator: "\n")
  }

  /// On one line, for messages.
  private var brief: String {
    entries.map { entry in
      ([entry.title] + entry.lines).map { TerminalText.visible($0) }.joined(separator: ". ") + "."
    }.joined(separator: " ")
  }

  /// A page that stands by itself, every text escaped.
  private var page: String {
    let title = LocalizedText("211: services to contact", "211\u{A0}: services à joindre")[language]
    let articles = entries.map { entry in
      "<h2>\(Self.escaped(entry.title))</h2>\n"
        + entry.lines.map { "<p>\(Self.escaped($0))</p>\n" }.joined()
    }
    return """
      <!DOCTYPE html>
      <html lang="\(language.rawValue)">
      <head><meta charset="utf-8"><title>\(Self.escaped(title))</title></head>
      <body>
      <h1>\(Self.escaped(title))</h1>
      \(articles.joined())</body>
      </html>

      """
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in TerminalText.visible(text).unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
