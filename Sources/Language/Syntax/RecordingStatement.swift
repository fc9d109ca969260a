/// A statement that records a step of a contact, as written.
package enum RecordingStatement: Sendable {
  /// `contact phone from H2X language ar`.
  case contact(channel: Operand, [ContactOperand])
  /// `contact 1234`: takes up one that was left open.
  case resume(Count)
  /// `need food, housing`.
  case need([Operand])
  /// `need 5678`: makes a need of the open contact the current one.
  case select(Count)
  /// `refer 2, 3`: rows of the last result.
  case referRows([Count], anyway: Bool)
  /// `refer "record id"`.
  case referRecord(TextOperand, anyway: Bool)
  /// `met`, `partly because full`.
  case outcome(OutcomeOperand)
  case close
  case undo
  /// What came of a need after the contact.
  case followup(need: Count, OutcomeOperand)
  /// What the person is told: nil for the language of the session and for a text.
  case handout(LanguageCode?, HandoutForm?)
}

/// One part of `contact`: what is told, and the value.
package struct ContactOperand: Sendable {
  package enum Subject: String, Hashable, Sendable, CaseIterable {
    case from, language, interpreter, age, gender, household, heard, `repeat`, kind
  }
  package var subject: Subject
  /// The kind of area of `from region Estrie`.
  package var area: AreaKind?
  /// Of `interpreter` and `repeat` the word `yes` or `no`, of `age` a number or a band such as `65-74`.
  package var value: Operand
  package var span: Span

  package init(subject: Subject, area: AreaKind? = nil, value: Operand, span: Span) {
    self.subject = subject
    self.area = area
    self.value = value
    self.span = span
  }
}

/// What came of a need, and why.
package struct OutcomeOperand: Sendable {
  package enum Word: String, Hashable, Sendable { case met, partly, unmet }
  package var word: Word
  package var reason: Operand?

  package init(word: Word, reason: Operand? = nil) {
    self.word = word
    self.reason = reason
  }
}

/// How a handout is written.
package enum HandoutForm: String, Hashable, Sendable {
  /// To read aloud.
  case text
  /// Parts for a telephone.
  case messages
  /// HTML, to print.
  case page
}
