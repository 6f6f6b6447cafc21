import ChainModel
import Editions
import GapAnalysis
import MaterialBalance
import Tables
import Words

/// Inputs from whom, outputs to whom.
struct BookFlows {
  private let project: Project
  private let context: BookContext

  init(_ project: Project, _ context: BookContext) {
    self.project = project
    self.context = context
  }

  /// A table of what is taken in, and one of what goes out.
  var blocks: [AtlasBlock] { [.table(inputs), .table(outputs)] }

  /// The inputs of one product and origin together.
  private struct Flow {
    let product: Product.ID
    let source: ProjectInput.Source
    var amount: Double
    var cny: Double?
  }

  /// How many inputs are named; what the rest costs stands in a line of its own.
  private static let shown = 5

  private var inputs: AtlasTable {
    var flows: [Flow] = []
    for input in project.inputs {
      let same = { (flow: Flow) in flow.product == input.product && flow.source == input.source }
      if let place = flows.firstIndex(where: same) {
        flows[place].amount += input.amount
        flows[place].cny = flows[place].cny.flatMap { old in input.cny.map { old + $0 } }
      } else {
        flows.append(
          Flow(
            product: input.product,
            source: input.source,
            amount: input.amount,
            cny: input.cny
          )
        )
      }
    }
    let first = flows.prefix(Self.shown)
    let rest = flows.dropFirst(Self.shown)
    var rows = first.map { flow in
      TableRow(
        id: flow.product.text,
        [
          .page(.product(flow.product), context.say(context.name(flow.product))),
          .text(context.say(context.amount(flow.amount, of: flow.product))),
          flow.cny.map { TableCell(.money(Span($0))) } ?? .empty,
          from(flow),
        ]
      )
    }
    if !rest.isEmpty {
      let names = Phrase.list(rest.prefix(3).map { context.name($0.product) })
      rows.append(
        TableRow(
          [
            .text(
              context.say(
                Phrase(
                  zh: "其余\(rest.count)种（\(names.zh)\(rest.count > 3 ? "等" : "")）",
                  en: "\(rest.count) more (\(names.en)\(rest.count > 3 ? " …" : ""))"
                )
              )
            ),
            .empty, TableCell(.money(Span(rest.reduce(0) { $0 + ($1.cny ?? 0) }))),
            .text(context.say(Self.bought)),
          ]
        )
      )
    }
    return AtlasTable(
      id: "inputs-\(project.id)",
      title: context.say(Self.inputs),
      columns: [
        TableColumn("product", context.say(Self.inputs), .main),
        TableColumn("amount", context.say(Self.need), .main),
        TableColumn("cny", context.say(Self.cost), kind: .money, .main),
        TableColumn("from", context.say(Self.from), .main),
      ],
      rows: rows
    )
  }

  private func from(_ flow: Flow) -> TableCell {
    let balance = context.sheet.balance(of: flow.product)
    let sources = balance.supplyRows.flatMap(\.sources).uniqued()
    switch flow.source {
    case .surplus:
      let names = names(of: suppliers(of: flow.product))
      let text = Phrase(
        zh: names.zh.isEmpty ? "本地余量" : "本地余量：\(names.zh)",
        en: names.en.isEmpty ? "local surplus" : "local surplus: \(names.en)"
      )
      return TableCell(.text(context.say(text)), sources: sources)
    case .unrecorded:
      return .text(context.say(Phrase(zh: "本地有，产量未载", en: "here, amount not recorded")))
    case .bought, .minor:
      return .text(context.say(Self.bought))
    }
  }

  private func suppliers(of product: Product.ID) -> [Facility] {
    let plants = context.counted(product)
    guard plants.isEmpty else { return plants }
    return context.sheet.balance(of: product).supplyRows.compactMap(\.process)
      .flatMap { context.counted($0) }
  }

  private func names(of plants: [Facility]) -> Phrase {
    let ids = plants.map(\.company).uniqued()
    let shown = Phrase.list(ids.prefix(2).map { context.name($0) })
    guard ids.count > 2 else { return shown }
    return Phrase(zh: "\(shown.zh)等\(ids.count)家", en: "\(shown.en) and \(ids.count - 2) more")
  }

  private var outputs: AtlasTable {
    AtlasTable(
      id: "outputs-\(project.id)",
      title: context.say(Self.outputs),
      columns: [
        TableColumn("product", context.say(Self.outputs), .main),
        TableColumn("amount", context.say(Self.output), .main),
        TableColumn("cny", context.say(Self.worth), kind: .money, .main),
        TableColumn("to", context.say(Self.to), .main),
      ],
      rows: project.outputs.prefix(Self.shown).map { output in
        TableRow(
          id: output.product.text,
          [
            .page(.product(output.product), context.say(context.name(output.product))),
            .text(context.say(context.amount(output.amount, of: output.product))),
            output.cny.map { TableCell(.money(Span($0))) } ?? .empty,
            .text(context.say(takers(of: output))),
          ]
        )
      }
    )
  }

  /// Who takes it: users here by name, else the market.
  private func takers(of output: ProjectOutput) -> Phrase {
    guard output.isSold else {
      return Phrase(zh: "不能远运，不计收入，须另找用处", en: "cannot travel: counts for nothing")
    }
    let users = (context.users[output.product] ?? []).flatMap { context.counted($0.id) }
    let names = names(of: users)
    let lack = context.sheet.balance(of: output.product)
    let unmet = max(0, lack.demand.mid - lack.supply.mid)
    if !users.isEmpty, unmet > 0 {
      let amount = context.amount(unmet, of: output.product)
      return Phrase(
        zh: "本地用户\(names.zh)（年缺\(amount.zh)），余外销",
        en: "users here: \(names.en) (\(amount.en) a year lacking), the rest outside"
      )
    }
    if !users.isEmpty {
      return Phrase(
        zh: "本地用户\(names.zh)已有供应，主要外销",
        en: "users here (\(names.en)) are supplied: mostly sold outside"
      )
    }
    return Phrase(zh: "外销", en: "sold outside")
  }
}

extension BookFlows {
  private static let inputs = Phrase(zh: "投入", en: "Input")
  private static let need = Phrase(zh: "年需", en: "Needed a year")
  private static let cost = Phrase(zh: "金额", en: "Cost")
  private static let from = Phrase(zh: "来自", en: "From")
  private static let bought = Phrase(zh: "外购", en: "bought")
  private static let outputs = Phrase(zh: "产出", en: "Output")
  private static let output = Phrase(zh: "年产", en: "Made a year")
  private static let worth = Phrase(zh: "产值", en: "Worth")
  private static let to = Phrase(zh: "去向", en: "To")
}
