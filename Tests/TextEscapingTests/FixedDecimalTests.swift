import Testing
import TextEscaping

struct FixedDecimalTests {
  @Test(arguments: [
    (0.0, "0"), (-0.0, "0"), (-0.04, "0"), (0.05, "0.1"), (-0.05, "-0.1"), (1, "1"), (12.34, "12.3"),
    (12.96, "13"), (-7.5, "-7.5"), (1e9, "1000000000"),
  ])
  func `a number has one decimal at most and no negative zero`(_ value: Double, _ text: String) {
    #expect(FixedDecimal.text(value) == text)
  }

  @Test(arguments: [
    (0.125, 3, "0.125"), (0.0505, 4, "0.0505"), (2, 6, "2"), (0.0000004, 6, "0"), (1.5, 0, "2"),
  ])
  func `decimals are filled with zeros in front and stripped of them behind`(
    _ value: Double, _ places: Int, _ text: String
  ) {
    #expect(FixedDecimal.text(value, places: places) == text)
  }
}
