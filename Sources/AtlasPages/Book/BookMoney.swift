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
      LabelledFact(context.say(Self.payback), .text(context.say(Self.years(money.payback))))
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

  /// Years until it is paid back, as a range.
  static func years(_ payback: ProjectMoney.Payback) -> Phrase {
    guard let mid = payback.mid else { return Phrase(zh: "收不回", en: "never") }
    let middle = DecimalText.fixed(mid, digits: 1)
    guard let low = payback.low, low < mid * 0.995 || payback.high == nil else {
      return Phrase(zh: "\(middle)年", en: "\(middle) years")
    }
    let start = DecimalText.fixed(low, digits: 1)
    guard let high = payback.high else {
      return Phrase(zh: "\(middle)年（\(start)年至收不回）", en: "\(middle) years (\(start) to never)")
    }
    let end = DecimalText.fixed(high, digits: 1)
    return Phrase(zh: "\(middle)年（\(start)–\(end)）", en: "\(middle) years (\(start)–\(end))")
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
