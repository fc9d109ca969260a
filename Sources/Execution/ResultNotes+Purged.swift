import Domain
import Language
import Planning

/// That a query reaches back to contacts of which only counts were kept.
extension ResultNotes {
  func purged(_ query: BoundQuery) throws -> Diagnostic? {
    guard query.entity.isCallData else { return nil }
    var before: String?
    try runner.store.run(PurgedStatement.statement) { row in
      before = row.text(0)
      return false
    }
    guard let before, let day = CalendarDate(iso: before) else { return nil }
    let isAfter = query.stages.contains { stage in
      if case .filter(let condition) = stage.kind { condition.keepsOnly(since: day) } else { false }
    }
    return isAfter ? nil : Diagnostic(.notePurged, [LocalizedText(verbatim: before)])
  }
}

extension BoundExpression {
  /// True where a condition lets no row pass of a day before another.
  fileprivate func keepsOnly(since day: CalendarDate) -> Bool {
    switch self {
    case .and(let parts): parts.contains { $0.keepsOnly(since: day) }
    case .or(let parts): !parts.isEmpty && parts.allSatisfy { $0.keepsOnly(since: day) }
    case .compare(.greaterOrEqual, .field(let path), .constant(let value, _)),
      .compare(.greater, .field(let path), .constant(let value, _)),
      .compare(.equal, .field(let path), .constant(let value, _)):
      path.isMoment && value.isSince(day)
    default: false
    }
  }
}

extension FieldPath {
  /// The day or the minute of a contact, a need or a referral.
  fileprivate var isMoment: Bool { entity.isCallData && ["day", "when"].contains(field.id) && !isMany }
}

extension Value {
  fileprivate func isSince(_ day: CalendarDate) -> Bool {
    switch self {
    case .date(let date): date >= day
    case .instant(let instant):
      instant.minutes >= QuebecTimeZone.eastern.instant(date: day, minute: 0).minutes
    default: false
    }
  }
}
