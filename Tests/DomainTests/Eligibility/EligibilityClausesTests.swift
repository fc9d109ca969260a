import Domain
import Language
import Testing

/// Every clause against every kind of record, by hand.
struct EligibilityClausesTests {
  private static func clauses(_ set: (inout EligibilityClauses) -> Void) -> EligibilityClauses {
    var clauses = EligibilityClauses()
    set(&clauses)
    return clauses
  }

  private static func asked(_ set: (inout EligibilityQuestion) -> Void) -> EligibilityQuestion {
    var question = EligibilityQuestion()
    set(&question)
    return question
  }

  @Test(
    arguments: [
      (12, 17, 11, EligibilityState.no), (12, 17, 12, .yes), (12, 17, 17, .yes), (12, 17, 17.9, .yes),
      (12, 17, 18, .no), (65, nil, 64.9, .no), (65, nil, 81, .yes), (nil, 5, 0, .yes), (nil, 5, 6, .no),
      (nil, nil, 30, .unknown),
    ] as [(Double?, Double?, Double, EligibilityState)])
  func age(minimum: Double?, maximum: Double?, age: Double, state: EligibilityState) {
    let record = Self.clauses {
      $0.minimumAge = minimum
      $0.maximumAge = maximum
    }
    #expect(record.answer(Self.asked { $0.age = age }).state == state)
  }

  @Test func agesWithoutNumbers() {
    let question = Self.asked { $0.age = 30 }
    func state(_ set: (inout EligibilityClauses) -> Void) -> EligibilityState {
      Self.clauses(set).answer(question).state
    }
    #expect(state { $0.isOpenToAll = true } == .yes)
    #expect(state { ($0.isWhollyRead, $0.genders) = (true, [.woman]) } == .yes)
    #expect(state { ($0.isWhollyRead, $0.groups) = (true, [.seniors]) } == .unknown)
    #expect(state { ($0.maximumAge, $0.agesAreOfChildren) = (5, true) } == .unknown)
  }

  @Test func genderAndGroup() {
    let women = Self.clauses { ($0.isWhollyRead, $0.genders) = (true, [.woman]) }
    #expect(women.answer(Self.asked { $0.gender = .woman }).state == .yes)
    #expect(women.answer(Self.asked { $0.gender = .man }).deciding?.reason == .genders([.woman]))
    // A word that was not understood may be `and men`.
    let partly = Self.clauses { $0.genders = [.woman] }
    #expect(partly.answer(Self.asked { $0.gender = .man }).state == .unknown)
    #expect(partly.answer(Self.asked { $0.gender = .woman }).state == .yes)
    let seniors = Self.clauses { ($0.isWhollyRead, $0.groups) = (true, [.seniors, .caregivers]) }
    #expect(seniors.answer(Self.asked { $0.groups = [.families, .caregivers] }).state == .yes)
    #expect(seniors.answer(Self.asked { $0.groups = [.families] }).state == .no)
    #expect(seniors.answer(Self.asked { $0.gender = .nonBinary }).state == .yes)
  }

  @Test func language() {
    let spanish = Self.asked { $0.language = 5 }
    #expect(Self.clauses { $0.languages = [1, 5] }.answer(spanish).state == .yes)
    #expect(Self.clauses { $0.languages = [1] }.answer(spanish).state == .no)
    #expect(Self.clauses { _ in }.answer(spanish).state == .unknown)
    #expect(
      Self.clauses { ($0.languages, $0.hasInterpretation) = ([1], true) }.answer(spanish).state == .unknown)
  }

  @Test func residence() {
    let here = Self.asked { $0.residence = AreaLineage(kind: .municipality, id: 111, county: 11, region: 1) }
    #expect(Self.clauses { $0.residence = ServiceAreaTests.area([11]) }.answer(here).state == .yes)
    #expect(Self.clauses { $0.residence = ServiceAreaTests.area([21]) }.answer(here).state == .no)
    #expect(Self.clauses { $0.residence = ServiceAreaTests.area([91]) }.answer(here).state == .unknown)
    #expect(Self.clauses { _ in }.answer(here).state == .unknown)
    #expect(Self.clauses { $0.isOpenToAll = true }.answer(here).state == .yes)
  }

  /// One no is no; else every unknown clause is named.
  @Test func severalClauses() {
    let record = Self.clauses { ($0.minimumAge, $0.languages) = (65, [1]) }
    let answer = record.answer(
      Self.asked { ($0.age, $0.gender, $0.language, $0.groups) = (72, .woman, 1, [.seniors]) })
    #expect(answer.state == .unknown)
    #expect(answer.term == 1 + 2 + 4)
    #expect(answer.clauses.map(\.clause) == [.age, .gender, .group, .language])
    let young = record.answer(Self.asked { ($0.age, $0.gender) = (12, .woman) })
    #expect(young.term == EligibilityAnswer.noTerm)
    let words = young.deciding?.text { _, id in LocalizedText(verbatim: "\(id)") }
    #expect(words == LocalizedText("minimum age 65", "âge minimum : 65"))
  }

  @Test func theStoredFormsGiveTheirValuesBack() {
    let record = Self.clauses {
      ($0.minimumAge, $0.genders, $0.groups) = (17.5, [.man, .nonBinary], [.youth])
      ($0.languages, $0.hasInterpretation, $0.asksReferral) = ([1, 5], true, true)
      $0.residence = ServiceAreaTests.area([1, 91], isComplete: false, territory: [1])
    }
    #expect(EligibilityClauses(stored: record.stored) == record)
    #expect(EligibilityClauses(stored: EligibilityClauses().stored) == EligibilityClauses())
    let question = Self.asked {
      ($0.age, $0.gender, $0.groups, $0.language) = (17.5, .man, [.seniors, .victims], 12)
      $0.residence = AreaLineage(kind: .fsa, id: 91, county: nil, region: 1)
    }
    #expect(EligibilityQuestion(stored: question.stored) == question)
    #expect(EligibilityQuestion(stored: "colour=5") == nil)
  }
}
