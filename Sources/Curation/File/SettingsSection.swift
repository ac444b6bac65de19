public import PaperCorpus
internal import Yams

/// What `.kg.yml` says under the key `settings`: values that stand in for options of commands.
public struct SettingsSection: Sendable {
  /// The key of the section.
  public static let key = "settings"

  /// A setting as it is written.
  public struct Entry: Sendable, Hashable {
    /// Its name.
    public let name: PlacedText
    /// Its value.
    public let value: PlacedText
  }

  /// The settings in the order of the file.
  public private(set) var entries: [Entry] = []
  /// What is wrong with the section, or with the file as a whole.
  public private(set) var diagnostics: [Diagnostic] = []

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - bytes: the file, in YAML.
  ///   - path: its name, for diagnostics.
  public init(_ bytes: [UInt8], path: String = Blog.settingsName) {
    // Most files have no such section, and every command looks for one.
    guard bytes.firstRange(of: Array(Self.key.utf8)) != nil else { return }
    let text = SourceText(fileBytes: bytes)
    let span = ByteSpan(bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0, bytes.count)
    do {
      read(try YAMLDocument(text, span), path: path)
    } catch {
      diagnostics.append(YAMLPlaces(text, span).diagnostic(for: error, path: path))
    }
  }

  private mutating func read(_ document: YAMLDocument, path: String) {
    guard let section = document.value(of: Self.key), !section.isNull else { return }
    guard let mapping = section.mapping else {
      let (line, column) = document.lineAndColumn(of: section)
      diagnostics.append(
        Diagnostic(
          .error, path: path, line: line, column: column, message: "'\(Self.key)' holds no settings",
          hint: "write each below it as 'limit: 20', two blanks to the right"))
      return
    }
    entries = mapping.map { Entry(name: document.placed($0.key), value: document.placed($0.value)) }
  }
}
