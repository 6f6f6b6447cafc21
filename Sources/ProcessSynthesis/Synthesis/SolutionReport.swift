public import ChainTopology
public import Phrases
import Words

/// The answer of `chainatlas solve`, for people and for programs.
public struct SolutionReport: Hashable, Sendable {
  /// The problem.
  public let problem: SynthesisProblem
  /// Its answer.
  public let answer: SynthesisAnswer

  /// Joins a problem and its answer.
  public init(_ problem: SynthesisProblem, _ answer: SynthesisAnswer) {
    self.problem = problem
    self.answer = answer
  }

  /// The report for people.
  public func text(in language: Language) -> String {
    var lines = [title, verdict].map { $0.text(in: language) }
    for (index, solution) in answer.solutions.enumerated() {
      lines.append(heading(solution, rank: index + 1).text(in: language))
      lines += parts(of: solution).map { "  " + $0.text(in: language) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private var title: Phrase {
    let name = Phrase.shown(problem.name)
    let (materials, units) = (problem.materials.count, problem.units.count)
    return Phrase(
      zh: "\(name.isEmpty ? "问题" : name)：物料 \(materials) 种，操作单元 \(units) 个",
      en: "\(name.isEmpty ? "Problem" : name): \(materials) materials, \(units) operating units"
    )
  }

  private var verdict: Phrase {
    let count = answer.solutions.count
    switch answer.status {
    case .infeasible:
      return Phrase(
        zh: "无解：没有任何方案能同时满足全部物料和规模限制",
        en: "No solution: nothing satisfies all bounds on materials and sizes"
      )
    case .bound:
      let bound = answer.bound.map(money) ?? "—"
      return Phrase(
        zh: "搜索达到上限而停止，所列 \(count) 个方案未全部证明；未列方案的费用减收入不低于 \(bound)",
        en: "The search stopped at its limit: not all of \(count) listed are proven;"
          + " what is not listed costs, less its income, no less than \(bound)"
      )
    case .optimal where answer.isComplete:
      return Phrase(
        zh: "方案共 \(count) 个，按费用由低到高，已证明无遗漏",
        en: count == 1
          ? "1 solution, proven to be the only one"
          : "\(count) solutions, the cheapest first, proven to be all"
      )
    case .optimal:
      return Phrase(
        zh: "最优的 \(count) 个方案，按费用由低到高，已证明",
        en: count == 1 ? "The best solution, proven" : "The best \(count) solutions, proven"
      )
    }
  }

  private func heading(_ solution: SynthesisSolution, rank: Int) -> Phrase {
    let amount = money(abs(solution.objective))
    return solution.objective < 0
      ? Phrase(zh: "方案 \(rank)：净收益 \(amount)", en: "\(rank). Profit \(amount)")
      : Phrase(zh: "方案 \(rank)：净费用 \(amount)", en: "\(rank). Cost \(amount)")
  }

  private func parts(of solution: SynthesisSolution) -> [Phrase] {
    guard !solution.units.isEmpty else {
      return [Phrase(zh: "不建任何单元", en: "nothing is built")]
    }
    let units = list(solution.units.map { (problem.units[$0.unit].name, $0.size) })
    func flows(_ isWanted: (SynthesisProblem.Material.Kind, Double) -> Bool) -> Phrase? {
      let items = solution.flows.filter {
        $0.net != 0 && isWanted(problem.materials[$0.material].kind, $0.net)
      }
      guard !items.isEmpty else { return nil }
      return list(items.map { (problem.materials[$0.material].name, abs($0.net)) })
    }
    let bought = flows { $0 == .raw && $1 < 0 }
    let made = flows { $0 == .product && $1 > 0 }
    let left = flows { $0 == .intermediate && $1 > 0 }
    return [
      Phrase(zh: "单元规模：\(units.zh)", en: "sizes: \(units.en)"),
      bought.map { Phrase(zh: "购入：\($0.zh)", en: "bought: \($0.en)") },
      made.map { Phrase(zh: "产品：\($0.zh)", en: "products: \($0.en)") },
      left.map { Phrase(zh: "余量：\($0.zh)", en: "left over: \($0.en)") },
    ].compactMap { $0 }
  }

  /// Names with amounts, each name of bounded length.
  private func list(_ items: [(name: String, amount: Double)]) -> Phrase {
    let texts = items.map { "\(Phrase.shown($0.name)) \(Self.number($0.amount))" }
    return Phrase(zh: texts.joined(separator: "、"), en: texts.joined(separator: ", "))
  }

  /// An amount of money in the unit of the file, where it names one.
  private func money(_ amount: Double) -> String {
    let unit = problem.measures.first { $0.key == "money_unit" }
    return Self.number(amount) + (unit.map { " " + Phrase.shown($0.unit) } ?? "")
  }

  private static func number(_ value: Double) -> String {
    DecimalText.fixed(SignificantDigits.rounded(value), digits: 6, grouped: true)
  }
}
