import Testing

@testable import GraphRendering

struct GroupHuesTests {
  @Test
  func `without an earlier picture the hues go by the order of groups`() {
    #expect(GroupHues.hues(of: [[0, 1], [2]], earlier: [nil, nil, nil]) == [0, 1])
  }

  @Test
  func `a group keeps its hue when another grows past it`() {
    #expect(GroupHues.hues(of: [[0, 1, 2], [3, 4]], earlier: [1, 1, nil, 0, 0]) == [1, 0])
  }

  @Test
  func `of two groups that had one hue, the one with more of its nodes keeps it`() {
    #expect(GroupHues.hues(of: [[0, 1], [2, 3, 4]], earlier: [0, nil, 0, 0, nil]) == [1, 0])
  }
}
