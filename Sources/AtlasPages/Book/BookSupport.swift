import ChainModel
import PolicyRules
import Tables
import Words

/// What an investor may have by law for a project: every policy for projects, judged by what is known
/// of it, each with its text, its money here, and what has to be asked.
///
/// Only a screen has room for it: paper names titles and dates.
struct BookSupport {
  private let key: String
  private let support: ProjectSupport
  private let products: Catalogue<Product>
  private let language: Language

  /// What a project is: a policy for other products or trades is named and not explained.
  private static let trade: Set<RuleField.ID> = ["product", "product-class", "industry"]

  /// How many characters of a reason a cell shows.
  private static let longest = (zh: 90, en: 220)

  init(
    key: String,
    _ support: ProjectSupport,
    products: Catalogue<Product>,
    in language: Language
  ) {
    self.key = key
    self.support = support
    self.products = products
    self.language = language
  }

  /// The section; nil where no policy is for projects.
  var section: AtlasSection? {
    guard !support.results.isEmpty else { return nil }
    var blocks: [AtlasBlock] = [.paragraph([TextRun(say(summary))])]
    if !open.isEmpty { blocks.append(.table(openTable.withoutEmptyColumns)) }
    if !support.stack.leftOut.isEmpty { blocks.append(.list(support.stack.leftOut.map(sentence))) }
    if !unmet.isEmpty { blocks.append(.table(unmetTable.withoutEmptyColumns)) }
    if !foreign.isEmpty { blocks.append(.paragraph([TextRun(say(foreignWords), style: .quiet)])) }
    return AtlasSection("support", say(Self.title), blocks, isOnlyOnScreen: true)
  }

  /// What is met, what a person decides, what has to be asked: in that order, then that of the files.
  private var open: [PolicyResult] {
    let order: [PolicyOutcome] = [.met, .manual, .unknown]
    return order.flatMap { outcome in support.results.filter { $0.outcome == outcome } }
  }

  private var unmet: [PolicyResult] {
    support.results.filter { $0.outcome == .unmet && !Self.isForeign($0) }
  }

  private var foreign: [PolicyResult] { support.results.filter(Self.isForeign) }

  /// Whether a policy is for other products or trades.
  private static func isForeign(_ result: PolicyResult) -> Bool {
    guard result.outcome == .unmet, let trace = result.trace else { return false }
    return trace.tests.contains { part in
      part.truth == .unmet && part.test.map { trade.contains($0.field) } ?? false
    }
  }

  private var foreignWords: Phrase {
    let names = Phrase.list(foreign.map(\.policy.name))
    return Phrase(
      zh: "产品或行业不符的\(foreign.count)项：\(names.zh)。",
      en: "For other products or trades, \(foreign.count): \(names.en)."
    )
  }

  private func say(_ phrase: Phrase) -> String { phrase.text(in: language) }

  private func count(_ outcome: PolicyOutcome) -> Int {
    support.results.count { $0.outcome == outcome }
  }

  private var summary: Phrase {
    let chosen = support.results.filter { support.stack.chosen.contains($0.policy.id) }
    func sum(_ period: PolicyBenefit.Period) -> Double {
      chosen.filter { $0.version?.benefit.period == period }
        .reduce(0) { $0 + ($1.money?.mid ?? 0) }
    }
    var zh =
      "按现在已知的，符合\(count(.met))项，须人工认定\(count(.manual))项，待核\(count(.unknown))项，不符合\(count(.unmet))项。"
    var en =
      "By what is known now: \(count(.met)) met, \(count(.manual)) to be judged by a person, "
      + "\(count(.unknown)) unknown, \(count(.unmet)) unmet. "
    for (period, words) in [(.yearly, Self.yearly), (.once, Self.once)]
      as [(PolicyBenefit.Period, Phrase)]
    {
      let money = sum(period)
      guard money > 0 else { continue }
      zh += "可以同享的，\(words.zh)估计\(AmountText.money(money, in: .zh))。"
      en +=
        "What can be had together is estimated at \(AmountText.money(money, in: .en)) \(words.en). "
    }
    zh += "没填的只会是待核；须人工认定的以主管部门决定为准，不得写成承诺。"
    en += "What is not stated is unknown; what a person decides may not be written as a promise."
    return Phrase(zh: zh, en: en)
  }

  private var openTable: AtlasTable {
    AtlasTable(
      id: "support-\(key)",
      title: Self.title,
      columns: [
        Column("policy", Self.policy, .main) { Self.named($0, say($0.policy.name)) },
        Column("outcome", Self.outcome, .main) { .text(say($0.outcome.words)) },
        Column("gives", Self.gives, .main) {
          .text($0.version.map { say($0.benefit.words) } ?? "")
        },
        Column("money", Self.money, kind: .money) { result in
          result.money.map { TableCell(.money($0), isEstimate: result.isMoneyEstimate) } ?? .empty
        },
        Column("reason", Self.reason, .main) { .text(say(said($0.reason, of: $0))) },
        Column("text", Self.text) { .text(say(Self.citation($0))) },
      ],
      rows: open,
      in: language
    )
  }

  private var unmetTable: AtlasTable {
    AtlasTable(
      id: "support-unmet-\(key)",
      title: Self.unmetTitle,
      columns: [
        Column("policy", Self.policy, .main) { Self.named($0, say($0.policy.name)) },
        Column("reason", Self.reason, .main) { .text(say(said($0.reason, of: $0))) },
        Column("near", Self.near) { result in
          .text(result.nearMiss.map { say(said($0.words, of: result)) } ?? "")
        },
        Column("text", Self.text) { .text(say(Self.citation($0))) },
      ],
      rows: unmet,
      in: language
    )
  }

  private func sentence(_ exclusion: PolicyStack.Exclusion) -> [TextRun] {
    func name(_ id: Policy.ID) -> Name {
      support.results.first { $0.policy.id == id }?.policy.name ?? Name(zh: id.text, en: id.text)
    }
    let (left, by) = (name(exclusion.policy), name(exclusion.by))
    return [
      TextRun(
        say(
          Phrase(
            zh: "“\(left.zh)”与“\(by.zh)”不叠加，取后者。",
            en: "\(left.en) cannot be had with \(by.en); the latter is taken."
          )
        )
      )
    ]
  }

  private static func named(_ result: PolicyResult, _ name: String) -> TableCell {
    let origin = result.version?.origin ?? result.policy.origin
    return TableCell(
      .text(name),
      link: result.version?.url.map { .web($0) },
      facts: origin.line > 0 ? [origin] : []
    )
  }

  /// A sentence about a result with products by their names, cut to what a cell shows.
  private func said(_ phrase: Phrase, of result: PolicyResult) -> Phrase {
    var (zh, en) = (phrase.zh, phrase.en)
    let words = (result.trace?.tests ?? []).compactMap(\.test).filter { $0.field == "product" }
      .flatMap { test -> [String] in
        if case .words(let words) = test.value { words } else { [] }
      }
    for word in words.sorted(by: { ($1.count, $0) < ($0.count, $1) }) {
      guard let name = products[Product.ID(word)]?.short else { continue }
      zh = zh.replacing(word, with: name.zh)
      en = en.replacing(word, with: name.en)
    }
    return Phrase(
      zh: BookText.short(zh, Self.longest.zh),
      en: BookText.short(en, Self.longest.en)
    )
  }

  /// The document with its number and clause; a text not seen says so.
  static func citation(_ result: PolicyResult) -> Phrase {
    guard let document = result.document else { return unread }
    let number = document.number
    let clause = result.version?.clause
    return Phrase(
      zh: "《\(document.name.zh)》\(number.map { "（\($0.zh)）" } ?? "")\(clause?.zh ?? "")",
      en:
        "\(document.name.en)\(number.map { " (\($0.en))" } ?? "")\(clause.map { ", \($0.en)" } ?? "")"
    )
  }
}

extension BookSupport {
  private static let title = Phrase(zh: "可依法享受的支持", en: "Lawful support")
  private static let unmetTitle = Phrase(zh: "不符合的，及差什么", en: "Not met, and what is short")
  private static let policy = Phrase(zh: "政策", en: "Policy")
  private static let outcome = Phrase(zh: "结论", en: "Outcome")
  private static let gives = Phrase(zh: "内容", en: "What it gives")
  private static let money = Phrase(zh: "本例金额", en: "Money here")
  private static let reason = Phrase(zh: "理由，或要问的", en: "Why, or what to ask")
  private static let near = Phrase(zh: "最近的差距", en: "Nearest change")
  private static let text = Phrase(zh: "依据", en: "Text")
  private static let yearly = Phrase(zh: "每年", en: "a year")
  private static let once = Phrase(zh: "一次性", en: "once")
  private static let unread = Phrase(zh: "未见原文", en: "the text was not seen")
}
