import Curation
import EntityLinking
import PaperCorpus

/// The nearest `.kg.yml` in a folder or above it.
struct SettingsFile {
  /// Its path, as short as it can be written.
  let path: String
  /// The folder that paths in it are relative to.
  let folder: String
  private let section: SettingsSection

  /// Looks for the file from a folder up to the root; one that can't be read is said and passed over.
  init?(above start: String) {
    // A folder that is not there has no settings; that it is missing is for the command to say.
    guard let here = try? FileSystem.absolute("."), let start = try? FileSystem.absolute(start) else {
      return nil
    }
    for folder in FileSystem.upwards(from: start) {
      let whole = FileSystem.joined(folder, Blog.settingsName)
      let path = folder == here ? Blog.settingsName : whole
      do {
        guard let bytes = try FileSystem.bytes(of: whole, limit: Blog.largestPost) else {
          Terminal.note(TerminalText.escaped("\(path): warning: is too large to hold settings; passed over"))
          continue
        }
        self.path = path
        self.folder = folder
        section = SettingsSection(bytes, path: path)
        return
      } catch  where error.isMissing {
        continue
      } catch {
        Terminal.note(
          TerminalText.escaped("\(path): warning: passed over, as it cannot be read: \(error.reason)"))
      }
    }
    return nil
  }

  /// Its settings, each with its line.
  ///
  /// - Throws: `SettingError` for a section that is none and for a value that its setting can't have.
  func values() throws -> [(setting: Setting, value: SettingValue)] {
    if let fault = section.diagnostics.first { throw SettingError(fault.description, hint: fault.hint) }
    return try section.entries.compactMap { entry in
      let place = "\(path):\(entry.name.line):\(entry.name.column)"
      guard let setting = Setting.all.first(where: { $0.name == entry.name.text }) else {
        Terminal.note(TerminalText.escaped("\(place): warning: \(Self.unknown(entry.name.text))"))
        return nil
      }
      guard setting.accepts(entry.value.text) else {
        throw SettingError(
          "\(place): error: '\(setting.name)' takes \(setting.demand), not '\(entry.value.text)'")
      }
      var text = entry.value.text
      if setting.name == "database", !text.hasPrefix("/"), path.hasPrefix("/") { text = "\(folder)/\(text)" }
      return (setting, SettingValue(text: text, origin: "\(path):\(entry.name.line)"))
    }
  }

  private static func unknown(_ name: String) -> String {
    let names = Setting.all.map(\.name)
    let near = NearNames.nearest(to: name, among: names.map { [$0] }, limit: 1).first
    let hint =
      near.map { "did you mean '\($0.name)'?" } ?? "the settings are \(names.joined(separator: ", "))"
    return "'\(name)' is no setting; \(hint)"
  }
}

/// A value of a setting and where it was set.
struct SettingValue {
  var text: String
  var origin: String
}

/// Why a setting is of no use.
struct SettingError: Error, CustomStringConvertible {
  let description: String

  init(_ sentence: String, hint: String? = nil) {
    description = sentence + (hint.map { "; \($0)" } ?? "")
  }
}
