import GraphRendering
import TestSupport
import Testing

struct LabelLinesTests {
  @Test
  func `a label that fits stays on one line`() {
    #expect(LabelLines.wrap("Distribution Matching", width: 200, fontSize: 14) == ["Distribution Matching"])
  }

  @Test
  func `two lines are balanced at a blank`() {
    let lines = LabelLines.wrap("Distribution Matching Distillation", width: 150, fontSize: 14)
    #expect(lines == ["Distribution", "Matching Distillation"])
  }

  @Test
  func `a hyphen stays on the first line`() {
    #expect(LabelLines.wrap("Qwen2.5-VL-Instruct", width: 90, fontSize: 14) == ["Qwen2.5-", "VL-Instruct"])
  }

  @Test
  func `Korean breaks between words before it breaks inside one`() {
    #expect(LabelLines.wrap("분포 정합 증류", width: 60, fontSize: 14) == ["분포", "정합 증류"])
    #expect(LabelLines.wrap("분포정합증류", width: 50, fontSize: 14) == ["분포정", "합증류"])
  }

  @Test
  func `what does not fit on two lines ends with an ellipsis`() {
    let lines = LabelLines.wrap("Distribution Matching Distillation for Video", width: 100, fontSize: 14)
    #expect(lines.count == 2)
    #expect(lines.last?.hasSuffix("…") == true)
  }

  @Test(arguments: HostileLabels.all, [20.0, 60, 150])
  func `no line is wider than asked, and none holds a line break`(_ label: String, _ width: Double) {
    let lines = LabelLines.wrap(label, width: width, fontSize: 14)
    #expect(lines.count <= 2)
    for line in lines {
      #expect(line == "…" || TextWidth.measure(line, fontSize: 14) <= width)
      #expect(!line.contains { $0.isNewline })
    }
  }

  @Test
  func `a text of blanks has no line`() {
    #expect(LabelLines.wrap(" \n\t ", width: 100, fontSize: 14).isEmpty)
  }

  @Test
  func `blanks and controls collapse`() {
    #expect(LabelLines.singleLine(" a\r\n\n  b\u{0}c ") == "a b c")
  }
}
