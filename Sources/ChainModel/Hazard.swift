public import Phrases

/// A hazard of a process that a zone's rule may name.
public enum Hazard: String, Hashable, Sendable, CaseIterable {
  case flammable, toxic, explosive, corrosive
  /// Takes much water.
  case highWater = "high-water"
  /// Gives off much effluent.
  case highEffluent = "high-effluent"
  case odour, dust

  /// What a process with the hazard is.
  public var words: Phrase {
    switch self {
    case .flammable: Phrase(zh: "易燃", en: "flammable")
    case .toxic: Phrase(zh: "有毒", en: "toxic")
    case .explosive: Phrase(zh: "易爆", en: "explosive")
    case .corrosive: Phrase(zh: "腐蚀", en: "corrosive")
    case .highWater: Phrase(zh: "高耗水", en: "water-hungry")
    case .highEffluent: Phrase(zh: "高排水", en: "high in effluent")
    case .odour: Phrase(zh: "异味", en: "smelly")
    case .dust: Phrase(zh: "粉尘", en: "dusty")
    }
  }
}
