import TextEscaping

/// The style sheet inside a picture, which alone knows its colours.
///
/// Every rule is bound to the picture's own class, so that several pictures can stand in one page. Light is the
/// default; dark follows the reader's system, and where the picture stands inside a page, the page's `data-theme`. A
/// literal colour stands before each variable for programs that know no custom properties.
struct SVGStyleSheet {
  /// The class of the picture's root element.
  let scope: String
  /// Which pages the picture is for.
  let theme: PictureTheme
  /// Sizes and weights of labels in use.
  let labelStyles: [LabelStyle]
  /// The kinds of nodes in the picture.
  let nodeKinds: [PictureNode.Kind]
  /// The kinds of edges with their steps in the picture.
  let edgeClasses: [EdgeClass]
  /// The hues of the groups that are shown.
  let hues: [Int]

  /// How a label is set.
  struct LabelStyle: Hashable {
    let fontSize: Double
    let weight: TextWidth.Weight

    /// The name of the class in the style sheet, which doesn't depend on what other labels there are.
    var name: String {
      let size = FixedDecimal.text(fontSize).split(separator: ".").joined(separator: "-")
      return "size-\(size)" + (weight == .bold ? "-bold" : "")
    }
  }

  /// Edges that share a style.
  struct EdgeClass: Hashable {
    let kind: PictureEdge.Kind
    let step: Int

    /// The name of the class in the style sheet.
    var name: String { step == 0 ? kind.rawValue : "\(kind.rawValue)-\(step)" }
  }

  private static let fonts =
    "\"Apple SD Gothic Neo\",\"Noto Sans KR\",\"Noto Sans CJK KR\",\"Malgun Gothic\",NanumGothic,sans-serif"

  /// The rules, one a line.
  var lines: [String] {
    themeRules + [
      rule(
        "text", "\(fill("ink"));\(stroke("page"));stroke-width:3px;stroke-linejoin:round;paint-order:stroke"),
      rule(
        "text", "font-family:\(Self.fonts);font-size:\(FixedDecimal.text(Legend.fontSize))px;font-weight:400"),
      rule(".title", "font-size:\(FixedDecimal.text(SVGCaption.titleSize))px;font-weight:700"),
      rule(".subtitle", "\(fill("muted"));font-size:\(FixedDecimal.text(SVGCaption.subtitleSize))px"),
      rule(".legend text", fill("muted")),
      rule(".node", "text-decoration:none"),
      rule(".node text", "text-anchor:middle"),
      rule(".node path", "\(stroke("page"));stroke-width:1.5px"),
      rule(".edge", "fill:none;\(stroke("edge"))"),
      rule(".arrow", "\(fill("edge"));stroke:none"),
    ] + groupRules + edgeClasses.map(rule) + nodeKinds.map { rule(".\($0.rawValue) path", fill($0.rawValue)) }
      + labelRules
      + [
        rule(".paper text", fill("muted")),
        rule(".focus text", fill("ink")),
        rule(".focus path", "\(stroke("ink"));stroke-width:2.5px"),
        rule("a:hover text", "text-decoration:underline"),
        rule("a:focus", "outline:none"),
        rule("a:focus-visible path", "\(stroke("ring"));stroke-width:4px"),
        rule("a:focus-visible text", "text-decoration:underline"),
      ]
  }

  /// The palette that holds where nothing says otherwise, and what says otherwise.
  private var themeRules: [String] {
    let base = ".\(scope){display:block;max-width:100%;height:auto;\(variables(of: theme.palette))}"
    guard theme == .auto else { return [base] }
    return [
      base,
      "@media (prefers-color-scheme:dark){.\(scope){\(variables(of: .dark))}}",
      "html[data-theme=light] .\(scope){\(variables(of: .light))}",
      "html[data-theme=dark] .\(scope){\(variables(of: .dark))}",
    ]
  }

  private var groupRules: [String] {
    if hues.isEmpty { return [] }
    let width = FixedDecimal.text(GroupArea.strokeWidth)
    return [rule(".group", "stroke-width:\(width)px;stroke-linejoin:round;stroke-linecap:round")]
      + hues.map { rule(".group-\($0)", "\(fill("group-\($0)"));\(stroke("group-\($0)"))") }
  }

  private var labelRules: [String] {
    labelStyles.map { style in
      let weight = style.weight == .bold ? 700 : 400
      return rule(
        ".\(style.name) text", "font-size:\(FixedDecimal.text(style.fontSize))px;font-weight:\(weight)")
    }
  }

  private func rule(_ selector: String, _ declarations: String) -> String {
    ".\(scope) \(selector){\(declarations)}"
  }

  private func rule(_ edgeClass: EdgeClass) -> String {
    let style = EdgeStyle.style(of: edgeClass.kind, step: edgeClass.step)
    var declarations = "stroke-width:\(FixedDecimal.text(style.width))px"
    if !style.dashes.isEmpty {
      declarations += ";stroke-dasharray:" + style.dashes.map { FixedDecimal.text($0) }.joined(separator: " ")
    }
    if style.isStrong { declarations += ";\(stroke("strong"))" }
    return rule(".\(edgeClass.name)", declarations)
  }

  private func variables(of palette: Palette) -> String {
    (palette.properties + hues.map { palette.groupProperties[$0] })
      .map { "--\($0.name):\($0.color)" }.joined(separator: ";")
  }

  private func fill(_ name: String) -> String { "fill:\(literal(name));fill:var(--\(name))" }
  private func stroke(_ name: String) -> String { "stroke:\(literal(name));stroke:var(--\(name))" }

  private func literal(_ name: String) -> String {
    (theme.palette.properties + theme.palette.groupProperties).first { $0.name == name }?.color
      ?? "currentColor"
  }
}
