import EntityExtraction
import PaperCorpus
import Testing

@testable import EntityLinking

struct NameClustersTests {
  /// Names of papers' things, one array a thing, one string a paper's things: `[["LLM", "대형 언어 모델"]]`.
  private func groups(
    _ papers: [[[String]]], introduced: Set<String> = [], known: [[String]] = [],
    reason: EntityAlias.Reason = .lexicon, forbidden: Set<String> = []
  ) -> [[String]] {
    var things: [PaperThing] = []
    var bearers: [String: [Int]] = [:]
    for (number, paper) in papers.enumerated() {
      for names in paper {
        for name in names { bearers[name, default: []].append(things.count) }
        things.append(PaperThing(paper: PaperID(rawValue: "\(number)")))
      }
    }
    let names = bearers.keys.sorted()
    var clusters = NameClusters(
      names: names.map { bearers[$0] ?? [] }, things: things,
      introduced: Set(names.indices.filter { introduced.contains(names[$0]) }),
      links: known.compactMap { pair in
        guard let first = names.firstIndex(of: pair[0]), let second = names.firstIndex(of: pair[1]) else {
          return nil
        }
        return NameClusters.Link(first: first, second: second, reason: reason)
      }, mayJoin: { Set([names[$0], names[$1]]) != forbidden })
    let byGroup = Dictionary(grouping: names.indices) { clusters.group(of: $0) }
    return byGroup.values.map { $0.map { names[$0] } }.sorted { $0[0] < $1[0] }
  }

  @Test func `names that papers use for one thing are joined`() {
    #expect(
      groups([[["KD", "지식 증류"]], [["지식 증류", "knowledge distillation"]]]) == [
        ["KD", "knowledge distillation", "지식 증류"]
      ])
  }

  @Test func `one mistaken pair does not join two common names`() {
    let apart = [[["LLM"], ["MLLM"]]]
    #expect(groups([[["LLM", "MLLM"]]] + apart + apart) == [["LLM"], ["MLLM"]])
  }

  @Test func `a rare pair among many uses of either name is not enough`() {
    let many = (0..<6).map { _ in [[["Diffusion"]]] + [[["Transformer"]]] }.flatMap { $0 }
    #expect(groups([[["Diffusion", "Transformer"]]] + many) == [["Diffusion"], ["Transformer"]])
  }

  @Test func `a rare name does not bridge two common ones that stand apart`() {
    let papers: [[[String]]] =
      [[["LLM", "언어 모델"]], [["MLLM", "언어 모델"]]] + (0..<4).map { _ in [["LLM"], ["MLLM"]] }
    #expect(groups(papers).count == 2)
  }

  @Test func `a new name does not take over one that many know`() {
    let papers: [[[String]]] = [[["S-VAE", "VAE"]]] + (0..<9).map { _ in [["VAE"]] }
    #expect(groups(papers, introduced: ["S-VAE"]) == [["S-VAE"], ["VAE"]])
  }

  @Test func `names that are known to be one are joined without a paper that says so`() {
    #expect(
      groups([[["AIME24"]], [["AIME 2024"]]], known: [["AIME24", "AIME 2024"]]) == [["AIME 2024", "AIME24"]])
  }

  @Test func `a name in another language does not bridge two that may never be one`() {
    let papers = [[["AP", "평균 정밀도"]], [["mAP", "평균 정밀도"]]]
    #expect(groups(papers, forbidden: ["AP", "mAP"]).count == 2)
  }

  @Test func `what several papers say goes before what one says`() {
    let papers = [[["LLM", "언어 모델"]], [["LLM", "언어 모델"]], [["언어 모델"]], [["언어 모델", "VLM"]]]
    #expect(groups(papers, forbidden: ["LLM", "VLM"]) == [["LLM", "언어 모델"], ["VLM"]])
  }
}
