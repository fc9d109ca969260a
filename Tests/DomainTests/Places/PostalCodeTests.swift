import Testing

@testable import Domain

@Suite struct PostalCodeTests {
  @Test(arguments: [
    ("h2x1y4", "H2X 1Y4"), ("H2X 1Y4", "H2X 1Y4"), ("h2x-1y4", "H2X 1Y4"), ("94063", "94063"),
    ("H2X", "H2X"), ("2H2 X1Y", "2H2 X1Y"), ("", ""),
  ])
  func aCodeIsShownInOneForm(written: String, shown: String) {
    #expect(PostalCode.form(written) == shown)
  }

  @Test(arguments: [
    ("h2x1y4", "H2X"), ("H2X 1Y4", "H2X"), ("g0t", "G0T"), ("94063", nil), ("H2", nil), ("Été", nil),
  ])
  func itsFirstHalfIsTheForwardSortationArea(written: String, area: String?) {
    #expect(PostalCode.forwardSortationArea(written) == area)
  }
}
