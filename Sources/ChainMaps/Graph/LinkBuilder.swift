import ChainModel

/// Draws the exchanges of processes as links between cards.
struct LinkBuilder {
  private let scope: MapScope
  private let language: Language
  private let flows: [FlowKey: MapFlow]
  private let cards: CardIndex

  private struct FlowKey: Hashable {
    let process: UnitProcess.ID
    let product: Product.ID
    let direction: MapFlow.Direction
  }

  /// A row of a card, which runs a process.
  private struct Runner {
    let card: MapCard
    let row: Int
    let process: UnitProcess
    var isOperating: Bool { card.rows[row].presence == .operating }
  }

  init(scope: MapScope, marks: MapMarks, cards: CardIndex) {
    self.scope = scope
    self.cards = cards
    language = scope.request.language
    var flows: [FlowKey: MapFlow] = [:]
    for flow in marks.flows {
      let key = FlowKey(process: flow.process, product: flow.product, direction: flow.direction)
      flows[key] = flow
    }
    self.flows = flows
  }

  /// The links among the cards, process by process in the order given.
  ///
  /// A substitute that is no card of its own is not drawn, nor is what a process returns to itself.
  func links(of processes: [UnitProcess]) -> [MapLink] {
    var links: [MapLink] = []
    var drawn: Set<MapLink> = []
    func add(_ link: MapLink) {
      guard link.from != link.to, drawn.insert(link).inserted else { return }
      links.append(link)
    }
    for process in processes {
      for place in cards.runners(of: process.id) {
        let runner = Runner(card: place.card, row: place.row, process: process)
        for input in process.inputs {
          for card in cards.suppliers(of: product(input.product), to: runner.card) {
            add(link(from: card, into: runner))
          }
        }
        for byproduct in process.byproducts {
          for card in cards.takers(of: product(byproduct.product), from: runner.card) {
            add(link(to: card, outOf: runner))
          }
        }
        for input in process.inputs {
          for substitute in input.substitutes {
            for card in cards.suppliers(of: product(substitute), to: runner.card) {
              let link = link(from: card, insteadOf: input.product, into: runner)
              // Most inputs have many substitutes: large maps show those that are used.
              if showsSubstitutes || link.isLive { add(link) }
            }
          }
        }
      }
    }
    return links
  }

  /// Whether substitutes are drawn that nobody uses.
  private var showsSubstitutes: Bool {
    switch scope.request.view {
    case .around, .route: true
    case .chain, .gaps, .zone, .project: false
    }
  }

  private func link(from card: MapCard, into runner: Runner) -> MapLink {
    let flow = flow(runner, card.product, .intoProcess)
    return MapLink(
      from: card.id,
      fromRow: nil,
      to: runner.card.id,
      toRow: runner.row,
      kind: .input,
      isRecycle: false,
      isLive: card.isPresent && runner.isOperating,
      tonnes: flow?.tonnes,
      tooltip: text(
        Self.goesInto(product: name(card.product), process: runner.process.name),
        amount: flow?.text
      )
    )
  }

  private func link(to card: MapCard, outOf runner: Runner) -> MapLink {
    let flow = flow(runner, card.product, .outOfProcess)
    return MapLink(
      from: runner.card.id,
      fromRow: runner.row,
      to: card.id,
      toRow: nil,
      kind: .byproduct,
      isRecycle: false,
      isLive: runner.isOperating,
      tonnes: flow?.tonnes,
      tooltip: text(
        Self.putsOut(process: runner.process.name, product: name(card.product)),
        amount: flow?.text
      )
    )
  }

  private func link(
    from card: MapCard,
    insteadOf other: Product.ID,
    into runner: Runner
  ) -> MapLink {
    let flow = flow(runner, card.product, .intoProcess)
    return MapLink(
      from: card.id,
      fromRow: nil,
      to: runner.card.id,
      toRow: runner.row,
      kind: .substitute,
      isRecycle: false,
      isLive: flow != nil && runner.isOperating,
      tonnes: flow?.tonnes,
      tooltip: text(
        Self.canReplace(
          product: name(card.product),
          other: name(other),
          process: runner.process.name
        ),
        amount: flow?.text
      )
    )
  }

  /// The flow of a process; nil where the map has several cards of it, since nobody said how much
  /// of the flow is whose.
  private func flow(
    _ runner: Runner,
    _ product: Product.ID,
    _ direction: MapFlow.Direction
  ) -> MapFlow? {
    guard cards.runners(of: runner.process.id).count == 1, cards.count(of: product) == 1 else {
      return nil
    }
    return flows[FlowKey(process: runner.process.id, product: product, direction: direction)]
  }

  private func text(_ phrase: Phrase, amount: String?) -> String {
    let text = phrase.text(in: language)
    guard let amount else { return text }
    return text + " · " + Self.yearly(amount).text(in: language)
  }

  private func product(_ id: Product.ID) -> Product.ID { scope.model.products[id]?.id ?? id }

  private func name(_ product: Product.ID) -> Name {
    scope.model.products[product]?.name ?? Name(zh: product.text, en: product.text)
  }
}

extension LinkBuilder {
  /// A product goes into a process.
  static func goesInto(product: Name, process: Name) -> Phrase {
    Phrase(zh: "\(product.zh) → \(process.zh)", en: "\(product.en) → \(process.en)")
  }

  /// A product can stand in for another in a process.
  static func canReplace(product: Name, other: Name, process: Name) -> Phrase {
    Phrase(
      zh: "\(process.zh)中\(product.zh)可替代\(other.zh)",
      en: "\(product.en) can replace \(other.en) in \(process.en)"
    )
  }

  /// A process puts out a second product.
  static func putsOut(process: Name, product: Name) -> Phrase {
    Phrase(
      zh: "\(process.zh)副产\(product.zh)",
      en: "\(product.en) as a by-product of \(process.en)"
    )
  }

  /// An amount a year.
  static func yearly(_ amount: String) -> Phrase {
    Phrase(zh: "\(amount)/年", en: "\(amount) a year")
  }
}
