package import ChainModel
import MaterialBalance
package import ProcessSynthesis
package import Tables
import Words

/// The tables of what links, companies and imports are worth.
package struct WorthTables: Sendable {
  /// The result.
  package let worth: RegionWorth
  /// The language of headings and names.
  package let language: Language
  private var model: RegionalModel { worth.sheet.model }

  /// Makes tables of a result in a language.
  package init(worth: RegionWorth, language: Language) {
    self.worth = worth
    self.language = language
  }

  /// The tables in reading order, those without rows left out.
  package var all: [AtlasTable] {
    [
      table("link", Phrase(zh: "环节的价值", en: "What each link is worth")),
      table("company", Phrase(zh: "企业的价值", en: "What each company is worth")),
      table("import", Phrase(zh: "外购料的价值", en: "What each good bought in is worth")),
      lossMakers,
    ].filter { !$0.rows.isEmpty }
  }

  /// Everything as one table, for files.
  package var flat: AtlasTable {
    AtlasTable(
      id: "worth",
      title: title,
      note: note,
      columns: [
        Column("kind", Phrase(zh: "类别", en: "kind"), .main) { .text(kind($0)) }
      ] + columns,
      rows: worth.items,
      in: language
    ) { $0.subject.id }
  }

  /// The first of one kind.
  package func table(_ kind: String, _ title: Phrase, first count: Int = .max) -> AtlasTable {
    AtlasTable(
      id: "worth-\(kind)",
      title: title,
      note: note,
      columns: columns,
      rows: Array(worth.items.filter { $0.subject.kind == kind }.prefix(count)),
      in: language
    ) { $0.subject.id }
  }

  /// Plants known to run that lose money at middle prices.
  package var lossMakers: AtlasTable {
    AtlasTable(
      id: "worth-loss-makers",
      title: Phrase(zh: "数据待核：在产却算出亏损", en: "In doubt: runs, yet loses money by these figures"),
      note: Phrase(
        zh: "按中间价，已知在产的装置不应亏损；亏的，价格或单耗待核。",
        en:
          "At middle prices no plant known to run should lose money; check the price or the recipe."
      ),
      columns: [
        Column("process", Phrase(zh: "环节", en: "process"), .main) {
          .text(model.processes[$0.process]?.name.text(in: language) ?? $0.process.text)
        },
        Column("id", Phrase(zh: "标识", en: "id"), .detail) { .text($0.process.text) },
        Column(
          "earning",
          Phrase(zh: "每单位产出扣料、能、工后余", en: "left for one unit of output"),
          kind: .money,
          .main
        ) { TableCell(.money(Span($0.earning))) },
      ],
      rows: worth.lossMakers,
      in: language
    ) { $0.process.text }
  }

  private var title: Phrase { Phrase(zh: "环节、企业、外购料的价值", en: "What is worth what") }

  private var note: Phrase {
    Phrase(
      zh: "拿掉一项，其余照今天的规模尽量开，损失多少（含它自己）；外购不许超过今天的量，辅料与包装人人买得到。",
      en:
        "Take one away and run the rest as far as it goes, no more than today: what is lost, its own included. Nothing more may be bought in; auxiliaries and packaging can be."
    )
  }

  private var columns: [Column<WorthItem>] {
    [
      Column("name", Phrase(zh: "拿掉", en: "without"), .main) { .text(name($0)) },
      Column("id", Phrase(zh: "标识", en: "id"), .detail) { .text($0.subject.id) },
      Column("valueAdded", Phrase(zh: "年减增加值", en: "value added lost"), kind: .money, .main) {
        TableCell(.money(Span($0.valueAdded)), isLowerBound: $0.isLowerBound)
      },
      Column(
        "tonnes",
        Phrase(zh: "年减产量（吨）", en: "tonnes lost"),
        kind: .number(digits: 0)
      ) { .number($0.tonnes) },
      Column("jobs", Phrase(zh: "减用工", en: "jobs lost"), kind: .number(digits: 0), .main) {
        .persons($0.jobs)
      },
      Column("stops", Phrase(zh: "跟着停的", en: "stops with it"), .main) { item in
        .list(
          item.stops.prefix(8).compactMap { model.processes[$0]?.name.text(in: language) },
          in: language
        )
      },
      Column("less", Phrase(zh: "跟着减的", en: "runs less")) { item in
        .list(
          item.losses.filter { !$0.isStop }.prefix(6).compactMap { loss in
            model.processes[loss.process].map {
              $0.name.text(in: language) + " −" + DecimalText.percent(1 - loss.after / loss.before)
            }
          },
          in: language
        )
      },
    ]
  }

  private func kind(_ item: WorthItem) -> String {
    let words =
      switch item.subject {
      case .link: Phrase(zh: "环节", en: "link")
      case .company: Phrase(zh: "企业", en: "company")
      case .imported: Phrase(zh: "外购料", en: "import")
      }
    return words.text(in: language)
  }

  private func name(_ item: WorthItem) -> String {
    switch item.subject {
    case .link(let id): model.processes[id]?.name.text(in: language) ?? id.text
    case .company(let id): model.companies[id]?.name.text(in: language) ?? id.text
    case .imported(let id): model.products[id]?.short.text(in: language) ?? id.text
    }
  }
}
