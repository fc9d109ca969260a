import Domain
import Language
import Planning
import Testing

/// The stage `compare` as the binder reads it.
struct CompareBindingTests {
  private let support: BindingSupport
  init() throws { support = try BindingSupport() }

  @Test(arguments: [
    (
      "needs | during 2025 | count by region | compare to previous",
      "region count count_previous count_change"
    ),
    (
      "needs | during 2025 | summarize n = count(), s = share(unmet) | compare to previous year",
      "n n_previous n_change s s_previous s_change"
    ),
    // What cannot be divided has no change.
    (
      "contacts | during 2025 | summarize last = max(day) by region | compare to previous",
      "region last last_previous"
    ),
    // Columns made of measures are compared too; those of keys are not.
    (
      "needs | during 2025 | summarize n = count() by month(day) | derive twice = n * 2, y = month | compare to previous",
      "month n n_previous n_change twice twice_previous twice_change y"
    ),
    (
      "needs | during 2025 | count by region | select count | compare to previous",
      "count count_previous count_change"
    ),
  ])
  func columnsStandBesideTheirMeasures(text: String, expected: String) throws {
    #expect(try support.columns(text).joined(separator: " ") == expected)
  }

  /// The new columns answer to the words of both languages.
  @Test(arguments: [
    "count_previous", "nombre_précédent", "count_change", "NOMBRE_VARIATION", "-count_previous",
  ])
  func laterStagesReadThem(name: String) throws {
    let text = "besoins | pendant 2025 | compter par région | comparer à l'année précédente | trier \(name)"
    #expect(try support.mistakes(text).isEmpty)
  }

  @Test func bothWindowsPassAndTheKeysAreMoved() throws {
    let stages = try support.stages(
      "needs | during 2025-Q3 | count by month(day), outcome | compare to previous")
    #expect(
      stages == [
        "where (day >= 2025-04-01 and day < 2025-10-01)",
        "group by if((day >= 2025-04-01 and day < 2025-07-01), month((day + 3 months + 0 days)), month(day)), "
          + "outcome: count(where (day >= 2025-07-01 and day < 2025-10-01)), "
          + "count(where (day >= 2025-04-01 and day < 2025-07-01)); filled from 2025-07-01 to 2025-09-30",
        "select",
      ])
  }

  /// Days between the windows are in neither.
  @Test func rowsBetweenTheWindowsDoNotPass() throws {
    let stages = try support.stages("needs | during 2025-03 | count | compare to previous year")
    #expect(
      stages.first
        == "where ((day >= 2024-03-01 and day < 2025-04-01) and ((day >= 2025-03-01 and day < 2025-04-01) "
        + "or (day >= 2024-03-01 and day < 2024-04-01)))")
  }

  /// Cycles stay what they are.
  @Test(arguments: ["weekday(day)", "month_of_year(day)", "outcome", "hour(contact.when)"])
  func cyclesAreNotMoved(key: String) throws {
    let stages = try support.stages("needs | during 2025 | count by \(key) | compare to previous")
    #expect(stages.count == 3 && !stages[1].contains("if("), "\(stages)")
  }

  @Test(arguments: [
    ("needs | count | compare to previous", ["B270 `compare to previous`"]),
    ("needs | during 2025 | during 2024 | count | compare to previous", ["B270 `compare to previous`"]),
    ("needs | during 2025 | compare to previous", ["B212 `compare`"]),
    ("needs | during 2025 | distinct | compare to previous", ["P303 `distinct`"]),
    ("needs | during 2025 | select region | distinct | compare to previous", ["B212 `compare`"]),
    ("needs | during 2025 | count by region | count | compare to previous", ["B212 `compare`"]),
    (
      "needs | during 2025 | count | compare to previous | compare to previous year", ["B212 `compare`"]
    ),
    ("needs | take 5 | during 2025 | count | compare to previous", ["B212 `compare`"]),
    ("needs | during 2023..2025 | count by year(day) | compare to previous year", ["B212 `compare`"]),
    ("needs | during 2023..2025 | count by region | compare to previous year", []),
    ("contacts | during last 5 hours | count by day | compare to previous", ["B212 `compare`"]),
    ("contacts | during last 5 hours | count by channel | compare to previous", []),
    ("contacts | during last 5 hours | count | compare to previous year", ["B212 `compare`"]),
    ("contacts | during 2025 | count by referrals.day | compare to previous", ["B212 `compare`"]),
    (
      "needs | during 2025 | summarize n = count(), n_previous = count() | compare to previous",
      ["B213 `compare to previous`"]
    ),
    ("needs | during 2025 | count by regoin | compare to previous", ["B201 `regoin`"]),
    ("needs | during 2025 | count | pivot region: sum(count) | compare to previous", ["B201 `region`"]),
  ])
  func mistakes(text: String, expected: [String]) throws {
    let found = try support.mistakes(text)
    if expected.first?.hasPrefix("P303") == true {
      #expect(found.contains { $0.hasPrefix("B212") }, "\(found)")
    } else {
      #expect(found == expected)
    }
  }

  @Test func theNotesSayBothWindows() throws {
    let query = try support.bind("needs | during this month | count | compare to previous").get()
    #expect(query.notes.map(\.code) == [.noteWindowUsed, .noteComparedWith, .noteWindowNotOver])
    #expect(query.notes[1].arguments[0].french == "2026-10-01 à 2026-10-23")
    #expect(query.readsClock)
    // A window that is over does not depend on the day of the run.
    #expect(try !support.bind("needs | during 2025 | count | compare to previous").get().readsClock)
  }
}
