import ChainModel
import GapAnalysis
import Markup
import MaterialBalance

/// The graph of all chains for other tools: products and processes as nodes, exchanges as edges.
struct ChainGraph {
  private let report: GapReport
  private var model: RegionalModel { report.sheet.model }

  init(_ report: GapReport) {
    self.report = report
  }

  private static let attributes: [(id: StaticString, owner: StaticString, type: StaticString)] = [
    ("kind", "node", "string"), ("zh", "node", "string"), ("en", "node", "string"),
    ("chain", "node", "string"), ("stage", "node", "string"), ("present", "node", "boolean"),
    ("gaps", "node", "string"), ("supply", "node", "double"), ("demand", "node", "double"),
    ("unit", "node", "string"), ("role", "edge", "string"), ("coefficient", "edge", "double"),
  ]

  /// GraphML, http://graphml.graphdrawing.org.
  var graphML: [UInt8] {
    var xml = MarkupWriter(.xml)
    xml.literal("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    xml.element("graphml", ["xmlns": "http://graphml.graphdrawing.org/xmlns"]) { xml in
      for attribute in Self.attributes {
        xml.newline()
        xml.void(
          "key",
          [
            "id": "\(attribute.id)", "for": "\(attribute.owner)",
            "attr.name": "\(attribute.id)", "attr.type": "\(attribute.type)",
          ]
        )
      }
      xml.newline()
      xml.element("graph", ["id": model.region.id.text, "edgedefault": "directed"]) { xml in
        for product in model.products.elements { node(product, &xml) }
        for process in model.processes.elements { node(process, &xml) }
        forEachEdge { edge in
          xml.newline()
          xml.element("edge", ["source": edge.from, "target": edge.to]) { xml in
            xml.element("data", ["key": "role"], text: edge.role)
            xml.element(
              "data",
              ["key": "coefficient"],
              text: "\(edge.coefficient)"
            )
          }
        }
      }
    }
    xml.newline()
    return xml.bytes
  }

  private func node(_ product: Product, _ xml: inout MarkupWriter) {
    let balance = report.sheet.balance(of: product.id)
    let gaps = report.gaps.filter { $0.product == product.id }.map(\.kind.rawValue)
    let isPresent = !balance.supplyRows.isEmpty || balance.hasSupplyOfUnknownSize
    write(
      "p:\(product.id)",
      [
        ("kind", "product"), ("zh", product.name.zh), ("en", product.name.en),
        ("present", "\(isPresent)"), ("gaps", gaps.joined(separator: " ")),
        ("supply", "\(balance.supply.mid)"), ("demand", "\(balance.demand.mid)"),
        ("unit", product.unit.text(in: .en)),
      ],
      &xml
    )
  }

  private func node(_ process: UnitProcess, _ xml: inout MarkupWriter) {
    write(
      "u:\(process.id)",
      [
        ("kind", "process"), ("zh", process.name.zh), ("en", process.name.en),
        ("chain", process.chain.text), ("stage", process.stage.text),
        ("present", "\(report.sheet.isPresent(process.id))"),
      ],
      &xml
    )
  }

  private func write(
    _ id: String,
    _ data: [(key: String, value: String)],
    _ xml: inout MarkupWriter
  ) {
    xml.newline()
    xml.element("node", ["id": id]) { xml in
      for (key, value) in data where !value.isEmpty {
        xml.element("data", ["key": key], text: value)
      }
    }
  }

  private struct Edge {
    let from: String
    let to: String
    let role: String
    let coefficient: Double
  }

  private func forEachEdge(_ body: (Edge) -> Void) {
    for process in model.processes.elements {
      let unit = "u:\(process.id)"
      for exchange in process.inputs {
        for id in [exchange.product] + exchange.substitutes {
          body(
            Edge(
              from: "p:\(model.products[id]?.id ?? id)",
              to: unit,
              role: id == exchange.product ? "input" : "substitute",
              coefficient: exchange.figure.span.mid
            )
          )
        }
      }
      body(Edge(from: unit, to: "p:\(process.output)", role: "output", coefficient: 1))
      for exchange in process.byproducts {
        body(
          Edge(
            from: unit,
            to: "p:\(model.products[exchange.product]?.id ?? exchange.product)",
            role: "byproduct",
            coefficient: exchange.figure.span.mid
          )
        )
      }
    }
  }

  /// The DOT language, https://graphviz.org/doc/info/lang.html.
  var dot: String {
    var text = "digraph \(Self.quoted(model.region.id.text)) {\n  rankdir=LR;\n"
    for product in model.products.elements {
      text += "  \(Self.quoted("p:\(product.id)")) [label=\(Self.quoted(product.name.zh))];\n"
    }
    for process in model.processes.elements {
      let style = report.sheet.isPresent(process.id) ? "filled" : "solid"
      text +=
        "  \(Self.quoted("u:\(process.id)")) [shape=box, style=\(style), label=\(Self.quoted(process.name.zh))];\n"
    }
    forEachEdge { edge in
      let style = edge.role == "input" || edge.role == "output" ? "solid" : "dashed"
      text += "  \(Self.quoted(edge.from)) -> \(Self.quoted(edge.to)) [style=\(style)];\n"
    }
    return text + "}\n"
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in MarkupEscape.plain(text).unicodeScalars {
      if scalar == "\"" || scalar == "\\" { result += "\\" }
      result.unicodeScalars.append(scalar)
    }
    return result + "\""
  }
}
