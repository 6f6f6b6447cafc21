import ChainModel
import MaterialBalance
import PolicyRules
import Words

/// Where it would stand: the zone, its limits, its hazards.
extension ReviewWriter {
  var zoneReasons: [Reason] {
    guard let chosen else { return [] }
    var reasons: [Reason] = []
    let zone = chosen.zone.name
    if let function = chosen.functions.first {
      reasons.append(
        Reason(
          topic: .zone,
          text: Phrase(
            zh: "\(zone.zh)的功能定位提到“\(function.phrase.zh)”",
            en: "the plan for \(zone.en) names \(function.phrase.en)"
          ),
          outcome: chosen.fit > 0 ? .met : .unknown,
          decides: false,
          citation: Self.plan
        )
      )
    } else {
      reasons.append(
        Reason(
          topic: .zone,
          text: Phrase(
            zh: "\(zone.zh)的功能定位没有提到本项目的环节",
            en: "the plan for \(zone.en) does not name it"
          ),
          outcome: .unknown,
          decides: true,
          citation: Self.plan
        )
      )
    }
    for veto in chosen.vetoes {
      reasons.append(
        Reason(
          topic: .zone,
          text: veto.name,
          // A rule without a source warns and does not forbid.
          outcome: veto.basis == .estimate ? .unknown : .unmet,
          decides: true,
          citation: ground(of: veto)
        )
      )
    }
    for caution in chosen.cautions {
      reasons.append(
        Reason(
          topic: .zone,
          text: caution.name,
          outcome: .unknown,
          decides: true,
          citation: ground(of: caution)
        )
      )
    }
    reasons.append(
      Reason(
        topic: .zone,
        text: Phrase(
          zh: "\(zone.zh)由\(chosen.zone.owner)管理，规划、环评、供地由其主管；州、师另一方的衔接事项另行征求意见",
          en: "\(zone.en) is run by \(chosen.zone.owner == "州" ? "the prefecture" : "the division")"
        ),
        outcome: .met,
        decides: false,
        citation: Self.regional
      )
    )
    return reasons
  }

  var limitReasons: [Reason] {
    guard let chosen else { return [] }
    return chosen.limits.compactMap { limit in
      guard limit.resource.resource != nil else { return nil }
      let name = limit.resource.name
      let share = limit.amount.flatMap { amount in
        limit.needed.map { DecimalText.percent($0 / max(amount.mid, 1e-9)) }
      }
      let used = limit.amount.map { DecimalText.percent(limit.used / max($0.mid, 1e-9)) } ?? "—"
      return Reason(
        topic: .limits,
        text: Phrase(
          zh: share.map {
            "\(name.zh)：本项目占\($0)，在产在建已知占\(used)"
              + (limit.unknown > 0 ? "，另有\(limit.unknown)家用量不明" : "")
              + (limit.looksFull ? "，按工艺估算已满，须核实余量" : "")
          } ?? "\(name.zh)：本项目用量未载，须填",
          en: share.map {
            "\(name.en): takes \($0); plants here take \(used)"
              + (limit.unknown > 0 ? " and \(limit.unknown) are not known" : "")
              + (limit.looksFull ? "; by recipes it is full: ask what is left" : "")
          } ?? "\(name.en): what the project takes is not stated"
        ),
        outcome: limit.truth,
        decides: limit.truth == .unmet || limit.looksFull,
        citation: titles(limit.resource.amount.sources)
      )
    }
  }

  var hazardReasons: [Reason] {
    let hazards = form.steps.flatMap { model.processes[$0.process]?.hazards ?? [] }
    var seen: Set<Hazard> = []
    let distinct = hazards.filter { seen.insert($0).inserted }
    guard !distinct.isEmpty else { return [] }
    return [
      Reason(
        topic: .hazards,
        text: Phrase(
          zh: "工艺涉及\(distinct.map(\.words.zh).joined(separator: "、"))，安全条件审查、环评先行",
          en:
            "the process is \(distinct.map(\.words.en).joined(separator: ", ")); safety and environmental reviews come first"
        ),
        outcome: .unknown,
        decides: false,
        citation: Self.recipes
      )
    ]
  }
}
