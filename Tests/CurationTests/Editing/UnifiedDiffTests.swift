import Curation
import Testing

struct UnifiedDiffTests {
  private func lines(_ old: String?, _ new: String?) -> [String] {
    UnifiedDiff.lines(from: old.map { Array($0.utf8) }, to: new.map { Array($0.utf8) }, path: "f")
  }

  @Test func `equal texts do not differ`() {
    #expect(lines("a\n", "a\n") == [])
  }

  @Test func `an insertion stands between three lines of context`() {
    #expect(
      lines("1\n2\n3\n4\n5\n6\n7\n8\n", "1\n2\n3\n4\nx\n5\n6\n7\n8\n")
        == ["--- f", "+++ f", "@@ -2,6 +2,7 @@", " 2", " 3", " 4", "+x", " 5", " 6", " 7"])
  }

  @Test func `a new file comes from nothing`() {
    #expect(lines(nil, "a\n") == ["--- /dev/null", "+++ f", "@@ -0,0 +1,1 @@", "+a"])
  }

  @Test func `a file that goes ends in nothing`() {
    #expect(lines("a\n", nil) == ["--- f", "+++ /dev/null", "@@ -1,1 +0,0 @@", "-a"])
  }

  @Test func `a missing line feed at the end is said`() {
    #expect(
      lines("a", "a\nb\n")
        == ["--- f", "+++ f", "@@ -1,1 +1,2 @@", "-a", "\\ No newline at end of file", "+a", "+b"])
  }
}
