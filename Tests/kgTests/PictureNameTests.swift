import TestSupport
import Testing

@testable import kg

struct PictureNameTests {
  @Test(arguments: [
    ("DMD", "dmd"), ("DMD (Distribution Matching Distillation)", "dmd-distribution-matching-distillation"),
    ("Qwen2.5-VL", "qwen2.5-vl"), ("확산 모델", "확산-모델"), ("../../etc", "etc"), ("--", "x"), ("a/b\\c", "a-b-c"),
  ])
  func `a slug holds letters, digits, dots and hyphens only`(_ name: String, _ slug: String) {
    #expect(PictureName.slug(name) == slug)
  }

  @Test(arguments: HostileLabels.all)
  func `no name leads out of its folder`(_ label: String) {
    let slug = PictureName.slug(label)
    #expect(!slug.contains("/") && !slug.hasPrefix(".") && !slug.isEmpty && slug.count <= 60)
  }

  @Test func `names that share a slug keep theirs when others come`() {
    let two = PictureName.slugs(of: ["A b", "a-b"])
    let three = PictureName.slugs(of: ["A b", "a-b", "A/b"])
    #expect(Set(three).count == 3)
    #expect(Array(three.prefix(2)) == two)
  }

  @Test func `a further width stands before the ending`() {
    #expect(PictureName.path("assets/v1.2/dmd.svg", width: 360) == "assets/v1.2/dmd-360.svg")
  }

  @Test func `the stem of a post is its file's name`() {
    #expect(PictureName.stem(ofPost: "_posts/2025-11-03-daily.md") == "2025-11-03-daily")
  }
}
