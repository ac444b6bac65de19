import EntityExtraction
import Testing

@testable import EntityLinking

struct NestedNamesTests {
  private func parts(_ name: String, _ type: EntityType = .method) -> [String] {
    NestedNames.parts(of: name, as: type).map(\.name)
  }

  @Test func `names of two words and more begin and end a longer one, the longest first`() {
    #expect(
      parts("긴 사막 영상 생성") == ["긴 사막 영상", "사막 영상 생성", "긴 사막", "영상 생성"])
  }

  @Test func `a proper name of one word is a part, an ordinary word is none`() {
    #expect(parts("ZQ5 인코더") == ["ZQ5"])
    #expect(parts("사막 인코더").isEmpty)
    #expect(parts("Desert encoder").isEmpty)
  }

  @Test func `a family is no part of the name of its member`() {
    #expect(parts("ZELM 2", .model).isEmpty)
    #expect(parts("ZELM Turbo", .model).isEmpty)
    #expect(parts("Zelm-2.5-7B Vision", .method).isEmpty)
    #expect(parts("ZELM 모델", .model) == ["ZELM"])
  }

  @Test func `parentheses part words`() {
    #expect(parts("이미지 사막(ZQ) 모델").contains("ZQ 모델") == false)
    #expect(parts("사막 생성(ZQ)") == ["사막 생성", "ZQ"])
  }

  @Test func `a part lies in its bytes of the name`() {
    for part in NestedNames.parts(of: "긴 ZQ5 사막 생성", as: .task) {
      let bytes = Array("긴 ZQ5 사막 생성".utf8)[part.bytes]
      #expect(String(decoding: bytes, as: UTF8.self) == part.name)
      #expect(part.isEnding == (part.bytes.upperBound == "긴 ZQ5 사막 생성".utf8.count))
    }
  }

  @Test func `a name of one word has no parts`() {
    #expect(parts("ZQ5").isEmpty)
    #expect(parts("").isEmpty)
  }
}
