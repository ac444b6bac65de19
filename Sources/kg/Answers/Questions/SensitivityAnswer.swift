import GraphBuilding

/// How much the most central entities hang on each constant of the ranking.
struct SensitivityAnswer {
  let sensitivity: ImportanceSensitivity

  var answer: Answer {
    let (top, tau) = (ImportanceSensitivity.top, sensitivity.paperRankAgainstIntroductions)
    return Answer(
      schema: "kg-sensitivity-1", heading: "the \(top) most central entities",
      remarks: [
        "tau of papers' ranks with how many entities they introduce, if any: \(Number.fixed(tau, decimals: 3))"
      ],
      fields: [
        .init("top", .integer(top)), .init("paper_rank_against_introductions", .decimal(tau, decimals: 3)),
      ],
      tables: [
        AnswerTable(
          key: "constants",
          columns: [
            .init("doubled"), .init("kept", title: "kept of \(top)", isNumber: true),
            .init("tau", title: "Kendall's tau", isNumber: true),
          ],
          rows: sensitivity.rows.map {
            [.text($0.constant), .integer($0.kept), .decimal($0.kendallTau, decimals: 3)]
          })
      ])
  }
}
