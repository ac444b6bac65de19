/// The address of a post below the site's root, as Jekyll makes it.
struct PostAddress {
  /// The address, the base URL included.
  let path: String
  /// The placeholders of the permalink that Jekyll knows nothing of.
  let unknownPlaceholders: [String]

  /// Makes the address of a post.
  ///
  /// A file outside of `_posts` and `_drafts` has no permalink: its address is its path.
  init(settings: BlogSettings, name: PostFileName, matter: FrontMatter, path: String) {
    let base = Self.base(settings.baseURL)
    guard name.isPost else {
      self.path = base + "/" + String(decoding: Permalink.escaped(path), as: UTF8.self)
      unknownPlaceholders = []
      return
    }
    let values = PermalinkValues(
      path: path, name: name, slug: matter.slug, categories: name.categories + matter.categories,
      date: matter.date ?? name.date, time: matter.date == nil ? TimeOfDay() : matter.time)
    let permalink = matter.permalink.map(Permalink.init(template:)) ?? settings.permalink(forPath: path)
    let (address, unknown) = permalink.address(of: values)
    self.path = base + address
    unknownPlaceholders = unknown
  }

  private static func base(_ setting: String) -> String {
    let parts = setting.split(separator: "/")
    return parts.isEmpty ? "" : "/" + parts.joined(separator: "/")
  }
}
