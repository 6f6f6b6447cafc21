package import ChainModel
package import GapAnalysis
import MaterialBalance

/// How a zone takes a project: what the plan says, what forbids it, what is left of its limits, and
/// who stands there already.
package struct ZoneAssessment: Hashable, Sendable {
  /// A limit of the zone, what uses it, and what the project needs of it; yearly, land once.
  package struct Limit: Hashable, Sendable {
    /// The limit.
    package let resource: ZoneResource
    /// How much there is; nil where its unit says nothing of a year.
    package let amount: Span?
    /// What plants that run or are being built use; a plant of unknown capacity counts as usual ones.
    package let used: Double
    /// Plants there whose use is not known, or only reckoned from usual plants.
    package let unknown: Int
    /// What the project needs; nil where neither the form nor a recipe says.
    package let needed: Double?

    /// Whether it is enough.
    ///
    /// Only a need that exceeds the limit by itself is not met: what plants here use is reckoned from
    /// recipes, so that a limit that looks full has to be asked about.
    package var truth: Truth {
      guard let amount, let needed else { return .unknown }
      if needed > amount.high { return .unmet }
      return unknown == 0 && needed + used <= amount.low ? .met : .unknown
    }

    /// Whether present use and the project together exceed it, as far as recipes tell.
    package var looksFull: Bool {
      guard let amount, let needed else { return false }
      return needed + used > amount.low
    }
  }

  /// A plant there that feeds the project, or takes from it, or does the same.
  package struct Neighbour: Hashable, Sendable {
    /// How it stands to the project.
    package enum Relation: String, Hashable, Sendable, CaseIterable {
      case feeds, takes, rivals

      /// The relation in words.
      package var words: Phrase {
        switch self {
        case .feeds: Phrase(zh: "供料", en: "feeds it")
        case .takes: Phrase(zh: "用其产品", en: "takes from it")
        case .rivals: Phrase(zh: "同类", en: "does the same")
        }
      }
    }

    /// The plant.
    package let facility: Facility.ID
    /// Whose it is.
    package let company: Company.ID
    /// How it stands to the project.
    package let relation: Relation
    /// The product between them.
    package let product: Product.ID
  }

  /// The zone.
  package let zone: Zone
  /// How well each step fits.
  package let fits: [ZoneFit]
  /// The limits, in the order of the file.
  package let limits: [Limit]
  /// The neighbours, in the order of the file.
  package let neighbours: [Neighbour]

  /// Rules that forbid a step there, each once.
  package var vetoes: [Veto] { Self.distinct(fits.flatMap(\.vetoes)) }
  /// Rules that warn of a step there, each once.
  package var cautions: [Veto] { Self.distinct(fits.flatMap(\.cautions)) }
  /// The words of the plan that speak for a step.
  package var functions: [ZoneFunction] { Self.distinct(fits.compactMap(\.function)) }
  /// How well the zone fits all steps together.
  package var fit: Double { ZoneFit.together(fits) }

  private static func distinct<Element: Hashable>(_ elements: [Element]) -> [Element] {
    var seen: Set<Element> = []
    return elements.filter { seen.insert($0).inserted }
  }
}
