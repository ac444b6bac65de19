import Testing

@testable import GraphEvaluation

struct TallyTests {
  private func tally(_ right: Int, _ wrong: Int, _ missing: Int) -> Tally {
    var tally = Tally()
    tally.add(right: right, wrong: wrong, missing: missing)
    return tally
  }

  @Test func `figures are rounded to four decimals`() {
    let tally = tally(2, 1, 4)
    #expect([tally.precision, tally.recall, tally.f1] == [0.6667, 0.3333, 0.4444])
  }

  @Test func `nothing found and nothing to be found is nothing`() {
    #expect([tally(0, 0, 0).precision, tally(0, 0, 0).recall, tally(0, 0, 0).f1] == [0, 0, 0])
    #expect(tally(0, 3, 0).f1 == 0)
  }

  @Test func `the middle between two numbers goes to the even one`() {
    #expect(tally(1, 31, 0).precision == 0.0312)  // 0.03125
    #expect(tally(3, 29, 0).precision == 0.0938)  // 0.09375
  }

  @Test func `a share that no binary number holds is not taken for the middle`() {
    // 1/20000 is a little above 0.00005 as a double.
    #expect(tally(1, 19_999, 0).precision == 0.0001)
  }
}
