import PaperCorpus
import TestSupport
import Testing

@Suite(.enabled(if: SharedData.blog != nil, "needs ../shared/corpus"))
struct CorpusTests {
  private static let posts: [Post] = {
    let parser = PostParser(settings: BlogSettings(permalink: "/dailypaper/:year/:month/:day/:title/"))
    return SharedData.posts().compactMap { parser.post(path: $0.path, fileBytes: $0.bytes).post }
  }()

  private let summaries = posts.flatMap(\.summaries)

  @Test func `every summary of every post is found`() {
    #expect(Self.posts.count == 74)
    #expect(summaries.count == 663)
    #expect(Set(summaries.map(\.paper)).count == 593)
  }

  @Test func `every summary has its five sections`() {
    let kinds: [Section.Kind] = [.introduction, .method, .results, .limitations, .conclusion]
    for summary in summaries { #expect(summary.sections.map(\.kind) == kinds, "\(summary.title)") }
  }

  @Test func `every paper has its identifier and address from arXiv`() {
    for summary in summaries {
      #expect(summary.paper.rawValue.wholeMatch(of: /\d{4}\.\d{5}/) != nil)
      #expect(summary.url == "https://arxiv.org/abs/\(summary.paper)")
    }
  }

  @Test func `titles, sections and bullets agree with a reading by regular expression`() throws {
    for post in Self.posts {
      let text = String(decoding: post.text.bytes, as: UTF8.self)
      let papers = text.matches(of: /(?m)^# \d+\. \[(.*?)\]\(\S+?\) *$/)
      #expect(papers.map { $0.1.split(separator: " ").joined(separator: " ") } == post.summaries.map(\.title))
      for (index, paper) in papers.enumerated() {
        let end = index + 1 < papers.count ? papers[index + 1].range.lowerBound : text.endIndex
        let body = text[paper.range.upperBound..<end]
        let sections = body.matches(of: /(?m)^## (\w+) *\n/)
        let bodies = sections.indices.map { place in
          let last = place + 1 < sections.count ? sections[place + 1].range.lowerBound : body.endIndex
          return String(body[sections[place].range.upperBound..<last])
        }
        #expect(bodies == post.summaries[index].sections.map { post.text.string($0.span) })
        let items = bodies.map { $0.matches(of: /(?m)^- (?:(?:[A-Z][a-z]+|목표|동기|기여): )?(.*?) *$/) }
        let bullets = post.summaries[index].sections.map { $0.bullets.map { post.text.string($0.span) } }
        #expect(items.map { $0.map { String($0.1) } } == bullets, "\(post.path) \(paper.1)")
      }
    }
  }

  @Test func `a third of the introductions label their bullets`() {
    let labels = summaries.map { $0.sections[0].bullets.map(\.label) }
    #expect(labels.filter { $0 == [.goal, .motivation, .contribution] }.count > 220)
    #expect(labels.allSatisfy { $0.count == 3 })
  }
}
