import ArgumentParser
import ChainModel

/// The day of a command about policies, and how its result is written.
struct PolicyOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      Phrase(
        zh: "按哪一天有效的文本，缺省用 region.yaml 所载日期。",
        en: "The day whose texts count; by default that of region.yaml."
      )
    )
  )
  var asOf: PartialDate?

  @OptionGroup var delivery: ResultOptions
}

extension Phrase {
  static let companyForm = Phrase(
    zh: "企业表（YAML：name、uscc、facts）。",
    en: "The form of a company (YAML: name, uscc, facts)."
  )
}
