import TestSupport

/// A blog that grows and shrinks at random, with papers that return and names that several papers share.
struct RandomBlog {
  private(set) var posts: [String: String] = [:]
  private var generator: SeededGenerator

  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
  }

  /// Adds, edits, deletes or renames a post.
  mutating func change() {
    let known = posts.keys.sorted().randomElement(using: &generator)
    switch (Int.random(in: 0..<6, using: &generator), known) {
    case (0, let path?): posts[path] = nil
    case (1, let path?): posts[newPath()] = posts.removeValue(forKey: path)
    case (2, let path?): posts[path] = newPost()
    default: posts[newPath()] = newPost()
    }
  }

  private mutating func newPath() -> String {
    let day = Int.random(in: 10...28, using: &generator)
    return "_posts/2025-09-\(day)-daily-\(Int.random(in: 0..<1000, using: &generator)).md"
  }

  private mutating func newPost() -> String {
    let papers = (1...Int.random(in: 1...3, using: &generator)).map { paper(number: $0) }
    return "---\ntitle: 하루의 논문\n---\n\n" + papers.joined(separator: "\n")
  }

  private mutating func paper(number: Int) -> String {
    let id = 20000 + Int.random(in: 0..<12, using: &generator)
    let names = ["RecA", "FlowNet", "DMD", "GRPO", "ViBT", "Mini-o3"]
    let name = names.randomElement(using: &generator) ?? "RecA"
    let rival = names.randomElement(using: &generator) ?? "GRPO"
    let longForm =
      ["Distribution Matching Distillation", "Digital Measurement Device"].randomElement(using: &generator)
      ?? ""
    return """
      # \(number). [\(name): A Study of \(rival)](https://arxiv.org/abs/2509.\(id))

      ## Introduction

      - Goal: 본 논문은 \(name)을 제안하여 지식 증류(knowledge distillation)를 개선한다.

      ## Method

      \(name)은 \(longForm) (DMD)와 \(rival)를 활용한다. 강화학습으로 미세조정한다.

      ## Results

      ImageNet 256×256에서 \(name)은 FID 1.\(Int.random(in: 10...99, using: &generator))로 \(rival)를 능가하였다.
      """
  }
}
