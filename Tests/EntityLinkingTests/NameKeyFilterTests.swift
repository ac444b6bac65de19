import EntityLinking
import Testing

struct NameKeyFilterTests {
  private static let names = [
    "Flow Matching", "Rectified flow", "flow-matching", "분포 매칭 증류 (DMD)", "지식증류", "지식 증류", "LLaMA-3",
    "“R1”", "ImageNet 256×256", "π0", "e\u{301}lan", "Ｑwen２", "Qwen2.5-VL", "a", "", "지", "O'Brien_x",
  ]

  private func passes(_ name: String, _ sought: String) -> Bool {
    var name = name
    return name.withUTF8(NameKeyFilter(sought).passes)
  }

  @Test func `no name is passed over whose key holds the text`() {
    for name in Self.names {
      let key = Array(NameKey(name).description.unicodeScalars)
      for start in key.indices {
        for end in start..<key.count {
          let part = key[start...end].map { String($0) }.joined()
          #expect(passes(name, part), "\(part) in \(name)")
        }
      }
    }
  }

  @Test(arguments: [
    ("Diffusion", "flow"), ("Fl ow", "flows"), ("지식", "증류"), ("지식 증류", "증류는"), ("DM (D)", "dmd"),
    ("Flow", ""), ("lower", "flow"), ("2.5", "25"),
  ])
  func `plain names without the text are passed over`(name: String, sought: String) {
    #expect(!passes(name, sought))
  }
}
