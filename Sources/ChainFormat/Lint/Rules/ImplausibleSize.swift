import ChainModel
import Words

/// Finds sizes and dates that nobody means: 1,200,000万t a year, the year 2203.
///
/// A plant more than twenty times its process's largest typical size; a scale or total of more than
/// a thousand million tonnes; a date before 1900, or later than the region's date where it tells of
/// what was seen, or more than fifteen years later where it tells of what is to come.
struct ImplausibleSize: LintRule {
  let id = "implausible-size"
  let severity = Diagnostic.Severity.warning
  let sentence = Phrase(
    zh: "大于典型规模二十倍的产能，超过十亿吨的数量，不可能的日期",
    en:
      "a plant over twenty times its process's largest typical size, an amount over 1,000 million t, a date that nobody means"
  )

  private static let worldTonnes = 1e9
  private static let typicalTimes = 20.0
  private static let yearsAhead = 15

  func findings(in model: RegionalModel) -> [Finding] {
    sizes(model) + dates(model)
  }

  private func sizes(_ model: RegionalModel) -> [Finding] {
    var found: [Finding] = []
    func look(_ figure: Figure?, of product: Product.ID, at thing: Thing, limit: Double? = nil) {
      guard let figure, let product = model.products[product] else { return }
      let tonnes = product.tonnesPerUnit.map { figure.span.mid * $0.mid }
      if let limit, figure.span.mid > limit {
        found.append(
          Finding(
            subject: thing,
            origin: figure.origin,
            phrase: Self.large(figure.span.mid / limit * Self.typicalTimes)
          )
        )
      } else if let tonnes, tonnes > Self.worldTonnes {
        found.append(
          Finding(subject: thing, origin: figure.origin, phrase: Self.huge(tonnes))
        )
      }
    }
    for process in model.processes.elements {
      let thing = Thing(.process, process.id.text)
      look(process.scale?.minimum, of: process.output, at: thing)
      look(process.scale?.typical, of: process.output, at: thing)
    }
    for plant in model.facilities {
      let typical = plant.process.flatMap { model.processes[$0]?.scale?.typical?.span.high }
      look(
        plant.capacity,
        of: plant.product,
        at: Thing(.facility, plant.id.text),
        limit: typical.map { $0 * Self.typicalTimes }
      )
    }
    for total in model.totals {
      look(total.amount, of: total.product, at: Thing(.total, total.id.text))
    }
    for supply in model.primarySupply {
      look(supply.amount, of: supply.product, at: Thing(.supply, supply.id.text))
    }
    return found
  }

  private func dates(_ model: RegionalModel) -> [Finding] {
    let today = model.region.asOf
    let horizon = PartialDate(year: today.year + Self.yearsAhead)
    var found: [Finding] = []
    func look(_ date: PartialDate?, latest: PartialDate, at thing: Thing, _ origin: Origin) {
      guard let date, date.year < 1900 || latest < date else { return }
      found.append(Finding(subject: thing, origin: origin, phrase: Self.odd(date)))
    }
    for plant in model.facilities {
      let thing = Thing(.facility, plant.id.text)
      let running = plant.status == .operating || plant.status == .idle
      look(plant.since, latest: running ? today : horizon, at: thing, plant.origin)
      look(plant.asOf, latest: today, at: thing, plant.origin)
    }
    for total in model.totals {
      look(total.year, latest: horizon, at: Thing(.total, total.id.text), total.origin)
    }
    for market in model.markets {
      look(market.year, latest: horizon, at: Thing(.market, market.id.text), market.origin)
    }
    for tie in model.ties {
      look(tie.since, latest: today, at: Thing(.tie, tie.id.text), tie.origin)
      if let since = tie.since, let until = tie.until, until < since {
        found.append(
          Finding(
            subject: Thing(.tie, tie.id.text),
            origin: tie.origin,
            phrase: Self.backwards(since, until)
          )
        )
      }
    }
    return found
  }

  static func large(_ times: Double) -> Phrase {
    Phrase(
      zh: "规模是该环节典型规模上限的 \(DecimalText.significant(times.rounded())) 倍；应核对数字与单位",
      en:
        "\(DecimalText.significant(times.rounded())) times the largest typical size of its process; check "
        + "the number and the unit"
    )
  }

  static func huge(_ tonnes: Double) -> Phrase {
    Phrase(
      zh: "合 \(DecimalText.significant((tonnes / 1e8).rounded())) 亿吨，世界上没有这样大的；应核对数字与单位",
      en:
        "this is \(DecimalText.significant((tonnes / 1e6).rounded())) million tonnes, more than the world "
        + "has; check the number and the unit"
    )
  }

  static func odd(_ date: PartialDate) -> Phrase {
    Phrase(
      zh: "日期 \(date) 不像是真的；应核对",
      en: "the date \(date) cannot be meant; check it"
    )
  }

  static func backwards(_ since: PartialDate, _ until: PartialDate) -> Phrase {
    Phrase(
      zh: "止于 \(until)，却始于 \(since)；先后颠倒",
      en: "it ends on \(until) and begins on \(since)"
    )
  }
}
