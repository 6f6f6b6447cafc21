import ChainModel
import Documents
import Markup
import PolicyRules
import Tables

/// A checked draft: as a table, as a marked document, and for programs.
struct PromisePaper {
  let sentences: [PromiseSentence]
  let model: RegionalModel
  let language: Language

  let title = Phrase(zh: "招商承诺逐句审查", en: "Promises checked")

  /// What a verdict is called.
  static func words(_ verdict: PromiseRule.Verdict) -> Phrase {
    switch verdict {
    case .forbidden: Phrase(zh: "禁止", en: "forbidden")
    case .ask: Phrase(zh: "送问", en: "ask")
    case .allowed: Phrase(zh: "可以写", en: "allowed")
    }
  }

  /// `公平竞争审查条例实施办法（国家市场监督管理总局令第99号）第十九条（四）`.
  func citation(_ clause: LawClause) -> String {
    let document = model.documents[clause.document]
    let name = document?.name.text(in: language) ?? clause.document.text
    let number = document?.number.map { language == .zh ? "（\($0.zh)）" : " (\($0.en))" } ?? ""
    let place = clause.clause.map { language == .zh ? $0.zh : ", \($0.en)" } ?? ""
    return name + number + place
  }

  /// One row a sentence.
  var table: AtlasTable {
    func column(
      _ id: String,
      _ zh: String,
      _ en: String,
      _ importance: TableColumn.Importance,
      _ cell: @escaping (PromiseSentence) -> String
    ) -> Column<PromiseSentence> {
      Column(id, Phrase(zh: zh, en: en), importance) { .text(cell($0)) }
    }
    return AtlasTable(
      id: "promises",
      title: title,
      note: note,
      columns: [
        Column("line", Phrase(zh: "行", en: "line"), .main) { .count($0.line) },
        column("text", "句子", "sentence", .main) { $0.text },
        column("verdict", "结论", "verdict", .main) { Self.words($0.verdict).text(in: language) },
        column("words", "要害字样", "words", .main) { $0.words.joined(separator: "、") },
        column("reason", "理由", "reason", .main) { $0.reason.text(in: language) },
        column("clause", "条款", "clause", .main) { $0.clauses.first.map(citation) ?? "" },
        column("quote", "原文", "quote", .detail) { $0.clauses.first?.quote ?? "" },
        column("exception", "例外", "exception", .detail) { $0.clauses.first?.exception ?? "" },
        column("rule", "规则", "rule", .detail) { $0.rule?.id.text ?? "" },
        column("grade", "等级", "grade", .detail) { $0.clauses.first?.grade.rawValue ?? "" },
      ],
      rows: sentences,
      in: language
    )
  }

  private var note: Phrase {
    func count(_ verdict: PromiseRule.Verdict) -> Int { sentences.count { $0.verdict == verdict } }
    let (no, ask, yes) = (count(.forbidden), count(.ask), count(.allowed))
    return Phrase(
      zh: "共\(sentences.count)句：禁止\(no)，送问\(ask)，可以写\(yes)。规则只看字面，不替代公平竞争审查；拿不准的一律送问。",
      en:
        "\(sentences.count) sentences: \(no) forbidden, \(ask) to be asked, \(yes) allowed. Rules read words and replace no review; what is in doubt is asked."
    )
  }

  /// The document for programs.
  var json: JSONValue {
    .fields([
      "schema": "chainatlas.promises-check/1",
      "sentences": .array(
        sentences.map { sentence in
          .fields([
            "line": .number(Double(sentence.line)), "text": .string(sentence.text),
            "verdict": .string(sentence.verdict.rawValue),
            "rule": .optional(sentence.rule?.id.text),
            "clause": .optional(sentence.clauses.first.map(citation)),
            "clauses": .strings(sentence.clauses.map(\.id.text)),
            "words": .strings(sentence.words),
            "reason": PolicyJSON.phrase(sentence.reason),
          ])
        }
      ),
    ])
  }

  /// The draft with its words marked, and the table of what is to be changed.
  var document: OfficialDocument {
    let asOf = model.region.asOf
    func say(_ zh: String, _ en: String) -> String { Phrase(zh: zh, en: en).text(in: language) }
    var blocks: [OfficialDocument.Block] = [.text(note.text(in: language))]
    blocks.append(.heading(1, say("一、标注后的草稿", "1. The draft, marked")))
    for line in Set(sentences.map(\.line)).sorted() {
      blocks.append(
        .paragraph(sentences.filter { $0.line == line }.flatMap(runs))
      )
    }
    let open = sentences.filter { $0.verdict != .allowed }
    blocks.append(.heading(1, say("二、禁止和送问的句子", "2. Forbidden, and to be asked")))
    blocks.append(
      .table(
        OfficialDocument.Grid(
          columns: [
            OfficialDocument.Grid.Column(say("句子", "sentence"), width: 30),
            OfficialDocument.Grid.Column(say("结论", "verdict"), width: 7),
            OfficialDocument.Grid.Column(say("理由", "reason"), width: 22),
            OfficialDocument.Grid.Column(say("依据", "ground"), width: 26),
          ],
          rows: open.map {
            [
              $0.text, Self.words($0.verdict).text(in: language), $0.reason.text(in: language),
              $0.clauses.prefix(2).map(citation).joined(separator: "；"),
            ]
          }
        )
      )
    )
    return OfficialDocument(
      title: title.text(in: language),
      dateline: PolicyDateText.text(asOf, in: language),
      day: OfficialDocument.Day(year: asOf.year, month: asOf.month ?? 1, day: asOf.day ?? 1),
      language: language == .zh ? "zh-CN" : "en",
      blocks: blocks
    )
  }

  /// A sentence in runs: the deciding words in the style of its verdict.
  private func runs(_ sentence: PromiseSentence) -> [OfficialDocument.Run] {
    let style: OfficialDocument.Run.Style =
      switch sentence.verdict {
      case .forbidden: .forbidden
      case .ask: .ask
      case .allowed: .allowed
      }
    var runs: [OfficialDocument.Run] = []
    var rest = Substring(sentence.text)
    while let next = sentence.words.compactMap({ rest.firstRange(of: $0) })
      .min(by: { $0.lowerBound < $1.lowerBound })
    {
      runs.append(OfficialDocument.Run(String(rest[..<next.lowerBound])))
      runs.append(OfficialDocument.Run(String(rest[next]), style))
      rest = rest[next.upperBound...]
    }
    runs.append(OfficialDocument.Run(String(rest) + "。"))
    return runs
  }
}
