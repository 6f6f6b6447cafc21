import ChainModel
import Editions
import GapAnalysis
import Tables
import Words

/// What a project needs besides products, as facts: only what is known.
struct BookNeeds {
  let project: Project
  let context: BookContext

  /// The facts that are known, and what to ask of those that are not.
  func facts() -> (facts: [LabelledFact], asks: [BookAsk]) {
    let needs = project.needs
    var facts: [LabelledFact] = []
    var missing: [Phrase] = []
    func add(_ label: Phrase, _ span: Span?, _ text: (Double) -> String) {
      guard let span, span.mid > 0 else {
        if span == nil { missing.append(label) }
        return
      }
      facts.append(LabelledFact(context.say(label), .text(text(span.mid))))
    }
    let language = context.language
    add(Self.jobs, needs.jobs) { Self.quantity($0, Phrase(zh: "人", en: "persons"), language) }
    add(Self.land, needs.land) { square in
      language == .zh
        ? Self.quantity(square / 666.667, Phrase(zh: "亩", en: "mu"), .zh)
        : Self.quantity(square / 10_000, Phrase(zh: "公顷", en: "ha"), .en)
    }
    add(Self.water, needs.water) { Self.volume($0, language) }
    add(Self.power, needs.power) {
      Self.quantity($0 * 1000, Phrase(zh: "千瓦时", en: "kWh"), language)
    }
    add(Self.steam, needs.steam) { Self.quantity($0, Phrase(zh: "吨", en: "t"), language) }
    add(Self.energy, needs.energy) {
      Self.quantity($0, Phrase(zh: "吨标准煤", en: "tce"), language)
    }
    guard !missing.isEmpty else { return (facts, []) }
    let words = Phrase.list(missing)
    return (
      facts,
      [
        BookAsk(
          whom: Office.peers,
          what: Phrase(
            zh: "同规模装置的\(words.zh)",
            en: "\(words.en.lowercased()) of a plant of this size"
          )
        )
      ]
    )
  }

  /// A volume a year or a day: `120万立方米`.
  static func volume(_ value: Double, _ language: Language) -> String {
    quantity(value, Phrase(zh: "立方米", en: "m³"), language)
  }

  /// A number with 万 or 亿 in Chinese, grouped in English, at most three figures that count.
  static func quantity(_ value: Double, _ unit: Phrase, _ language: Language) -> String {
    guard language == .zh else {
      let number = AmountText.english(value)
      return unit.en.isEmpty ? number : number + " " + unit.en
    }
    if abs(value) >= 1e8 { return DecimalText.threeFigures(value / 1e8) + "亿" + unit.zh }
    if abs(value) >= 1e4 { return DecimalText.threeFigures(value / 1e4) + "万" + unit.zh }
    return DecimalText.threeFigures(value) + unit.zh
  }
}

extension BookNeeds {
  private static let jobs = Phrase(zh: "用工", en: "Jobs")
  private static let land = Phrase(zh: "用地", en: "Land")
  private static let water = Phrase(zh: "年取水", en: "Water a year")
  private static let power = Phrase(zh: "年用电", en: "Power a year")
  private static let steam = Phrase(zh: "年用汽", en: "Steam a year")
  private static let energy = Phrase(zh: "年综合能耗", en: "Energy a year")
}

/// Pieces of text that others wrote.
enum BookText {
  /// A text cut at so many characters, at the end of a clause where there is one.
  static func short(_ text: String, _ limit: Int) -> String {
    guard text.count > limit else { return text }
    let head = text.prefix(limit)
    let ends: Set<Character> = ["；", "。", "，", ";", ",", " "]
    guard let end = head.lastIndex(where: ends.contains),
      head.distance(from: head.startIndex, to: end) > limit / 2
    else { return head + "…" }
    return head[..<end] + "…"
  }
}
