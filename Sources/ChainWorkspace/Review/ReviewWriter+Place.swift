import ChainModel
import Editions
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

  /// What the form says of the place that does not agree with the zone it names.
  var placeReasons: [Reason] {
    guard let zone = chosen?.zone.name, form.facts["in-park"] == .flag(false) else { return [] }
    return [
      Reason(
        topic: .zone,
        text: Phrase(
          zh: "表中答“不在工业园区内”，又拟选\(zone.zh)：厂址是否在片区四至之内，须说明",
          en:
            "the form says that it is in no industrial park, and names \(zone.en): is the site inside"
        ),
        outcome: .unknown,
        decides: true,
        citation: Self.form
      )
    ]
  }

  /// What it takes or lets out and the zone has no recorded limit of: all that the form states, and
  /// effluent by the recipe.
  private var unrecordedLimits: [Reason] {
    guard let chosen else { return [] }
    let recorded = Set(chosen.limits.compactMap(\.resource.resource))
    return Resource.allCases.compactMap { resource in
      guard Self.isLimited.contains(resource), !recorded.contains(resource),
        let need = needs[resource], need > 0,
        form.resources[resource] != nil || resource == .wastewater
      else { return nil }
      let (name, unit, zone) = (resource.words, resource.unitWords, chosen.zone.name)
      let asked = Phrase(
        zh: DecimalText.significant(need / (need >= 10_000 ? 10_000 : 1))
          + (need >= 10_000 ? "万" : "") + unit.zh,
        en: DecimalText.significant(need) + unit.en
      )
      let perYear =
        resource == .land
        ? Phrase(zh: "用地\(asked.zh)", en: "land: \(asked.en)")
        : Phrase(zh: "\(name.zh)每年\(asked.zh)", en: "\(name.en): \(asked.en) a year")
      return Reason(
        topic: .limits,
        text: Phrase(
          zh: "\(perYear.zh)；\(zone.zh)\(Self.capacity(of: resource).zh)未载，须问片区还能承担多少",
          en:
            "\(perYear.en); \(Self.capacity(of: resource).en) of \(zone.en) is not recorded: ask what is left"
        ),
        outcome: .unknown,
        decides: true,
        citation: form.resources[resource] != nil ? Self.form : Self.recipes
      )
    }
  }

  /// What a zone can run out of.
  private static let isLimited: Set<Resource> = [
    .electricity, .steam, .water, .wastewater, .energy, .land,
  ]

  private static func capacity(of resource: Resource) -> Phrase {
    switch resource {
    case .wastewater: Phrase(zh: "污水处理能力", en: "the effluent treatment")
    case .water: Phrase(zh: "可供水量", en: "the water")
    case .land: Phrase(zh: "可供用地", en: "the land to let")
    case .energy: Phrase(zh: "可用能耗指标", en: "the energy quota")
    case .electricity, .steam, .carbon, .labour:
      Phrase(zh: "\(resource.words.zh)供应能力", en: "the supply of \(resource.words.en.lowercased())")
    }
  }

  var limitReasons: [Reason] { recordedLimits + unrecordedLimits }

  private var recordedLimits: [Reason] {
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
