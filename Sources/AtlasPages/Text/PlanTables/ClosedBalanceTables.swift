package import ChainModel
package import Markup
import MaterialBalance
package import ProcessSynthesis
package import Tables

/// The tables of a closed balance: where it differs from the plain one, and what could be closed.
package struct ClosedBalanceTables: Sendable {
  /// The balance.
  package let closed: ClosedBalance
  /// The language of headings and names.
  package let language: Language
  private var model: RegionalModel { closed.sheet.model }

  /// Makes tables of a balance in a language.
  package init(closed: ClosedBalance, language: Language) {
    self.closed = closed
    self.language = language
  }

  /// The tables in reading order.
  package var all: [AtlasTable] {
    [verdicts] + [substitutions, differences].filter { !$0.rows.isEmpty }
  }

  /// Whether each lacking product could be made here.
  package var verdicts: AtlasTable {
    AtlasTable(
      id: "closing",
      title: Phrase(zh: "缺的能不能在本地补上", en: "Whether what is lacking could be made here"),
      note: Phrase(
        zh: "各环节可扩，辅料、水电照买，其余不许比今天多外购；补不上的列出最小的一组矛盾。",
        en:
          "Every process may grow; auxiliaries and utilities are bought, of the rest no more than today. Where it cannot, the smallest set of requirements that clash."
      ),
      columns: [
        Column("product", Phrase(zh: "产品", en: "product"), .main) { .text(short($0.product)) },
        Column("id", Phrase(zh: "标识", en: "id"), .detail) { .text($0.product.text) },
        Column("lacking", Phrase(zh: "缺", en: "lacking"), kind: .amount, .main) {
          TableCell(.amount(Span($0.lacking), unit($0.product)))
        },
        Column("verdict", Phrase(zh: "结论", en: "verdict"), .main) {
          .text(
            ($0.isClosable
              ? Phrase(zh: "可闭合", en: "closable") : Phrase(zh: "不可闭合", en: "not closable"))
              .text(in: language)
          )
        },
        Column("text", Phrase(zh: "依据", en: "why"), .main) { .text($0.text.text(in: language)) },
      ],
      rows: closed.verdicts,
      in: language
    ) { $0.product.text }
  }

  /// What stands in for what.
  package var substitutions: AtlasTable {
    AtlasTable(
      id: "closed-substitutes",
      title: Phrase(zh: "替代", en: "What stands in for what"),
      columns: [
        Column("process", Phrase(zh: "环节", en: "process"), .main) {
          .text(model.processes[$0.process]?.name.text(in: language) ?? $0.process.text)
        },
        Column("named", Phrase(zh: "配方所用", en: "recipe names"), .main) { .text(short($0.named)) },
        Column("taken", Phrase(zh: "改用", en: "takes"), .main) { .text(short($0.taken)) },
        Column("amount", Phrase(zh: "数量", en: "amount"), kind: .amount, .main) {
          TableCell(.amount(Span($0.amount), unit($0.taken)))
        },
      ],
      rows: closed.substitutions,
      in: language
    )
  }

  /// The products whose demand differs from the plain balance.
  package var differences: AtlasTable {
    AtlasTable(
      id: "closed-differences",
      title: Phrase(zh: "与逐项平衡不同的", en: "Where it differs from the plain balance"),
      note: Phrase(
        zh: "逐项平衡按次序用替代品，这里一次算清；没有替代可选的产品两者相同。",
        en: "The plain balance fills one use after the other; without a choice both agree."
      ),
      columns: [
        Column("product", Phrase(zh: "产品", en: "product"), .main) { .text(short($0.id)) },
        Column("plain", Phrase(zh: "需求（逐项）", en: "demand, plain"), kind: .amount, .main) {
          TableCell(.amount(Span(closed.sheet.balance(of: $0.id).demand.mid), unit($0.id)))
        },
        Column("demand", Phrase(zh: "需求（闭合）", en: "demand, closed"), kind: .amount, .main) {
          TableCell(.amount(Span($0.demand), unit($0.id)))
        },
        Column("balance", Phrase(zh: "余缺", en: "balance"), kind: .amount, .main) {
          TableCell(.amount(Span($0.balance), unit($0.id)))
        },
      ],
      rows: closed.differing,
      in: language
    ) { $0.id.text }
  }

  /// The fields that `balance --closed` adds to its document.
  package var fields: [JSONField] {
    [
      JSONField(
        "closed",
        .array(
          closed.rows.map {
            .fields([
              "id": .string($0.id.text), "supply": .number($0.supply),
              "demand": .number($0.demand), "balance": .number($0.balance),
            ])
          }
        )
      ),
      JSONField(
        "substitutions",
        .array(
          closed.substitutions.map {
            .fields([
              "process": .string($0.process.text), "named": .string($0.named.text),
              "taken": .string($0.taken.text), "amount": .number($0.amount),
            ])
          }
        )
      ),
      JSONField(
        "closing",
        .array(
          closed.verdicts.map { verdict in
            .fields([
              "product": .string(verdict.product.text), "lacking": .number(verdict.lacking),
              "closable": .bool(verdict.isClosable),
              "flow": .array(
                verdict.flow.map {
                  .fields(["process": .string($0.process.text), "amount": .number($0.amount)])
                }
              ),
              "unrecorded": ResultJSON.ids(verdict.unrecorded),
              "clash": ResultJSON.ids(verdict.clash),
              "text": .string(verdict.text.text(in: language)),
            ])
          }
        )
      ),
    ]
  }

  private func short(_ product: Product.ID) -> String {
    model.products[product]?.short.text(in: language) ?? product.text
  }

  private func unit(_ product: Product.ID) -> ScaledUnit {
    guard let unit = model.products[product]?.unit else { preconditionFailure("no \(product)") }
    return unit
  }
}
