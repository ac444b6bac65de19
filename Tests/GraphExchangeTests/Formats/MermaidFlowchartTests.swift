import TestSupport
import Testing

@testable import GraphExchange

struct MermaidFlowchartTests {
  private func text(_ chart: MermaidFlowchart) throws -> String {
    let sink = TextSink()
    try chart.write(to: sink)
    return sink.text
  }

  private func node(_ label: String) -> MermaidFlowchart.Node {
    MermaidFlowchart.Node(label: label, kind: "method", isFocus: label == "DMD")
  }

  @Test func `nodes have shapes, edges have words`() throws {
    let chart = MermaidFlowchart(
      title: "DMD: around",
      nodes: [
        MermaidFlowchart.Node(label: "Improved DMD", kind: "paper", isFocus: false), node("DMD"), node("GAN"),
      ],
      edges: [
        MermaidFlowchart.Edge(source: 0, target: 1, label: "uses", isDirected: true, weight: 1),
        MermaidFlowchart.Edge(source: 1, target: 2, label: "", isDirected: false, weight: 2),
      ])
    #expect(
      try text(chart) == """
        ---
        title: 'DMD: around'
        ---
        flowchart LR
          n0["Improved DMD"]
          n1("DMD"):::focus
          n2("GAN")
          n0 -->|"uses"| n1
          n1 --- n2
          classDef focus stroke-width:3px

        """)
  }

  @Test func `the heaviest edges are kept, and their ends`() throws {
    let nodes = (0...200).map { node("\($0)") }
    let edges = (0..<200).map { index in
      MermaidFlowchart.Edge(
        source: index, target: index + 1, label: "", isDirected: true, weight: Double(index))
    }
    let chart = MermaidFlowchart(title: "", nodes: nodes, edges: edges)
    #expect(chart.edgeCount == MermaidFlowchart.mostEdges)
    #expect(chart.nodeCount == MermaidFlowchart.mostEdges + 1)
    #expect(try text(chart).contains("n0(\"120\")"))
  }

  @Test func `every line of a chart of hostile labels has the one shape it may have`() throws {
    let nodes = HostileLabels.all.map(node)
    let edges = nodes.indices.dropFirst().map { index in
      MermaidFlowchart.Edge(
        source: index - 1, target: index, label: nodes[index].label, isDirected: true, weight: 1)
    }
    let chart = try text(MermaidFlowchart(title: "x", nodes: nodes, edges: edges))
    for line in chart.split(separator: "\n").dropFirst(4) {
      #expect(line.wholeMatch(of: #/  n\d+\("[^"]+"\)|  n\d+ -->(\|"[^"]+"\|)? n\d+/#) != nil, "\(line)")
    }
  }
}
