import EntityExtraction
import GraphBuilding
import GraphEvaluation
import GraphStorage
import PaperCorpus
import TestSupport
import Testing

@testable import GoldStandard

/// The English post of the sample blog, and what a reader finds in it.
struct EnglishPostTests {
  private let evaluation: Evaluation

  init() throws {
    let folder = try TemporaryFolder()
    let post = "_posts/2025-11-07-daily-papers-20251107.md"
    let copied = try Shell(in: folder.path).run(
      "mkdir _posts && cp '\(SourceTree.root)/Tests/SampleBlog/\(post)' _posts")
    try #require(copied.status == 0, "\(copied.error)")
    let graph = try GraphBuilder(blog: Blog.discover(from: folder.path)).graph()
    evaluation = Evaluation(of: try graph.facts(), against: Self.annotations)
  }

  private static func entity(
    _ surfaces: String..., types: EntityType..., role: EntityRole = .uses, isOptional: Bool = false
  ) -> GoldPaper.Entity {
    GoldPaper.Entity(name: surfaces[0], types: types, role: role, surfaces: surfaces, isOptional: isOptional)
  }

  private static let fid = entity("FID", types: .metric, role: .measures)
  private static let imageNet = entity(
    "ImageNet 256×256", "ImageNet-256", types: .dataset, .benchmark, role: .evaluatesOn)

  private static let annotations = [
    GoldPaper(
      id: PaperID(rawValue: "2212.09748"),
      entities: [
        entity("Diffusion Transformer", "DiT", types: .model, .method, role: .introduces),
        entity("DiT-XL/2", types: .model, role: .introduces),
        entity("U-Net", types: .method, .model), entity("VAE", types: .model, .method),
        entity("adaLN-Zero", types: .method), entity("classifier-free guidance", "CFG", types: .method),
        entity("ImageNet 512×512", types: .dataset, .benchmark, role: .evaluatesOn), fid, imageNet,
        entity("text-to-image generation", types: .task, role: .mentions),
        entity("Diffusion Models", "image diffusion model", types: .method, isOptional: true),
        entity("transformer", "Transformers", types: .method, isOptional: true),
        entity("image generation", types: .task, isOptional: true),
      ],
      results: [
        .init(subject: "DiT-XL/2", on: "ImageNet 256×256", metric: "FID", value: "2.27"),
        .init(subject: "DiT-XL/2", on: "ImageNet 512×512", metric: "FID", value: "3.04"),
      ]),
    GoldPaper(
      id: PaperID(rawValue: "2410.06940"),
      entities: [
        entity(
          "REPresentation Alignment", "REPA", "Representation Alignment", types: .method, role: .introduces),
        entity("Diffusion Transformers", "DiT", "diffusion transformers", types: .model, .method),
        entity("SiT", types: .model), entity("SiT-XL/2", types: .model), entity("DINOv2", types: .model),
        entity("CFG", types: .method), fid, imageNet,
        entity("MLP", types: .method, isOptional: true),
        entity("guidance interval", types: .method, isOptional: true),
      ],
      results: [.init(subject: "SiT-XL/2", on: "ImageNet 256×256", metric: "FID", value: "1.42")]),
    GoldPaper(
      id: PaperID(rawValue: "2505.13447"),
      entities: [
        entity("MeanFlow", "Mean Flows", types: .method, role: .introduces),
        entity("Flow matching", types: .method), entity("CFG", types: .method),
        entity("DiT", types: .model, .method, role: .comparesWith), fid, imageNet,
        entity("NFE", types: .metric, role: .measures),
        entity("One-step Generative Modeling", "One-step generation", types: .task, isOptional: true),
        entity("distillation", types: .method, isOptional: true),
      ],
      results: [.init(subject: "MeanFlow", on: "ImageNet 256×256", metric: "FID", value: "3.43")]),
  ]

  @Test func `most of what an English post names is found, and little else`() {
    #expect(evaluation.tally(of: .entity).f1 > 0.8)
    #expect(evaluation.tally(of: .typed).f1 > 0.7)
  }

  @Test func `figures of an English post are read`() {
    #expect(evaluation.tally(of: .result).truePositives >= 2)
  }
}
