/// One part of `eligible`: what is asked, and the value.
package struct EligibleOperand: Sendable {
  package enum Subject: String, Hashable, Sendable, CaseIterable {
    case age, gender, group, language, resident
  }
  package var subject: Subject
  package var value: Operand
  package var span: Span

  package init(subject: Subject, value: Operand, span: Span) {
    self.subject = subject
    self.value = value
    self.span = span
  }
}
