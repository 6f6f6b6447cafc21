import ChainModel
import GapAnalysis
import Words

/// How large a project is and what set its size, in a sentence.
struct BookSize {
  private let project: Project
  private let context: BookContext

  init(_ project: Project, _ context: BookContext) {
    self.project = project
    self.context = context
  }

  /// The size, its decisive bound, the smallest scale, and what is left of it after what is signed.
  var sentence: Phrase {
    let size = project.size
    let amount = context.amount(size.proposed, of: project.product)
    let least = context.amount(size.minimum, of: project.product)
    let bound = bound(size.bound)
    var zh = "建议规模\(amount.zh)/年，由\(bound.zh)决定；最小经济规模\(least.zh)"
    var en = "Proposed: \(amount.en) a year, set by \(bound.en); the smallest scale is \(least.en)"
    if size.afterPipeline < size.proposed * 0.99 {
      let after = context.amount(size.afterPipeline, of: project.product)
      zh += "；已签约项目全部建成后为\(after.zh)"
      en += "; \(after.en) once all that is signed is built"
    }
    return Phrase(zh: zh + "。", en: en + ".")
  }

  private func bound(_ bound: ProjectSize.Bound) -> Phrase {
    switch bound.kind {
    case .feed(let feed):
      let name = context.name(feed)
      return Phrase(zh: "\(name.zh)余量", en: "what is left of \(name.en)")
    case .unrecorded(let raw):
      let name = context.name(raw)
      return Phrase(
        zh: "一套典型装置（\(name.zh)产量未载）",
        en: "one typical plant (the amount of \(name.en) is not recorded)"
      )
    case .plant(let process, let lines):
      let name = context.name(process)
      return Phrase(
        zh: "\(name.zh)最大典型装置\(lines > 1 ? "\(lines)套" : "")",
        en: lines > 1
          ? "\(lines) of the largest plants of \(name.en)" : "the largest plant of \(name.en)"
      )
    case .market(let basis):
      switch basis {
      case .national: return Phrase(zh: "全国市场份额", en: "a share of China's market")
      case .imports: return Phrase(zh: "进口替代量", en: "a share of China's imports")
      case .unrecorded:
        return Phrase(zh: "一套典型装置（市场量未载）", en: "one typical plant (no market figure)")
      case .localOnly: return Phrase(zh: "本地需求", en: "what is asked for here")
      }
    case .gap(let product):
      let name = context.name(product)
      return Phrase(zh: "本地\(name.zh)缺额", en: "what is lacking here of \(name.en)")
    }
  }
}
