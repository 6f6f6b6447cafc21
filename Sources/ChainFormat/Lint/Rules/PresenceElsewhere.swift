import ChainModel

/// Finds firms whose presence in Xinjiang names another province.
///
/// Officers read it as a plant that stands there, and lists give points for it.
struct PresenceElsewhere: LintRule {
  let id = "presence-elsewhere"
  let severity = Diagnostic.Severity.warning
  let sentence = Phrase(
    zh: "在疆布局一栏写的是别的省区",
    en: "a presence in Xinjiang that names another province"
  )

  func findings(in model: RegionalModel) -> [Finding] {
    model.companies.elements.compactMap { company in
      guard let text = company.xinjiang, !text.contains("新疆"),
        let province = Self.provinces.first(where: text.hasPrefix)
      else { return nil }
      return Finding(
        subject: Thing(.company, company.id.text),
        origin: company.origin,
        phrase: Self.stands(company.name, text, in: province)
      )
    }
  }

  private static let provinces = [
    "北京", "天津", "河北", "山西", "内蒙古", "辽宁", "吉林省", "黑龙江", "上海", "江苏", "浙江", "安徽", "福建", "江西",
    "山东", "河南", "湖北", "湖南", "广东", "广西", "海南", "重庆", "四川", "贵州", "云南", "西藏", "陕西", "甘肃", "青海",
    "宁夏",
  ]
}

extension PresenceElsewhere {
  /// A presence that lies elsewhere.
  static func stands(_ company: Name, _ text: String, in province: String) -> Phrase {
    let text = Phrase.quoted(text)
    return Phrase(
      zh: "\(company.zh)的在疆布局写作\(text.zh)，在\(province)；应写新疆的地点，其他地点写入 note",
      en:
        "the presence of \(company.en) in Xinjiang reads \(text.en), which lies elsewhere; expected a "
        + "place in Xinjiang, others belong in note"
    )
  }
}
