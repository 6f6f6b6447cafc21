import ChainModel
import GapAnalysis
import Tables
import Words

/// What a project costs and brings, as facts.
struct BookMoney {
  let project: Project
  let context: BookContext

  /// The figures at the head of the book.
  var keyFigures: [LabelledFact] {
    let money = project.money
    var facts = [
      LabelledFact(
        context.say(Self.size),
        .text(context.say(context.amount(project.size.proposed, of: project.product)))
      ),
      fact(Self.capex, Span(money.capex.mid)),
      fact(Self.output, Span(money.output.mid)),
      fact(Self.added, Span(money.valueAdded.mid)),
    ]
    facts.append(
      LabelledFact(
        context.say(Self.payback),
        .text(context.say(Self.middle(money.payback))),
        note: Self.range(money.payback).map(context.say)
      )
    )
    return facts
  }

  /// The account of the money: what comes in, what goes out, what is left.
  var facts: [LabelledFact] {
    let money = project.money
    let digested = money.digested.mid > 0 ? [fact(Self.digested, money.digested)] : []
    var facts =
      [
        fact(Self.outputAll, money.output), fact(Self.added, money.valueAdded),
        fact(Self.wages, money.wages), fact(Self.capex, money.capex),
        fact(Self.profit, money.profit),
      ] + digested
    if let robustness = project.robustness {
      facts.append(
        LabelledFact(
          context.say(Self.earns),
          TableCell(.percent(Span(robustness.profitInDraws))),
          kind: .percent
        )
      )
    }
    return facts
  }

  private func fact(_ label: Phrase, _ span: Span) -> LabelledFact {
    // A range whose ends read the same is none.
    let isNarrow = span.high - span.low < 0.005 * abs(span.mid)
    return LabelledFact(
      context.say(label),
      TableCell(.money(isNarrow ? Span(span.mid) : span)),
      kind: .money
    )
  }

  /// Years until it is paid back, with their range; what takes longer than a plant lives is never.
  static func years(_ payback: ProjectMoney.Payback) -> Phrase {
    let middle = middle(payback)
    guard let range = range(payback) else { return middle }
    return Phrase(zh: "\(middle.zh)（\(range.zh)）", en: "\(middle.en) (\(range.en))")
  }

  /// The years at middle figures.
  static func middle(_ payback: ProjectMoney.Payback) -> Phrase {
    guard let mid = payback.mid else { return Phrase(zh: "收不回", en: "never") }
    let years = DecimalText.fixed(mid, digits: 1)
    return Phrase(zh: "\(years)年", en: "\(years) years")
  }

  /// From the better to the worse end; nil where they read the same.
  static func range(_ payback: ProjectMoney.Payback) -> Phrase? {
    guard let low = payback.low else { return nil }
    let start = DecimalText.fixed(low, digits: 1)
    guard let mid = payback.mid else {
      return Phrase(zh: "最好\(start)年", en: "\(start) years at best")
    }
    guard let high = payback.high else {
      return low < mid * 0.995
        ? Phrase(zh: "\(start)年至收不回", en: "\(start) years to never")
        : Phrase(zh: "也可能收不回", en: "or never")
    }
    guard high - low >= 0.005 * mid else { return nil }
    let end = DecimalText.fixed(high, digits: 1)
    return Phrase(zh: "\(start)–\(end)", en: "\(start)–\(end)")
  }
}

extension BookMoney {
  static let size = Phrase(zh: "规模（年）", en: "Size a year")
  static let capex = Phrase(zh: "总投资", en: "Investment")
  static let output = Phrase(zh: "年产值", en: "Output a year")
  static let outputAll = Phrase(zh: "年产值（含副产）", en: "Output with by-products")
  static let added = Phrase(zh: "年增加值", en: "Value added a year")
  static let wages = Phrase(zh: "年工资", en: "Wages a year")
  static let profit = Phrase(zh: "年利润（扣维护、折旧）", en: "Profit after upkeep and writing off")
  static let digested = Phrase(zh: "消化本地余料", en: "Local surplus taken up")
  static let payback = Phrase(zh: "投资回收期", en: "Paid back in")
  static let earns = Phrase(zh: "抽样中有利润的比例", en: "Earns in draws")
}
