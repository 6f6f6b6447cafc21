package import ChainModel
package import GapAnalysis
package import Markup
import MaterialBalance
import Words

/// What another region's squeezed links could become here, as tables and for programs:
/// `chainatlas.transfers/1`.
package struct TransferTables: Sendable {
  private let report: TransferReport
  private let language: Language
  private var home: RegionalModel { report.home.sheet.model }
  private var partner: RegionalModel { report.partner }

  /// Makes the tables of a report in a language.
  package init(report: TransferReport, language: Language) {
    self.report = report
    self.language = language
  }

  /// What could be taken in, the largest joint gain first, then what no project here takes.
  package var all: [AtlasTable] {
    [transfers] + (report.unmatched.isEmpty ? [] : [unmatched])
  }

  private func say(_ phrase: Phrase) -> String { phrase.text(in: language) }

  /// What could be taken in.
  package var transfers: AtlasTable {
    let name = partner.region.name
    return AtlasTable(
      id: "transfers",
      title: Phrase(zh: "承接\(name.zh)产业转移", en: "What \(name.en) could move here"),
      note: note,
      columns: [
        Column("process", Self.link, .main) { .text(say(processName($0.link))) },
        Column("kind", Self.kind, .main) { .text(say(squeeze($0.link))) },
        Column("squeezed", Self.squeezed, kind: .amount, .main) { amount($0.link) },
        Column("feed", Self.feed) { .text(say(feed($0.link))) },
        Column("companies", Label.company) { row in
          .list(row.link.companies.map { company($0) }, in: language)
        },
        Column("project", Self.project, .main) { row in
          TableCell.text(say(projectName(row.project)), link: .page(.project(row.project.id)))
        },
        Column("moved", Self.moved, kind: .amount, .main) { row in
          home.products[row.link.product].map {
            TableCell(.amount(Span(row.moved), $0.unit), isEstimate: row.link.isAssumed)
          } ?? .unknown
        },
        Column("here", Self.here, kind: .money, .main) { Self.money($0.here) },
        Column("there", Self.there, kind: .money, .main) { Self.money($0.there) },
        Column("freight", Self.freight, kind: .money) { row in
          row.freight.map(Self.money) ?? .empty
        },
        Column("joint", Self.joint, kind: .money, .main) { Self.money($0.joint) },
        Column("grade", Label.grade) { .text(partner.grade(of: $0.link.sources).rawValue) },
        Column("sources", Label.sources, kind: .sources) {
          .sources($0.link.sources, facts: $0.link.facts)
        },
      ],
      rows: report.transfers,
      in: language
    ) { "\($0.link.process)" }
  }

  /// Squeezed links that no project here takes.
  package var unmatched: AtlasTable {
    AtlasTable(
      id: "transfers-unmatched",
      title: Phrase(zh: "本地没有项目可接的", en: "Taken by no project here"),
      columns: [
        Column("process", Self.link, .main) { .text(say(processName($0))) },
        Column("kind", Self.kind, .main) { .text(say(squeeze($0))) },
        Column("squeezed", Self.squeezed, kind: .amount, .main) { amount($0) },
        Column("feed", Self.feed, .main) { .text(say(feed($0))) },
        Column("companies", Label.company) { link in
          .list(link.companies.map { company($0) }, in: language)
        },
        Column("grade", Label.grade) { .text(partner.grade(of: $0.sources).rawValue) },
      ],
      rows: report.unmatched,
      in: language
    ) { "\($0.process)" }
  }

  private var note: Phrase {
    let freight = report.freight.map { price -> Phrase in
      let money = AmountText.money(price.amount.span.mid, in: .zh)
      let english = AmountText.money(price.amount.span.mid, in: .en)
      let isEstimate = price.amount.isEstimate
      return Phrase(
        zh: "运价按“\(price.item)”每吨\(money)\(isEstimate ? "（估计）" : "")",
        en: "freight at \(english) a tonne\(isEstimate ? " (estimate)" : "")"
      )
    }
    let said = freight ?? Phrase(zh: "对方没有载明运价，运费不计", en: "no freight is stated, none is counted")
    return Phrase(
      zh:
        "金额都是每年的估计：本地所得为项目增加值减利润，对方所得为利润加省下的运费、减去在产部分搬走而失去的增加值；\(said.zh)。"
        + "对方原料未见记载的按没有计，须向对方核实。",
      en:
        "All money is an estimate a year: here stays value added less profit; there, profit and freight saved "
        + "less the value added lost where the link runs; \(said.en). A feed without a record there "
        + "counts as not there and has to be asked about."
    )
  }

  private func processName(_ link: SqueezedLink) -> Phrase {
    home.processes[link.process]?.name ?? .verbatim(link.process.text)
  }

  private func projectName(_ project: Project) -> Phrase {
    let names = project.steps.map {
      home.processes[$0.process]?.name ?? .verbatim($0.process.text)
    }
    return Phrase(
      zh: names.map(\.zh).joined(separator: "—"),
      en: names.map(\.en).joined(separator: " – ")
    )
  }

  private func company(_ id: Company.ID) -> String {
    partner.companies[id].map { say($0.name) } ?? id.text
  }

  private func amount(_ link: SqueezedLink) -> TableCell {
    guard let unit = home.products[link.product]?.unit else { return .unknown }
    return TableCell(
      .amount(Span(link.amount), unit),
      facts: link.facts,
      sources: link.sources,
      isEstimate: link.isAssumed
    )
  }

  /// What squeezes it; where no source tells of a feed there, that is not said to be lacking.
  private func squeeze(_ link: SqueezedLink) -> Phrase {
    link.kind == .starved && link.coverage == 0
      ? Phrase(zh: "原料来源未载", en: "source of feed not recorded") : link.kind.words
  }

  private func feed(_ link: SqueezedLink) -> Phrase {
    guard let feed = link.feed, let coverage = link.coverage else { return .nothing }
    let name = home.products[feed]?.short ?? .verbatim(feed.text)
    guard coverage > 0 else {
      return Phrase(zh: "\(name.zh)：当地供应未见记载", en: "\(name.en): no supply recorded there")
    }
    let share = DecimalText.percent(coverage)
    return Phrase(zh: "\(name.zh)：自给\(share)", en: "\(name.en): \(share) of its own")
  }

  private static func money(_ value: Double) -> TableCell {
    TableCell(.money(Span(value)), isEstimate: true)
  }

  /// The JSON of the result.
  package var json: JSONValue {
    .fields([
      "schema": "chainatlas.transfers/1",
      "region": .string(home.region.id.text),
      "from": .string(partner.region.id.text),
      "asOf": .string(report.home.asOf.description),
      "freight": .optional(report.freight?.id.text),
      "transfers": .array(
        report.transfers.map { row in
          .fields([
            "link": json(row.link), "project": .string(row.project.id.text),
            "closes": .strings(row.project.closes.map(\.text)), "moved": .number(row.moved),
            "here": .number(row.here), "there": .number(row.there),
            "freight": row.freight.map { .number($0) } ?? .null, "joint": .number(row.joint),
            "estimate": .bool(true),
          ])
        }
      ),
      "unmatched": .array(report.unmatched.map(json)),
    ])
  }

  private func json(_ link: SqueezedLink) -> JSONValue {
    .fields([
      "process": .string(link.process.text), "product": .string(link.product.text),
      "kind": .string(link.kind.rawValue), "amount": .number(link.amount),
      "assumed": .bool(link.isAssumed), "feed": .optional(link.feed?.text),
      "coverage": link.coverage.map { .number($0) } ?? .null,
      "companies": .strings(link.companies.map(\.text)),
      "grade": .string(partner.grade(of: link.sources).rawValue),
      "sources": .strings(link.sources.map(\.text)),
    ])
  }
}

extension TransferTables {
  private static let link = Phrase(zh: "对方环节", en: "Link there")
  private static let kind = Phrase(zh: "处境", en: "What squeezes it")
  private static let squeezed = Phrase(zh: "受挤规模", en: "Squeezed")
  private static let feed = Phrase(zh: "缺的原料", en: "Short of")
  private static let project = Phrase(zh: "本地项目", en: "Project here")
  private static let moved = Phrase(zh: "可承接", en: "Could move")
  private static let here = Phrase(zh: "本地所得", en: "Gain here")
  private static let there = Phrase(zh: "对方所得", en: "Gain there")
  private static let freight = Phrase(zh: "其中省运费", en: "Freight saved")
  private static let joint = Phrase(zh: "合计", en: "Joint gain")
}
