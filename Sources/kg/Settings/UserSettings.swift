/// The settings that hold for a run: a variable of the environment goes before `.kg.yml`, and that before what goes
/// without either. An option of the command goes before all of them.
struct UserSettings {
  /// What is set, by the name of the setting.
  let values: [String: SettingValue]

  /// Collects what is set.
  ///
  /// - Throws: `SettingError`.
  init(above folder: String) throws {
    var values: [String: SettingValue] = [:]
    for (setting, value) in try SettingsFile(above: folder)?.values() ?? [] { values[setting.name] = value }
    for setting in Setting.all {
      guard let text = Environment.value(setting.variable) else { continue }
      guard setting.accepts(text) else {
        throw SettingError("\(setting.variable) takes \(setting.demand), not '\(text)'")
      }
      values[setting.name] = SettingValue(text: text, origin: setting.variable)
    }
    self.values = values
  }

  /// The options that a command is given for them, but for those that its user gave.
  func options(for command: String, given arguments: [String]) -> [String] {
    let given = arguments.prefix { $0 != "--" }
    func isGiven(_ option: String) -> Bool { given.contains { $0 == option || $0.hasPrefix(option + "=") } }
    return Setting.all.flatMap { setting -> [String] in
      guard setting.commands.contains(command), let value = values[setting.name], !isGiven(setting.option)
      else {
        return []
      }
      if setting.name == "format", isGiven("--json") { return [] }
      return ["\(setting.option)=\(value.text)"]
    }
  }
}
