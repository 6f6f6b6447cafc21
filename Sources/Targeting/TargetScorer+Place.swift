import ChainModel
import CompanyRegistry
import Words

extension TargetScorer {
  /// 来源地区: the first region of the rules that holds one of its seats.
  func origin(_ candidate: TargetCandidate) -> Mark {
    guard let fit = sourceRegion(of: candidate) else {
      guard !rules.regions.isEmpty, !candidate.places.isEmpty || candidate.country != nil else {
        return unknown(.origin)
      }
      return known(rules.elsewhere, Self.comesFromElsewhere(place: placeText(candidate)))
    }
    return known(
      fit.value,
      Self.comesFrom(place: placeText(candidate), region: fit.name, phrase: fit.phrase)
    )
  }

  /// The source region that a company belongs to.
  func sourceRegion(of candidate: TargetCandidate) -> SourceRegion? {
    rules.regions.first { region in
      if let country = candidate.country {
        return region.countries.contains { country.holds($0) }
      }
      return candidate.places.contains { place in
        if divisions.provinceName(of: place).map(region.provinces.contains) == true { return true }
        return divisions.cityName(of: place).map(region.cities.contains) == true
      }
    }
  }

  private func placeText(_ candidate: TargetCandidate) -> String {
    candidate.place ?? ""
  }

  /// 在疆基础: a seat there, or words that say so; none of these tells nothing.
  func presence(_ candidate: TargetCandidate) -> Mark {
    if let text = candidate.xinjiang { return known(1, Self.inXinjiang(text)) }
    if candidate.places.contains(where: { $0 / 10_000 == 65 }) {
      return known(1, Self.inXinjiang(placeText(candidate)))
    }
    return unknown(.presence)
  }

  /// 距离: the nearest of its seats.
  func distance(_ candidate: TargetCandidate) -> Mark {
    guard let home = rules.home else { return unknown(.distance) }
    let seat = PlaceCoordinates.Point(longitude: home.longitude, latitude: home.latitude)
    let nearest = candidate.places.compactMap { PlaceCoordinates.point(of: $0) }
      .map { PlaceCoordinates.kilometres(from: seat, to: $0) }
      .min()
    guard let nearest else { return unknown(.distance) }
    return known(
      1 - nearest / rules.scales.distance,
      Self.away(kilometres: nearest, from: home.name)
    )
  }
}

extension TargetScorer {
  static func comesFrom(place: String, region: Name, phrase: String?) -> Phrase {
    Phrase(
      zh: "地处\(place)，属\(region.zh)" + (phrase.map { "（方案：“\($0)”）" } ?? ""),
      en: "seated in \(PlaceNames.text(place, in: .en)), \(region.en)"
        + (phrase == nil ? "" : ", which the plan names")
    )
  }

  static func comesFromElsewhere(place: String) -> Phrase {
    Phrase(
      zh: "地处\(place)，不在方案点名的来源地区",
      en: "seated in \(PlaceNames.text(place, in: .en)), which the plan does not name"
    )
  }

  static func inXinjiang(_ text: String) -> Phrase {
    let english = PlaceNames.text(Phrase.shown(text), in: .en)
    let place = english.allSatisfy(\.isASCII) ? " (\(english))" : ""
    return Phrase(zh: "在疆已有基础：\(Phrase.shown(text))", en: "already in Xinjiang" + place)
  }

  static func away(kilometres: Double, from home: Name) -> Phrase {
    Phrase(
      zh: "距\(home.zh)约 \(DecimalText.fixed(kilometres / 10, digits: 0))0 公里",
      en: "about \(DecimalText.fixed(kilometres / 10, digits: 0))0 km from \(home.en)"
    )
  }
}
