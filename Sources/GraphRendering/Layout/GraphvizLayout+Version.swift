internal import CGraphviz

extension GraphvizLayout {
  /// The version of the Graphviz library in use, for which the bytes of a layout hold; empty where it says none.
  public static var version: String {
    guard let context = gvContext() else { return "" }
    defer { gvFreeContext(context) }
    return gvcVersion(context).map { String(cString: $0) } ?? ""
  }
}
