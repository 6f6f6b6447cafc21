import ChainModel
import Editions
import GapAnalysis
import MaterialBalance
import Tables
import Words

/// What power, water, land and wages cost here and elsewhere, and the published texts that support
/// may rest on.
struct SupportPage {
  private let context: PageContext
  private var model: RegionalModel { context.input.model }

  init(_ context: PageContext) {
    self.context = context
  }

  /// The page; nil where neither a price nor a text is recorded.
  func page() -> AtlasPage? {
    var sections: [AtlasSection] = []
    let beside = FactorTable(model).table(
      id: "factors",
      in: context.language,
      factors: FactorPrice.Factor.allCases
    )
    if !beside.rows.isEmpty {
      sections.append(AtlasSection("beside", context.say(Self.beside), [.table(beside)]))
    }
    if !model.factorPrices.isEmpty {
      sections.append(AtlasSection("prices", context.say(Self.prices), [.table(prices)]))
    }
    if !supporting.isEmpty {
      sections.append(
        AtlasSection(
          "support",
          context.say(Self.support),
          [.paragraph([TextRun(context.say(Self.supportNote))]), .table(texts)]
        )
      )
    }
    let lawful = policies
    if !lawful.rows.isEmpty {
      sections.append(
        AtlasSection(
          "policies",
          context.say(Self.policies),
          [
            .paragraph([TextRun(context.say(Self.policiesNote))]),
            .table(lawful.withoutEmptyColumns),
          ]
        )
      )
    }
    guard !sections.isEmpty else { return nil }
    return AtlasPage(
      id: .support,
      title: context.say(Heading.support),
      lead: [TextRun(context.say(Self.lead))],
      sections: sections
    )
  }

  private var prices: AtlasTable {
    AtlasTable(
      id: "factor-prices",
      title: Self.prices,
      columns: [
        Column("factor", Self.factor, .main) { .text(context.say($0.factor.words)) },
        Column("item", Heading.item, .main) { .text($0.item) },
        Column("place", Label.place, .main) {
          .text(PlaceNames.text($0.place, in: context.language))
        },
        Column("price", Self.price, .main) { price in
          FactorTable.cell(FactorTable.Cost(price: price, perUnit: 0), context.language)
        },
        Column("sources", Label.sources, kind: .sources) {
          .sources($0.amount.sources, facts: $0.amount.facts)
        },
      ],
      rows: model.factorPrices,
      in: context.language
    ) { $0.id.text }
  }

  /// A text with a clause of support that is in force, or may be.
  private var supporting: [PolicyDocument] {
    let ids = Set(model.gates.filter { $0.effect == .support }.map(\.document))
    let date = context.input.sheet.request.asOf
    return model.documents.elements.filter { document in
      guard ids.contains(document.id) else { return false }
      switch document.validity.standing(on: date) {
      case .inForce, .unknown: return true
      case .ahead, .over: return false
      }
    }
  }

  /// A policy with the text of it that is in force on the day, or may be.
  private struct Lawful {
    let policy: Policy
    let version: PolicyVersion
    let document: PolicyDocument
  }

  /// Policies for projects by family; a draft gives nobody a right and is none.
  private var lawful: [Lawful] {
    let date = context.input.sheet.request.asOf
    let found = model.rulebook.policies.elements.filter { $0.subjects.contains(.project) }
      .compactMap { policy -> Lawful? in
        let versions = policy.versions.compactMap { version -> Lawful? in
          guard let document = model.documents[version.document], !version.isDraft else {
            return nil
          }
          switch (version.validity ?? document.validity).standing(on: date) {
          case .inForce, .unknown: break
          case .ahead, .over: return nil
          }
          return Lawful(policy: policy, version: version, document: document)
        }
        return versions.last
      }
    return Policy.Family.allCases.flatMap { family in found.filter { $0.policy.family == family } }
  }

  private var policies: AtlasTable {
    AtlasTable(
      id: "policies",
      title: Self.policies,
      columns: [
        Column("policy", Self.policy, .main) { .text(context.name($0.policy.name)) },
        Column("document", Label.title, .main) { item in
          let name = context.name(item.document.name)
          guard let clause = item.version.clause.map(context.say) else { return .text(name) }
          return .text(name + (context.language == .en ? ", " : "") + clause)
        },
        Column("number", Self.number, .main) { .text($0.document.number.map(context.say) ?? "") },
        Column("from", Self.from, kind: .date, .main) {
          .date(($0.version.validity ?? $0.document.validity).from)
        },
        Column("to", Self.to, kind: .date, .main) {
          .date(($0.version.validity ?? $0.document.validity).to)
        },
        Column("grade", Self.grade, .main) { .text($0.version.grade.rawValue) },
      ],
      rows: lawful,
      in: context.language
    ) { $0.policy.id.text }
  }

  private var texts: AtlasTable {
    AtlasTable(
      id: "support-texts",
      title: Self.support,
      columns: [
        Column("title", Label.title, .main) { .text(context.name($0.name)) },
        Column("number", Self.number) { .text($0.number.map(context.say) ?? "") },
        Column("issuer", Label.publisher, .main) { .text($0.issuer) },
        Column("from", Self.from, kind: .date, .main) { .date($0.validity.from) },
        Column("to", Self.to, kind: .date) { .date($0.validity.to) },
        Column("note", Self.bears) { document in
          let processes = model.gates.filter { $0.document == document.id && $0.effect == .support }
            .flatMap(\.processes).uniqued()
          return .list(
            processes.prefix(6).map { context.tables.name(of: $0) },
            in: context.language
          )
        },
      ],
      rows: supporting,
      in: context.language
    ) { $0.id.text }
  }
}

extension SupportPage {
  private static let beside = Phrase(zh: "本地与竞争园区对照", en: "Here beside rivals")
  private static let prices = Phrase(zh: "全部要素价格", en: "All prices")
  private static let policies = Phrase(
    zh: "项目可依法享受的政策",
    en: "Policies that a project may have by law"
  )
  private static let policy = Phrase(zh: "政策", en: "Policy")
  private static let grade = Phrase(zh: "等级", en: "Grade")
  private static let policiesNote = Phrase(
    zh: "按基准日施行的文本列名，各项目是否符合见项目书和 policies match；等级 C、U 的文本未读到原文，须先核。",
    en:
      "Texts in force on the day; whether a project meets one stands in its book and in `policies match`. "
      + "Texts graded C or U were not read in full and are checked first."
  )
  private static let support = Phrase(zh: "依法支持的文件", en: "Texts that support may rest on")
  private static let factor = Phrase(zh: "要素", en: "For")
  private static let price = Phrase(zh: "价格", en: "Price")
  private static let number = Phrase(zh: "文号", en: "Number")
  private static let from = Phrase(zh: "起", en: "From")
  private static let to = Phrase(zh: "止", en: "To")
  private static let bears = Phrase(zh: "涉及环节", en: "Bears on")
  private static let lead = Phrase(
    zh: "价格各有年份和出处，带“估”的须向供电、供气、供水单位和园区核实当年价。公平竞争审查条例施行后，不得以协议承诺财政奖补；能承诺的只有法律、行政法规和国务院文件已有依据的支持。",
    en:
      "Each price has its year and source; those marked \"est.\" must be checked with the utility and "
      + "the park. Under the fair-competition rules no subsidy may be promised by contract: only "
      + "support that a law or a State Council text already allows."
  )
  private static let supportNote = Phrase(
    zh: "下列文件含扶持条款，是否适用于某一项目须逐条判断，此处只列名称与日期。",
    en:
      "These texts hold clauses of support; whether one applies is judged clause by clause, and only "
      + "titles and dates stand here."
  )
}
