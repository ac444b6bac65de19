/// Words that a link bears when it names a site and not a paper.
enum LinkLabel {
  /// Whether a text holds no word but those that name sites and kinds of links; so does a text without any word.
  static func isLabel(_ text: String) -> Bool {
    guard text.utf8.count <= 60 else { return false }
    return text.nfc.lowercased().split { !$0.isLetter && !$0.isNumber }.allSatisfy {
      words.contains(String($0))
    }
  }

  private static let words: Set<String> = [
    "arxiv", "alphaxiv", "pdf", "code", "github", "paper", "papers", "link", "links", "project", "page",
    "url", "html",
    "huggingface", "hugging", "face", "hf", "openreview", "abs", "abstract", "acl", "anthology", "site",
    "website",
    "homepage", "demo", "doi", "here", "논문", "링크", "원문", "코드", "프로젝트", "페이지", "주소", "바로가기", "보기", "홈페이지",
    "데모",
    "사이트", "출처",
  ]
}
