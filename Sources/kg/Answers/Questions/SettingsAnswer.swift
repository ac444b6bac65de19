/// Which settings hold, and where each comes from: `kg-config-1` with the table `settings` of `setting`, `value`,
/// `origin` and `variable`.
struct SettingsAnswer {
  let settings: UserSettings

  var answer: Answer {
    let columns: [AnswerTable.Column] = [
      .init("setting"), .init("value", isFlexible: true), .init("origin", isFlexible: true),
      .init("variable"),
    ]
    let rows = Setting.all.map { setting -> [AnswerValue] in
      let value = settings.values[setting.name]
      return [
        .text(setting.name), .text(value?.text ?? setting.defaultText), .text(value?.origin ?? "default"),
        .text(setting.variable),
      ]
    }
    return Answer(
      schema: "kg-config-1", tables: [AnswerTable(key: "settings", columns: columns, rows: rows)])
  }
}
