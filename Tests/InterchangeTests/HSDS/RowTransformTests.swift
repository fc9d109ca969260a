import Storage
import Testing

@testable import Interchange

@Suite struct RowTransformTests {
  @Test(arguments: [
    ("Monday", "MO"), ("lundi", "MO"), ("Lun.", "MO"), ("7", "SU"), ("mercredi, Vendredi", "WE,FR"),
    ("Sat;dimanche", "SA,SU"), ("MO,TU", nil), ("2MO", nil), ("lundi au jeudi", nil), ("8", nil),
  ])
  func weekdaysOfBothLanguages(text: String, codes: String?) {
    #expect(Weekday.codes(text) == codes)
  }

  @Test(arguments: [
    ("9:30", "09:30"), ("9h", "09:00"), ("9 h 30", "09:30"), ("17H00", "17:00"), ("24 h", "24:00"),
    ("5 PM", "17:00"), ("12 a.m.", "00:00"), ("h30", nil), ("25h", nil), ("9h75", nil), ("24h/24", nil),
    ("9hpm", nil), ("9", nil), ("18:00:00", nil),
  ])
  func timesAsTheyAreWritten(text: String, time: String?) {
    #expect(DeliveredTime.read(text) == time)
  }
}
