/// Names of one member of a family, told by its size: `ABC-XL`, `ABC 7B`.
enum SizedName {
  private static let sizes: Set<String> = [
    "xxl", "xl", "l", "m", "s", "b", "h", "huge", "large", "medium", "base", "small", "tiny", "mini", "nano",
  ]

  /// The family's name; nil for a name without a size behind a hyphen or a blank.
  static func base(of name: String) -> NameKey? {
    guard let cut = name.lastIndex(where: { $0 == "-" || $0 == " " }), cut != name.startIndex else {
      return nil
    }
    let size = name[name.index(after: cut)...].lowercased()
    let isCount = size.count > 1 && ["b", "m"].contains(size.suffix(1)) && Double(size.dropLast()) != nil
    return isCount || sizes.contains(size) ? NameKey(String(name[..<cut])) : nil
  }
}
