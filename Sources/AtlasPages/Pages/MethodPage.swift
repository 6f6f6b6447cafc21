import ChainModel
import GapAnalysis
import Tables
import Wording

/// How the figures are computed, and how to read them.
struct MethodPage {
  private let builder: AtlasBuilder

  init(_ builder: AtlasBuilder) {
    self.builder = builder
  }

  func page() -> AtlasPage {
    let limits = builder.input.model.region.thresholds
    return AtlasPage(
      id: .method,
      title: builder.say(.heading(.method)),
      lead: [TextRun(builder.say(.methodLead))],
      sections: [
        AtlasSection(
          "balance",
          builder.say(.heading(.balance)),
          [
            .paragraph([TextRun(builder.say(.methodBalance))])
          ]
        ),
        AtlasSection(
          "kinds",
          builder.say(.heading(.gapKinds)),
          [
            .list(
              GapKind.allCases.map { kind in
                let tests = GapRules.tests(of: kind, limits).map { $0.text(in: builder.language) }
                return [
                  TextRun(kind.words.text(in: builder.language), style: .strong),
                  TextRun(
                    builder.say(.colon)
                      + tests.joined(separator: builder.language == .zh ? "；" : "; ")
                  ),
                ]
              }
            )
          ]
        ),
        AtlasSection(
          "size",
          builder.say(.heading(.howBig)),
          [
            .paragraph([TextRun(builder.say(.methodSize))])
          ]
        ),
        AtlasSection(
          "rank",
          builder.say(.heading(.ranking)),
          [
            .paragraph([TextRun(builder.say(.methodRank))])
          ]
        ),
        AtlasSection(
          "sources",
          builder.say(.heading(.sources)),
          [
            .paragraph([TextRun(builder.say(.methodSources))]),
            .list(
              Grade.allCases.map { grade in
                [
                  TextRun(TablePhrase.grade(grade).text(in: builder.language), style: .strong),
                  TextRun(
                    builder.say(.colon)
                      + TablePhrase.gradeMeaning(grade).text(in: builder.language)
                  ),
                ]
              }
            ),
          ]
        ),
      ]
    )
  }
}
