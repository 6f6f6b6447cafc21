package import ChainModel
package import Markup
import MaterialBalance
package import ProcessSynthesis
package import Tables
import Words

/// The tables of a check of statistics: the rules that are broken, and what would have to give.
package struct StatisticsTables: Sendable {
  /// The check.
  package let check: StatisticsCheck
  /// The language of headings and names.
  package let language: Language
  private var model: RegionalModel { check.sheet.model }

  /// Makes tables of a check in a language.
  package init(check: StatisticsCheck, language: Language) {
    self.check = check
    self.language = language
  }

  /// The tables in reading order.
  package var all: [AtlasTable] { [contradictions, figures] }

  /// The rules that are broken.
  package var contradictions: AtlasTable {
    let verdict =
      check.isContradictory
      ? Phrase(
        zh: "合起来超出数据精度，至少一个数有错",
        en: "together beyond their precision: one figure at least is wrong"
      )
      : Phrase(zh: "在数据精度之内", en: "within their precision")
    return AtlasTable(
      id: "contradictions",
      title: Phrase(zh: "对不上的数", en: "Figures that cannot all be right"),
      note: Phrase(
        zh: "共核对\(check.ruleCount)条关系，\(check.contradictions.count)条对不上，\(verdict.zh)。只列出，不改动。",
        en:
          "\(check.ruleCount) relations looked at, \(check.contradictions.count) broken, \(verdict.en). Shown, never applied."
      ),
      columns: [
        Column("text", Phrase(zh: "矛盾", en: "contradiction"), .main) {
          .text($0.text.text(in: language))
        },
        Column("excess", Phrase(zh: "差额", en: "by"), kind: .amount, .main) {
          TableCell(.amount(Span($0.excess), unit($0.product)))
        },
        Column("figures", Phrase(zh: "涉及的数", en: "figures")) { item in
          .list(item.items.map { name(check.items[$0].subject) }, in: language)
        },
      ],
      rows: check.contradictions,
      in: language
    )
  }

  /// The figures of the broken rules: as stated, and what would fit best.
  package var figures: AtlasTable {
    AtlasTable(
      id: "reconciled",
      title: Phrase(zh: "怎样改动最小", en: "The least change that fits"),
      note: Phrase(
        zh: "按各数的精度加权，最小二乘；“疑”为按检验最可能有错的一个。",
        en:
          "Weighted least squares by the precision of each; the suspect is the one most likely wrong."
      ),
      columns: [
        Column("figure", Phrase(zh: "数", en: "figure"), .main) { .text(name($0.subject)) },
        Column("product", Phrase(zh: "产品", en: "product"), .main) { .text(short($0.product)) },
        Column("stated", Phrase(zh: "所载", en: "stated"), kind: .amount, .main) {
          TableCell(.amount(Span($0.stated), unit($0.product)), sources: $0.sources)
        },
        Column("reconciled", Phrase(zh: "调和值", en: "reconciled"), kind: .amount, .main) {
          TableCell(.amount(Span($0.reconciled), unit($0.product)))
        },
        Column("change", Phrase(zh: "相差", en: "change"), kind: .percent, .main) {
          .share($0.stated != 0 ? $0.reconciled / $0.stated - 1 : nil)
        },
        Column("statistic", Phrase(zh: "检验值", en: "test"), kind: .number(digits: 2)) {
          .number($0.statistic)
        },
        Column("suspect", Phrase(zh: "疑", en: "suspect"), .main) {
          .text($0.isSuspect ? Phrase(zh: "疑", en: "suspect").text(in: language) : "")
        },
        Column("place", Phrase(zh: "出处", en: "where"), .detail) {
          .text($0.origin.line > 0 ? $0.origin.description : "")
        },
      ],
      rows: check.items,
      in: language
    )
  }

  /// The fields that `balance --reconcile` adds to its document.
  package var fields: [JSONField] {
    [
      JSONField("contradictory", .bool(check.isContradictory)),
      JSONField(
        "contradictions",
        .array(
          check.contradictions.map {
            .fields([
              "text": .string($0.text.text(in: language)), "product": .string($0.product.text),
              "excess": .number($0.excess),
              "figures": .array($0.items.map { .number(Double($0)) }),
            ])
          }
        )
      ),
      JSONField(
        "reconciled",
        .array(
          check.items.map { item in
            .fields([
              "kind": .string(key(item.subject).0), "id": .string(key(item.subject).1),
              "product": .string(item.product.text), "stated": .number(item.stated),
              "reconciled": .number(item.reconciled), "test": .optional(item.statistic),
              "suspect": .bool(item.isSuspect), "fact": .string(item.origin.description),
            ])
          }
        )
      ),
    ]
  }

  private func key(_ subject: StatisticsCheck.Subject) -> (String, String) {
    switch subject {
    case .total(let id): ("total", id.text)
    case .facility(let id): ("facility", id.text)
    case .primary(let id): ("primary", id.text)
    }
  }

  private func name(_ subject: StatisticsCheck.Subject) -> String {
    switch subject {
    case .total(let id):
      let year = model.totals.first { $0.id == id }?.year.description ?? ""
      return Phrase(zh: "\(year)年统计总量", en: "statistic of \(year)").text(in: language)
    case .facility(let id):
      let company = model.facilities.first { $0.id == id }.flatMap { model.companies[$0.company] }
      return company?.name.text(in: language) ?? id.text
    case .primary(let id):
      let supply = model.primarySupply.first { $0.id == id }
      let place = supply?.place.flatMap { model.zoneName($0)?.text(in: language) }
      return place ?? Phrase(zh: "原料量", en: "raw material").text(in: language)
    }
  }

  private func short(_ product: Product.ID) -> String {
    model.products[product]?.short.text(in: language) ?? product.text
  }

  private func unit(_ product: Product.ID) -> ScaledUnit {
    guard let unit = model.products[product]?.unit else { preconditionFailure("no \(product)") }
    return unit
  }
}
