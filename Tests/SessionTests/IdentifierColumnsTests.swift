import Domain
import Presentation
import Testing

@testable import Session

/// Numbers of records and years, wherever they are shown.
@Suite struct IdentifierColumnsTests {
  private let support: SessionSupport

  init() throws {
    support = try SessionSupport()
    support.session.options.format = .table
    support.session.options.disclosure = .internal
  }

  @Test(arguments: [
    "organizations | where founded is present | take 3 | select founded",
    "organizations | where founded is present | count by founded | take 3",
    "services | where organization.founded is present | take 3 | select organization.founded",
  ])
  func aYearIsNotGrouped(text: String) {
    let (status, rows) = support.run(text)
    #expect(status == .success && rows.contains(/\b(19|20)[0-9]{2}\b/), "\(rows)")
    #expect(!rows.contains(/[0-9],[0-9]/), "\(rows)")
  }

  /// What stands above a column is found by who reads it there.
  @Test(arguments: [
    ("contacts | sort -numéro", "contacts | sort -identifiant"), ("services | select Municipalities", ""),
  ])
  func aTitleLeadsToItsField(text: String, mended: String) {
    support.run(text)
    if !mended.isEmpty { #expect(support.session.mended == mended) }
    #expect(support.messages().contains("did you mean"))
  }
}
