import ChainModel
import Wording

/// Draws the exchanges of processes as links between cards.
struct LinkBuilder {
  private let scope: MapScope
  private let language: Language
  private let flows: [FlowKey: MapFlow]

  /// Whether substitutes are drawn that nobody uses.
  private var showsSubstitutes: Bool {
    switch scope.request.view {
    case .around, .route: true
    case .chain, .gaps, .zone: false
    }
  }

  private struct FlowKey: Hashable {
    let process: UnitProcess.ID
    let product: Product.ID
    let direction: MapFlow.Direction
  }

  init(scope: MapScope, marks: MapMarks) {
    self.scope = scope
    language = scope.request.language
    var flows: [FlowKey: MapFlow] = [:]
    for flow in marks.flows {
      let key = FlowKey(process: flow.process, product: flow.product, direction: flow.direction)
      flows[key] = flow
    }
    self.flows = flows
  }

  /// The links of processes among cards of products, process by process.
  ///
  /// A substitute that is no card of its own is not drawn, nor is what a process returns to itself.
  func links(among cards: [MapCard], of processes: [UnitProcess]) -> [MapLink] {
    var byProduct: [Product.ID: MapCard] = [:]
    for card in cards { byProduct[card.product] = card }
    var links: [MapLink] = []
    var drawn: Set<MapLink> = []
    func add(_ link: MapLink?) {
      guard let link, link.from != link.to, drawn.insert(link).inserted else { return }
      links.append(link)
    }
    for process in processes {
      guard let maker = card(of: process.output, in: byProduct),
        let row = maker.rows.firstIndex(where: { $0.process == process.id })
      else { continue }
      for input in process.inputs {
        add(link(from: card(of: input.product, in: byProduct), into: process, maker, row))
      }
      for byproduct in process.byproducts {
        add(link(to: card(of: byproduct.product, in: byProduct), outOf: process, maker, row))
      }
      for input in process.inputs {
        for substitute in input.substitutes {
          let link = link(
            from: card(of: substitute, in: byProduct),
            insteadOf: input.product,
            into: process,
            maker,
            row
          )
          // Most inputs have many substitutes: large maps show those that are used.
          if showsSubstitutes || link?.isLive == true { add(link) }
        }
      }
    }
    return links
  }

  private func card(of product: Product.ID, in cards: [Product.ID: MapCard]) -> MapCard? {
    scope.model.products[product].flatMap { cards[$0.id] }
  }

  private func link(
    from card: MapCard?,
    into process: UnitProcess,
    _ maker: MapCard,
    _ row: Int
  ) -> MapLink? {
    guard let card else { return nil }
    let flow = flows[FlowKey(process: process.id, product: card.product, direction: .intoProcess)]
    return MapLink(
      from: card.id,
      fromRow: nil,
      to: maker.id,
      toRow: row,
      kind: .input,
      isRecycle: false,
      isLive: card.isPresent && maker.rows[row].presence == .operating,
      tonnes: flow?.tonnes,
      tooltip: text(
        .goesInto(product: name(card.product), process: process.name),
        amount: flow?.text
      )
    )
  }

  private func link(
    to card: MapCard?,
    outOf process: UnitProcess,
    _ maker: MapCard,
    _ row: Int
  ) -> MapLink? {
    guard let card else { return nil }
    let flow = flows[FlowKey(process: process.id, product: card.product, direction: .outOfProcess)]
    return MapLink(
      from: maker.id,
      fromRow: row,
      to: card.id,
      toRow: nil,
      kind: .byproduct,
      isRecycle: false,
      isLive: maker.rows[row].presence == .operating,
      tonnes: flow?.tonnes,
      tooltip: text(
        .putsOut(process: process.name, product: name(card.product)),
        amount: flow?.text
      )
    )
  }

  private func link(
    from card: MapCard?,
    insteadOf other: Product.ID,
    into process: UnitProcess,
    _ maker: MapCard,
    _ row: Int
  ) -> MapLink? {
    guard let card else { return nil }
    let flow = flows[FlowKey(process: process.id, product: card.product, direction: .intoProcess)]
    return MapLink(
      from: card.id,
      fromRow: nil,
      to: maker.id,
      toRow: row,
      kind: .substitute,
      isRecycle: false,
      isLive: flow != nil && maker.rows[row].presence == .operating,
      tonnes: flow?.tonnes,
      tooltip: text(
        .canReplace(product: name(card.product), other: name(other), process: process.name),
        amount: flow?.text
      )
    )
  }

  private func text(_ phrase: MapPhrase, amount: String?) -> String {
    let text = phrase.text(in: language)
    guard let amount else { return text }
    return text + " · " + MapPhrase.yearly(amount).text(in: language)
  }

  private func name(_ product: Product.ID) -> Name {
    scope.model.products[product]?.name ?? Name(zh: product.text, en: product.text)
  }
}
