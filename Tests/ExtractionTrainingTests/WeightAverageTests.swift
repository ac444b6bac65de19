import Testing

@testable import ExtractionTraining

struct WeightAverageTests {
  @Test func `the mean is of all that was added`() {
    var average = WeightAverage(count: 2)
    average.add([1, -2])
    average.add([3, 0])
    #expect(average.mean() == [2, -1])
    #expect(average.mean(times: 0.5) == [1, -0.5])
  }

  @Test func `the mean of nothing is zero`() {
    #expect(WeightAverage(count: 2).mean() == [0, 0])
  }
}
