import Foundation
import EntityLinking
import Testing

struct NameKeyTests {
  @Test(arguments: [
    ("Llama 3", "LLaMA-3"), ("Llama 3", "Llama3"), ("ImageNet 256×256", "ImageNet-256"), ("강화 학습", "강화학습"),
    ("Ｑwen２", "Qwen2"), ("“R1”", "R1"),
  ])
  func `spellings of one name meet`(left: String, right: String) {
    #expect(NameKey(left) == NameKey(right))
  }

  @Test(arguments: [
    ("Qwen2", "Qwen2.5"), ("GPT-4", "GPT-4o"), ("SAM", "SAM 2"), ("ImageNet", "ImageNet 256×256"),
    ("GPT-4.1", "GPT-41"), ("ImageNet 256×256", "ImageNet 512×512"), ("256×256", "256"),
  ])
  func `versions and sizes stay apart`(left: String, right: String) {
    #expect(NameKey(left) != NameKey(right))
  }

  @Test(arguments: ["Fréchet Inception Distance", "강화 학습", "분포 매칭", "がく"])
  func `a name whose signs are taken apart has the key of the composed one`(name: String) {
    let apart = String(decoding: name.decomposedStringWithCanonicalMapping.utf8, as: UTF8.self)
    #expect(!apart.utf8.elementsEqual(name.utf8))
    #expect(NameKey(apart) == NameKey(name))
  }

  @Test func `numbers are the runs of digits with their points`() {
    #expect(NameKey("Qwen2.5-VL-7B").numbers == ["2.5", "7"])
  }

  @Test(arguments: [
    ("LLaMA-3", "llama 3"), ("ImageNet 256×256", "imagenet-256"), ("지식 증류", "지식증류"), ("Llama3", "LLAMA 3"),
    ("Qwen2", "Qwen2.5"), ("SAM 2", "SAM"), ("GRPO", "DPO"), ("확산", "확률"), ("a", ""), ("", "-"),
  ])
  func `a key is told for a name as if the name's own were made`(first: String, second: String) {
    for (left, right) in [(first, second), (second, first)] {
      let test = NameKeyTest(NameKey(left))
      let passes = Array(right.utf8).withUnsafeBufferPointer(test.passes)
      #expect(passes == (NameKey(left) == NameKey(right)))
    }
  }
}
