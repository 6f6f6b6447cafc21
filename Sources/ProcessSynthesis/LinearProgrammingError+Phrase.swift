public import LinearProgramming
public import Phrases

extension LinearProgrammingError {
  /// What is said to a person.
  public var phrase: Phrase {
    let reason =
      switch self {
      case .notANumber(let name):
        Phrase(
          zh: "\(Phrase.quoted(name).zh)的数值过大或不是数",
          en: "a figure of \(Phrase.quoted(name).en) is too large or no number"
        )
      case .abandoned:
        Phrase(zh: "数值不稳定，求解器放弃计算", en: "the solver gave up for numerical reasons")
      case .noLimit:
        Phrase(zh: "目标没有界限，请给规模或流量加上限", en: "the profit has no limit: bound sizes or flows")
      case .stopped: Phrase(zh: "达到时限，未得结果", en: "the time limit was met before any result")
      case .residual(let residual):
        Phrase(
          zh: "所得结果不满足\(Phrase.quoted(residual.name).zh)，不予给出",
          en: "the answer breaks \(Phrase.quoted(residual.name).en) and is withheld"
        )
      case .inexact:
        Phrase(zh: "所得结果经复核不成立，不予给出", en: "the answer did not hold when checked and is withheld")
      case .unknownStatus(let status):
        Phrase(zh: "求解器返回未知状态 \(status)", en: "the solver ended with the unknown status \(status)")
      }
    return Phrase(zh: "无法求解：\(reason.zh)", en: "not solved: \(reason.en)")
  }
}
