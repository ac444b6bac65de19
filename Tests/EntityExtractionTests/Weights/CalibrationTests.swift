import Testing

@testable import EntityExtraction

struct CalibrationTests {
  @Test func `a line without points between its ends changes nothing`() {
    let calibration = Calibration()
    for part in [0, 0.25, 0.5, 1] { #expect(abs(calibration.confidence(of: part) - part) < 1e-9) }
  }

  @Test func `the line goes through its points and straight between them`() {
    let calibration = Calibration(knots: [(0.2, 0.1), (0.6, 0.5)])
    for (score, share) in [(0, 0), (0.2, 0.1), (0.4, 0.3), (0.6, 0.5), (0.8, 0.75), (1, 1)] {
      #expect(abs(calibration.confidence(of: score) - share) < 1e-4)
    }
  }

  @Test func `two points of one score are a step`() {
    let calibration = Calibration(knots: [(0.5, 0.2), (0.5, 0.8)])
    #expect(calibration.confidence(of: 0.499) < 0.21)
    #expect(calibration.confidence(of: 0.501) > 0.79)
  }

  @Test func `points read and written are the same`() throws {
    let bytes = Calibration(knots: [(0.25, 0.125), (0.75, 0.9)]).bytes
    #expect(bytes.count == Calibration.byteCount)
    #expect(try #require(Calibration(bytes: bytes[...])).bytes == bytes)
  }

  @Test func `a line that falls or has no ends is none`() {
    let bytes = Calibration(knots: [(0.25, 0.125)]).bytes
    for (place, value) in [(0, UInt8(1)), (8, 0), (10, 0), (bytes.count - 1, 0)] {
      var changed = bytes
      changed[place] = value
      #expect(Calibration(bytes: changed[...]) == nil, "byte \(place)")
    }
  }
}
