/// The address of a post below the site's root, as Jekyll makes it.
struct PostAddress {
  /// The address, the base URL included.
  let path: String

  /// Makes the address of a post.
  init(settings: BlogSettings, name: PostFileName, matter: FrontMatter, path: String) {
    let date = matter.date ?? name.date
    let parts = (date?.description ?? "").split(separator: "-").map(String.init)
    var address = matter.permalink ?? settings.permalink
    for (key, value) in zip([":year", ":month", ":day"], parts) {
      address = address.split(separator: key, omittingEmptySubsequences: false).joined(separator: value)
    }
    address = address.split(separator: ":title", omittingEmptySubsequences: false).joined(
      separator: name.slug)
    self.path = settings.baseURL + address
  }
}
