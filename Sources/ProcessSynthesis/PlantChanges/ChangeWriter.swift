import ChainModel
import GapAnalysis
import MaterialBalance
import PolicyRules
import Words

/// Reads out of two balances who wins, who loses, and what a change runs into.
struct ChangeWriter {
  let change: PlantChange
  let before: BalanceSheet
  let after: BalanceSheet
  private var model: RegionalModel { before.model }

  /// The products whose balance moves.
  var shifts: [ProductShift] {
    model.products.elements.compactMap { product in
      let (one, other) = (side(product.id, before), side(product.id, after))
      return one == other ? nil : ProductShift(id: product.id, before: one, after: other)
    }
  }

  private func side(_ product: Product.ID, _ sheet: BalanceSheet) -> ProductShift.Side {
    let balance = sheet.balance(of: product)
    return ProductShift.Side(
      supply: balance.supply.mid,
      demand: balance.demand.mid,
      localConversion: balance.localConversion?.mid
    )
  }

  /// What the builds live on and found in surplus here, in model order.
  private var feeds: [Product] {
    let mains = MainInputs(model: model)
    var ids: Set<Product.ID> = []
    for build in change.builds {
      guard let process = model.processes[build.process] else { continue }
      for exchange in mains(of: process) {
        for id in [exchange.product] + exchange.substitutes
        where before.balance(of: id).balance.mid > 0 {
          ids.insert(id)
        }
      }
    }
    return model.products.elements.filter { ids.contains($0.id) }
  }

  /// Other processes that live on a feed of the builds, each once, by the feed that binds it.
  var competitors: [FeedCompetitor] {
    let mains = MainInputs(model: model)
    let feeds = Set(feeds.map(\.id))
    let built = Set(change.builds.map(\.process))
    return model.processes.elements.compactMap { process in
      guard !built.contains(process.id) else { return nil }
      var tightest: FeedCompetitor?
      for exchange in mains(of: process) where exchange.figure.span.mid > 0 {
        guard feeds.contains(exchange.product) else { continue }
        let item = FeedCompetitor(
          process: process.id,
          feed: exchange.product,
          isHere: before.isPresent(process.id),
          before: before.balance(of: exchange.product).surplus.mid / exchange.figure.span.mid,
          after: after.balance(of: exchange.product).surplus.mid / exchange.figure.span.mid,
          minimumScale: process.scale?.minimum?.span.mid
        )
        if item.after < tightest?.after ?? .infinity { tightest = item }
      }
      return tightest
    }
  }

  /// For whom it gets worse: others on the feed, makers of the same, users of what runs short.
  var losers: [ChangeEffect] {
    var effects = competitors.filter(\.isLockedOut).map(lockedOut)
    for shift in shifts {
      if shift.before.balance >= 0, shift.after.balance < 0 {
        effects.append(short(shift))
      } else if let one = shift.before.localConversion, let other = shift.after.localConversion,
        shift.after.supply > shift.before.supply, other < one, shift.before.supply > 0
      {
        effects.append(oversupplied(shift, one, other))
      } else if shift.after.demand < shift.before.demand, shift.after.balance > 0 {
        effects.append(fewerUsers(shift))
      }
    }
    return effects
  }

  /// For whom it gets better: makers of what is used more, users of what is now made.
  var winners: [ChangeEffect] {
    shifts.compactMap { shift in
      if shift.before.balance < 0, shift.after.supply > shift.before.supply {
        return supplied(shift)
      }
      guard shift.after.demand > shift.before.demand, shift.before.supply > 0 else { return nil }
      return taken(shift)
    }
  }

  private func lockedOut(_ item: FeedCompetitor) -> ChangeEffect {
    let (process, feed) = (name(item.process), short(item.feed))
    return ChangeEffect(
      kind: .lockedOut,
      product: item.feed,
      process: item.process,
      companies: companies(running: item.process),
      text: Phrase(
        zh: "\(process.zh)：剩下的\(feed.zh)不够它的最小规模",
        en: "\(process.en): what is left of \(feed.en) does not carry its smallest plant"
      )
    )
  }

  private func effect(
    _ kind: ChangeEffect.Kind,
    on shift: ProductShift,
    for companies: [Company.ID],
    _ text: Phrase
  ) -> ChangeEffect {
    ChangeEffect(kind: kind, product: shift.id, process: nil, companies: companies, text: text)
  }

  private func oversupplied(_ shift: ProductShift, _ one: Double, _ other: Double) -> ChangeEffect {
    let product = short(shift.id)
    let (from, to) = (DecimalText.percent(one), DecimalText.percent(other))
    let travels = model.products[shift.id]?.isTradable ?? true
    let rest =
      travels
      ? Phrase(zh: "更多要外销", en: "more must be sold elsewhere")
      : Phrase(zh: "多出的不能远运，要另找用处", en: "what is over cannot travel")
    return effect(
      .oversupplied,
      on: shift,
      for: companies(making: shift.id),
      Phrase(
        zh: "\(product.zh)的现有厂家：本地用掉的由\(from)降到\(to)，\(rest.zh)",
        en: "those who make \(product.en): the share used here falls from \(from) to \(to); "
          + "\(rest.en)"
      )
    )
  }

  private func fewerUsers(_ shift: ProductShift) -> ChangeEffect {
    let product = short(shift.id)
    let less = Amount(Span(shift.before.demand - shift.after.demand), unit(shift.id))
    return effect(
      .oversupplied,
      on: shift,
      for: companies(making: shift.id),
      Phrase(
        zh: "\(product.zh)的厂家：本地少用\(less.zh)",
        en: "those who make \(product.en): \(less.en) less is used here"
      )
    )
  }

  private func short(_ shift: ProductShift) -> ChangeEffect {
    let product = short(shift.id)
    let lack = Amount(Span(-shift.after.balance), unit(shift.id))
    guard shift.before.demand > 0 else {
      return effect(
        .short,
        on: shift,
        for: companies(using: shift.id),
        Phrase(
          zh: "\(product.zh)此前本地不用，新装置每年要外购\(lack.zh)",
          en: "\(product.en) was not used here: the new plant must buy in \(lack.en) a year"
        )
      )
    }
    return effect(
      .short,
      on: shift,
      for: companies(using: shift.id),
      Phrase(
        zh: "\(product.zh)由够用变为缺\(lack.zh)，现有用户要外购",
        en: "\(product.en) was enough and now lacks \(lack.en): those who use it must buy it in"
      )
    )
  }

  private func supplied(_ shift: ProductShift) -> ChangeEffect {
    let product = short(shift.id)
    let more = Amount(
      Span(min(-shift.before.balance, shift.after.supply - shift.before.supply)),
      unit(shift.id)
    )
    return effect(
      .supplied,
      on: shift,
      for: companies(using: shift.id),
      Phrase(
        zh: "\(product.zh)的用户：每年少外购\(more.zh)",
        en: "those who use \(product.en): \(more.en) a year less to buy in"
      )
    )
  }

  private func taken(_ shift: ProductShift) -> ChangeEffect {
    let product = short(shift.id)
    let more = Amount(Span(shift.after.demand - shift.before.demand), unit(shift.id))
    return effect(
      .taken,
      on: shift,
      for: companies(making: shift.id),
      Phrase(
        zh: "\(product.zh)的厂家：本地每年多用\(more.zh)",
        en: "those who make \(product.en): \(more.en) a year more is used here"
      )
    )
  }

  /// What the change may run into: feeds, zones, scale, rules.
  var limits: [ChangeLimit] { ChangeLimits(change: change, before: before, after: after).all }

  private func companies(running process: UnitProcess.ID) -> [Company.ID] {
    owners { $0.process == process }
  }

  private func companies(making product: Product.ID) -> [Company.ID] {
    owners { $0.product == product }
  }

  private func companies(using product: Product.ID) -> [Company.ID] {
    owners { facility in
      guard let process = facility.process.flatMap({ model.processes[$0] }) else { return false }
      return process.inputs.contains {
        $0.product == product || $0.substitutes.contains(product)
      }
    }
  }

  private func owners(where holds: (Facility) -> Bool) -> [Company.ID] {
    var seen: Set<Company.ID> = []
    return model.facilities.filter { before.request.counts($0, in: model) && holds($0) }
      .map(\.company).filter { seen.insert($0).inserted }
  }

  private func short(_ product: Product.ID) -> Name {
    model.products[product]?.short ?? Name(zh: product.text, en: product.text)
  }

  private func name(_ process: UnitProcess.ID) -> Name {
    model.processes[process]?.name ?? Name(zh: process.text, en: process.text)
  }

  private func unit(_ product: Product.ID) -> ScaledUnit {
    guard let unit = model.products[product]?.unit else { preconditionFailure("no \(product)") }
    return unit
  }
}
