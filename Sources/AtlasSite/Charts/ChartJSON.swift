import AtlasPages
import ChainModel
import Markup
import Tables
import Words

/// A chart as the script of the page reads it: with its words, colours and addresses.
struct ChartJSON {
  let renderer: ChartRenderer

  /// The value of a chart.
  func value(_ chart: AtlasChart) -> JSONValue {
    switch chart {
    case .bars(let bars):
      .fields(["kind": .string("bars"), "rows": .array(bars.map(bar))])
    case .ranks(let bars, let last):
      .fields([
        "kind": .string("ranks"), "last": .number(Double(last)),
        "axis": .string(renderer.rankHeading), "rows": .array(bars.map(rank)),
      ])
    case .flows(let chart): flows(chart)
    case .ladder(let steps):
      .fields(["kind": .string("ladder"), "rows": .array(steps.map(step))])
    }
  }

  private func bar(_ bar: AtlasChart.Bar) -> JSONValue {
    .fields([
      "label": .string(bar.label), "share": .number(bar.share), "text": .string(bar.text),
      "href": address(bar.page),
      "colour": bar.mark.map { .string($0.colour) } ?? .null,
    ])
  }

  private func rank(_ bar: AtlasChart.RankBar) -> JSONValue {
    let (colour, sign) = (bar.mark.colour, bar.mark.sign)
    let expected = DecimalText.fixed(bar.expected, digits: 1)
    return .fields([
      "label": .string(bar.label), "low": .number(Double(bar.low)),
      "high": .number(Double(bar.high)), "expected": .number(bar.expected),
      "text": .string("\(bar.label)  \(expected) (\(bar.low)–\(bar.high))"),
      "href": address(bar.page), "colour": .string(colour), "sign": .string(sign),
    ])
  }

  private func step(_ step: AtlasChart.LadderStep) -> JSONValue {
    .fields([
      "label": .string(step.label), "depth": .number(Double(step.depth)),
      "value": .number(step.value), "text": .string(step.text),
      "isPresent": .bool(step.isPresent), "href": address(step.page),
    ])
  }

  private func flows(_ chart: AtlasChart.FlowChart) -> JSONValue {
    .fields([
      "kind": .string("flows"), "outside": .string(chart.outside),
      "nodes": .array(
        chart.nodes.map {
          .fields([
            "label": .string($0.label), "text": .string($0.text), "amount": .number($0.amount),
          ])
        }
      ),
      "flows": .array(
        chart.flows.map {
          .fields([
            "from": .number(Double($0.from)),
            "to": $0.to.map { .number(Double($0)) } ?? .null, "amount": .number($0.amount),
            "text": .string($0.text),
          ])
        }
      ),
    ])
  }

  private func address(_ page: PageID?) -> JSONValue {
    page.flatMap(renderer.address).map { .string($0) } ?? .null
  }
}
