/// Which pages a picture is for.
public enum PictureTheme: String, Sendable, CaseIterable {
  /// Light and dark ones: the picture follows the page or the system.
  case auto
  /// Light ones only.
  case light
  /// Dark ones only.
  case dark

  /// The colour of the page that the picture expects where nothing says otherwise.
  public var pageColor: String { palette.page }

  /// The palette that holds where nothing says otherwise.
  var palette: Palette { self == .dark ? .dark : .light }
}
