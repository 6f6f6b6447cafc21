package import ChainModel

extension Scenario {
  /// Which plants count.
  package var words: Phrase {
    switch self {
    case .operating: Phrase(zh: "已投产", en: "operating")
    case .committed: Phrase(zh: "已投产＋在建", en: "operating and under construction")
    case .pipeline: Phrase(zh: "已投产＋在建＋拟建", en: "operating, under construction and planned")
    }
  }
}

extension Facility.Status {
  /// How far a plant is.
  package var words: Phrase {
    switch self {
    case .operating: Phrase(zh: "已投产", en: "operating")
    case .construction: Phrase(zh: "在建", en: "under construction")
    case .planned: Phrase(zh: "拟建/签约", en: "planned or signed")
    case .idle: Phrase(zh: "停产", en: "idle")
    case .lapsed: Phrase(zh: "未见落地", en: "lapsed")
    }
  }
}

extension Product.Role {
  /// What a product is to its chain.
  package var words: Phrase {
    switch self {
    case .raw: Phrase(zh: "原料", en: "raw material")
    case .intermediate: Phrase(zh: "中间品", en: "intermediate")
    case .end: Phrase(zh: "终端品", en: "end product")
    case .auxiliary: Phrase(zh: "辅料", en: "auxiliary")
    case .utility: Phrase(zh: "公用工程", en: "utility")
    }
  }
}

extension Basis {
  /// What a figure rests on.
  package var words: Phrase {
    switch self {
    case .sourced: Phrase(zh: "有来源", en: "sourced")
    case .stoichiometric: Phrase(zh: "化学计量", en: "stoichiometric")
    case .derived: Phrase(zh: "推导", en: "derived")
    case .estimate: Phrase(zh: "估算", en: "estimate")
    }
  }
}

extension Grade {
  /// What the grade is called.
  package var words: Phrase { Phrase(zh: "\(rawValue)级", en: "grade \(rawValue)") }

  /// What sources of the grade are.
  package var meaning: Phrase {
    switch self {
    case .a: Phrase(zh: "政府文件、统计公报或企业公告", en: "official text, statistic or company filing")
    case .b: Phrase(zh: "新闻、行业或学术资料", en: "press, trade or academic text")
    case .c: Phrase(zh: "转载、镜像等弱来源", en: "weak copy: reprint or mirror")
    case .u: Phrase(zh: "无来源的估计", en: "estimate without a source")
    }
  }
}

extension Confidence {
  /// How sure the reading of a row is.
  package var words: Phrase {
    switch self {
    case .high: Phrase(zh: "高", en: "high")
    case .medium: Phrase(zh: "中", en: "medium")
    case .low: Phrase(zh: "低", en: "low")
    }
  }
}
