/// What an address says about the paper that it leads to.
struct PaperReference: Hashable {
  /// How sure it is that the address is a paper's.
  enum Kind: Hashable {
    /// It holds an identifier of arXiv.
    case arxiv
    /// It lies on a site of papers and holds what should be an identifier of arXiv, but is none.
    case malformedArxiv
    /// It lies on a site of papers.
    case paperSite
    /// It is any other page.
    case page
  }

  /// How sure it is that the address is a paper's.
  let kind: Kind
  /// The paper's identity.
  let paper: PaperID
  /// The normalised address.
  let url: String

  /// Reads a web address; nil where it is none.
  init?(address: some Collection<UInt8>) {
    guard let parts = WebAddress(address) else { return nil }
    if let id = Self.arxivText(of: parts) {
      if let arxiv = ArxivID(startOf: id.utf8) {
        self.init(arxiv: arxiv)
        return
      }
      if ArxivID.isAttempted(id.utf8) {
        self.init(kind: .malformedArxiv, paper: PaperID(rawValue: parts.normalized), url: parts.normalized)
        return
      }
    }
    let isPaperSite = Self.paperSites.contains { site in
      parts.host == site.host && parts.path.hasPrefix(site.path)
        && parts.path.utf8.count > site.path.utf8.count
    }
    let address = Self.canonical(parts)
    self.init(kind: isPaperSite ? .paperSite : .page, paper: PaperID(rawValue: address), url: address)
  }

  /// A reference to a paper on arXiv.
  init(arxiv: ArxivID) {
    self.init(
      kind: .arxiv, paper: PaperID(rawValue: arxiv.text), url: "https://arxiv.org/abs/\(arxiv.text)")
  }

  private init(kind: Kind, paper: PaperID, url: String) {
    self.kind = kind
    self.paper = paper
    self.url = url
  }

  /// Sites where each page is a paper, with what a paper's path starts with.
  private static let paperSites: [(host: String, path: String)] = [
    ("openreview.net", "/forum"), ("openreview.net", "/pdf"), ("aclanthology.org", "/"),
    ("huggingface.co", "/papers/"), ("hf.co", "/papers/"), ("alphaxiv.org", "/"),
    ("paperswithcode.com", "/paper/"),
    ("semanticscholar.org", "/paper/"), ("doi.org", "/"), ("dl.acm.org", "/doi/"), ("papers.nips.cc", "/"),
    ("proceedings.neurips.cc", "/"), ("proceedings.mlr.press", "/"), ("openaccess.thecvf.com", "/"),
    ("ieeexplore.ieee.org", "/document/"), ("link.springer.com", "/"), ("nature.com", "/articles/"),
    ("biorxiv.org", "/content/"), ("medrxiv.org", "/content/"), ("isca-archive.org", "/"),
    ("usenix.org", "/"),
  ]

  /// The part of an address that would be arXiv's identifier, on the sites that show arXiv's papers.
  private static func arxivText(of parts: WebAddress) -> Substring? {
    let path = parts.path
    switch parts.host {
    case "arxiv.org", "export.arxiv.org", "ar5iv.org", "ar5iv.labs.arxiv.org", "browse.arxiv.org":
      for folder in ["/abs/", "/pdf/", "/html/", "/format/", "/ps/"] where path.hasPrefix(folder) {
        return path.dropFirst(folder.count)
      }
      return nil
    case "alphaxiv.org":
      // The page's kind and language stand in front: `/ko/overview/2509.01234`.
      return path.split(separator: "/").last { ArxivID.isAttempted($0.utf8) }
    case "huggingface.co", "hf.co":
      return path.hasPrefix("/papers/") ? path.dropFirst("/papers/".count) : nil
    case "doi.org", "dx.doi.org":
      let prefix = "/10.48550/arxiv."
      return path.lowercased().hasPrefix(prefix) ? path.dropFirst(prefix.count) : nil
    default: return nil
    }
  }

  /// One address for a paper that a site shows under several.
  private static func canonical(_ parts: WebAddress) -> String {
    switch parts.host {
    case "openreview.net":
      guard let id = parts.query.first(where: { $0.hasPrefix("id=") }) else { return parts.normalized }
      return "https://openreview.net/forum?\(id)"
    case "aclanthology.org" where parts.path.hasSuffix(".pdf"):
      return "https://aclanthology.org\(parts.path.dropLast(".pdf".count))"
    default: return parts.normalized
    }
  }
}
