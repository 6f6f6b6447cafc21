import ChainModel
import GapAnalysis
import Markup
import MaterialBalance
import ProcessSynthesis
import Tables

/// Writes a what-if panel down for a page: names, units, matrix, tests, and the words of the script.
struct PanelWriter {
  let context: PageContext
  let panel: WhatIfPanel
  private var model: RegionalModel { context.input.model }

  func block() -> AtlasPanel {
    AtlasPanel(
      sliders: panel.levers.map {
        AtlasPanel.Slider(label: name(of: $0), largest: $0.largest)
      },
      words: [
        Self.sliders, Self.balances, Self.verdicts, Self.limits, Self.command, Self.reset,
      ].map(context.say),
      data: data,
      map: context.input.maps.first { $0.page == .plans }?.svg
    )
  }

  private var data: JSONValue {
    .fields([
      "zh": .bool(context.language == .zh),
      "words": .fields([
        "switches": .string(context.say(Self.switches)),
        "short": .string(context.say(Self.short)), "left": .string(context.say(Self.left)),
        "used": .string(context.say(Self.used)), "holds": .string(context.say(Self.holds)),
        "gone": .string(context.say(Self.gone)), "over": .string(context.say(Self.over)),
        "needs": .strings(Self.needs.map(context.say)),
        "units": .strings(Self.needUnits.map(context.say)),
        "heads": .strings(Self.heads.map(context.say)),
      ]),
      "levers": .array(
        panel.levers.map { lever in
          .fields([
            "max": .number(lever.largest), "unit": unit(lever.product),
            "zone": .optional(lever.zone?.text),
            "steps": .array(
              lever.steps.map {
                .array([
                  .string($0.process.text), .number($0.amount),
                  .optional(model.processes[$0.process].flatMap { code(of: $0.output) }),
                ])
              }
            ),
            "needs": .array(lever.needs.map { .number($0) }),
          ])
        }
      ),
      "rows": .array(
        panel.rows.map { row in
          .fields([
            "id": .string(row.id.text), "name": .string(short(row.id)), "unit": unit(row.id),
            "s": .number(row.supply), "d": .number(row.demand),
            "ds": .array(row.supplied.map { .number($0) }),
            "dd": .array(row.used.map { .number($0) }),
          ])
        }
      ),
      "pools": .array(
        panel.pools.map {
          .fields([
            "n": .number(Double($0.named)), "o": .array($0.others.map { .number(Double($0)) }),
            "q": .bool($0.isQuiet),
          ])
        }
      ),
      "verdicts": .array(panel.verdicts.map(verdict)),
      "limits": .array(
        panel.limits.map {
          .fields([
            "name": .string(
              ($0.zone.flatMap(model.zoneName) ?? model.region.name).text(in: context.language)
                + " · " + context.name($0.name)
            ),
            "amount": .number($0.amount), "used": .number($0.used),
            "l": .array($0.levers.map { .number($0) }),
          ])
        }
      ),
    ])
  }

  private func verdict(_ verdict: WhatIfPanel.Verdict) -> JSONValue {
    .fields([
      "kind": .string(verdict.kind.rawValue), "product": .string(verdict.product.text),
      "text": .string(verdict.kind.words.text(in: context.language) + " " + short(verdict.product)),
      "any": .array(
        verdict.anyOf.map { tests in
          .array(
            tests.map { test in
              .fields([
                "r": .number(test.row.map(Double.init) ?? -1), "s": .number(test.supply),
                "d": .number(test.demand), "l": .array(test.levers.map { .number($0) }),
                "c": .number(test.constant), "op": .string(test.sense.rawValue),
              ])
            }
          )
        }
      ),
    ])
  }

  private func name(of lever: WhatIfPanel.Lever) -> String {
    let last = lever.steps.last { model.processes[$0.process]?.output == lever.product }
    return last.flatMap { model.processes[$0.process]?.name.text(in: context.language) }
      ?? short(lever.product)
  }

  private func short(_ product: Product.ID) -> String {
    model.products[product]?.short.text(in: context.language) ?? product.text
  }

  /// The name of a product's unit and how many of it one counted unit is.
  private func unit(_ product: Product.ID) -> JSONValue {
    guard let unit = model.products[product]?.unit else { return .null }
    return .array([.string(unit.unit.name.text(in: context.language)), .number(unit.scale)])
  }

  private func code(of product: Product.ID) -> String? { model.products[product]?.unit.code }
}

extension PanelWriter {
  fileprivate static let sliders = Phrase(zh: "建多大", en: "How much to build")
  fileprivate static let balances = Phrase(zh: "供需", en: "Balances")
  fileprivate static let verdicts = Phrase(zh: "缺口", en: "Gaps")
  fileprivate static let limits = Phrase(zh: "用量", en: "Needs and limits")
  fileprivate static let command = Phrase(zh: "对应的命令", en: "The command for this")
  fileprivate static let reset = Phrase(zh: "全部归零", en: "All to nothing")
  fileprivate static let switches = Phrase(
    zh: "这个位置会换用替代料，表中的数不再准，以命令算出的为准。",
    en: "Here a substitute would switch: only the command knows the figures."
  )
  fileprivate static let short = Phrase(zh: "缺", en: "short")
  fileprivate static let left = Phrase(zh: "余", en: "left")
  fileprivate static let used = Phrase(zh: "本地用掉", en: "used here")
  fileprivate static let holds = Phrase(zh: "仍在", en: "still there")
  fileprivate static let gone = Phrase(zh: "补上了", en: "closed")
  fileprivate static let over = Phrase(zh: "超出", en: "over")
  fileprivate static let needs = [
    Phrase(zh: "投资", en: "investment"), Phrase(zh: "新鲜水", en: "fresh water"),
    Phrase(zh: "污水", en: "waste water"), Phrase(zh: "能耗", en: "energy"),
    Phrase(zh: "用工", en: "jobs"),
  ]
  fileprivate static let needUnits = [
    Phrase(zh: "元", en: "CNY"), Phrase(zh: "立方米/年", en: "m³ a year"),
    Phrase(zh: "立方米/年", en: "m³ a year"), Phrase(zh: "吨标煤/年", en: "tce a year"),
    Phrase(zh: "人", en: "persons"),
  ]
  fileprivate static let heads = [
    Phrase(zh: "产品", en: "product"), Phrase(zh: "供给", en: "supply"),
    Phrase(zh: "需求", en: "demand"), Phrase(zh: "余缺", en: "balance"),
    Phrase(zh: "本地转化率", en: "used here"),
  ]
}
