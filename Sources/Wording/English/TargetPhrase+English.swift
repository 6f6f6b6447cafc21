import ChainModel
import Words

extension TargetPhrase {
  /// The phrase in English.
  public var english: String {
    switch self {
    case .feature(let feature): feature.english
    case .makes(let evidence, let product, let clause): evidence.english(product.en, clause)
    case .statedMaker(let product, let text):
      "the sources list \(product.en) among its products"
        + (text.map { " (\(PhraseText.shown($0)))" } ?? "")
    case .makesNeighbour(let neighbour, let product, let clause):
      "makes \(neighbour.en), next to \(product.en) in the chain "
        + "(\(PhraseText.quoted(clause))); \(product.en) itself is not named"
    case .statedNeighbour(let neighbour, let product):
      "the sources list \(neighbour.en), next to \(product.en) in the chain"
    case .nameSays(let product): "its very name says \(product.en)"
    case .placeInScope(let characters, let made, let items, let isOtherTrade):
      (characters == 0
        ? "stands first in its scope" : "stands from character \(characters + 1) of its scope")
        + (items.map { ", \(made) of about \($0) things listed are the product or next to it" }
          ?? "")
        + (isOtherTrade ? ", under a name of another trade" : "")
    case .placeInList(let place, let count):
      count == 1 ? "its only product listed" : "number \(place) of \(count) products listed"
    case .sizes(let sizes): sizes.map(\.english).joined(separator: ", ")
    case .worked(let from, let to):
      "founded in \(from), \(max(0, to - from)) years at work by \(to)"
    case .title(let title): "holds the title \(PhraseText.quoted(title))"
    case .leader: "among the leading firms of its trade in the sources"
    case .listed(let stock): "listed (\(PhraseText.shown(stock)))"
    case .comesFrom(let place, let region, let phrase):
      "seated in \(place), \(region.en)" + (phrase.map { " (plan: \"\($0)\")" } ?? "")
    case .comesFromElsewhere(let place): "seated in \(place), which the plan does not name"
    case .tie(let tie, let partner): "\(tie.english) \(PhraseText.shown(partner))"
    case .inXinjiang(let text): "already in Xinjiang: \(PhraseText.shown(text))"
    case .away(let kilometres, let home):
      "about \(DecimalText.fixed(kilometres / 10, digits: 0))0 km from \(home.en)"
    case .fits(let mode): "fits the mode \"\(mode.en)\" (\(mode.zh))"
    case .flags(let flags): "to be checked: " + flags.map(\.english).joined(separator: ", ")
    case .noFlags: "no red flags seen"
    case .unknown(let feature): "\(feature.english): not found in the sources"
    case .sentence(let sentence): sentence.english
    case .reasons(let reasons): reasons.map(\.english).joined(separator: "; ")
    case .verify(let flags, let unknown):
      (flags.map(\.english)
        + (unknown.isEmpty ? [] : ["unknown: " + unknown.map(\.english).joined(separator: ", ")]))
        .joined(separator: "; ")
    case .flag(let flag): flag.english
    case .label(let label): label.english
    case .listTitle(let name): "Targets for \(name.en)"
    case .listNote(let candidates, let shown):
      "The first \(shown) of \(candidates) candidates by score; unknown features count as what is "
        + "usual, and 'known' is the share of weight that rests on records."
    case .noRegistry:
      "No company registry was given (--registry): only the leading firms of the workspace are ranked."
    case .registry(let files, let earliest, let latest, let found):
      "Registry \(PhraseText.list(files)): \(found) companies name the product or a neighbour"
        + (earliest.flatMap { from in latest.map { ", founded \(from.year) to \($0.year)" } } ?? "")
        + ". It is not a current register: check that a company still exists and still makes the "
        + "product before calling."
    case .registrySource: "Company registry (the user's own, under its licence)"
    case .explanationTitle: "How the score is made"
    case .explanationNote:
      "Score = weighted mean of the features, each from 0 to 1; an unknown feature is not zero: it counts "
        + "as what is usual, given under 'where unknown'. Weights and usual values are judgements; "
        + "they stand in targeting.yaml and can be changed."
    case .sourcesTitle: "Sources"
    case .anchorTitle: "Around the anchors: gaps up- and downstream of firms already here"
    case .anchorNote:
      "Upstream: what the firm needs and nobody here makes; downstream: what could use its product. "
        + "Each gap with its best-scored companies."
    case .ranked(let companies):
      companies.map { "\($0.name) (\(DecimalText.fixed($0.score * 100, digits: 0)))" }
        .joined(separator: "; ")
    case .direction(.upstream): "upstream"
    case .direction(.downstream): "downstream"
    case .unknownSubject(let text, let suggestion):
      "no gap, product, process or stage \(PhraseText.quoted(text))\(PhraseText.hint(suggestion)); "
        + "give a name, an alias or an id, see chainatlas gaps for ids of gaps, or say all"
    case .notAProject(let kind):
      kind == .overbuilt
        ? "This link is overbuilt: attract no more of it; the list only shows the industry."
        : "This gap has no process to attract."
    case .evidenceMark(let evidence): evidence.english
    case .stated: "listed in the sources"
    }
  }
}

extension TargetPhrase.Sentence {
  var english: String {
    var text = "\(PhraseText.shown(name)) scores \(DecimalText.fixed(score * 100, digits: 1))"
    text += " (\(DecimalText.percent(known)) of the weight known)"
    if !reasons.isEmpty { text += ": " + reasons.map(\.english).joined(separator: "; ") }
    if !unknown.isEmpty { text += "; unknown: " + unknown.map(\.english).joined(separator: ", ") }
    return text + "."
  }
}

extension TargetPhrase.Size {
  var english: String {
    switch self {
    case .capital(let amount, let isConverted):
      "registered capital \(isConverted ? "about " : "")\(AmountText.money(amount, in: .en))"
    case .staff(let count): "\(count) insured employees"
    case .capacity(let share, let text):
      "capacity " + (text.map { "\(PhraseText.shown($0)), " } ?? "")
        + "about \(DecimalText.percent(share)) of a typical unit"
    }
  }
}

extension MakingEvidence {
  var english: String {
    switch self {
    case .make: "scope says makes"
    case .process: "scope says processes"
    case .grow: "scope says grows or mines"
    case .research: "scope says develops"
    case .unspecified: "named without a verb"
    case .name: "name only"
    case .neighbour: "makes a neighbour"
    }
  }

  func english(_ product: String, _ clause: String) -> String {
    let quoted = PhraseText.quoted(clause)
    return switch self {
    case .make: "its scope says that it makes \(product): \(quoted)"
    case .process: "its scope says that it processes \(product): \(quoted)"
    case .grow: "its scope says that it grows or mines \(product): \(quoted)"
    case .research: "its scope only says that it develops \(product): \(quoted)"
    case .unspecified: "its scope names \(product) without saying what is done: \(quoted)"
    case .name: "its name says \(product): \(quoted)"
    case .neighbour: "makes what stands next to \(product): \(quoted)"
    }
  }
}

extension TargetFeature {
  var english: String {
    switch self {
    case .makes: "makes it"
    case .centrality: "main business"
    case .capability: "size"
    case .experience: "years at work"
    case .tier: "titles"
    case .origin: "origin"
    case .ties: "ties"
    case .presence: "presence in Xinjiang"
    case .distance: "distance"
    case .cooperation: "mode of cooperation"
    case .soundness: "soundness"
    }
  }
}

extension TargetTie {
  var english: String {
    switch self {
    case .group: "same group as a firm here:"
    case .parent: "parent of a firm here:"
    case .subsidiary: "subsidiary of a firm here:"
    case .supplier: "supplier of a firm here:"
    case .customer: "customer of a firm here:"
    case .partner: "partner of a firm here:"
    }
  }
}

extension TargetFlag {
  var english: String {
    switch self {
    case .smallCapital: "very small capital"
    case .excluded: "the scope excludes the product elsewhere"
    case .suspended: "not working for a time"
    case .moved: "moved to another authority"
    case .tradingName: "a trader's name"
    case .otherTrade: "a name of another trade"
    case .specialTreatment: "shares under special treatment"
    case .cooperative: "a cooperative"
    }
  }
}

extension TargetLabel {
  /// The heading in English.
  public var english: String {
    switch self {
    case .rank: "Rank"
    case .subject: "Link"
    case .company: "Company"
    case .code: "Credit code"
    case .province: "Province"
    case .city: "City"
    case .score: "Score"
    case .known: "Known"
    case .evidence: "Evidence"
    case .clause: "Words"
    case .flags: "To check"
    case .sentence: "Reading"
    case .capital: "Capital"
    case .founded: "Founded"
    case .sources: "Sources"
    case .feature: "Feature"
    case .weight: "Weight"
    case .why: "Why"
    case .phrase: "Words of the plan"
    case .paragraph: "Paragraph"
    case .share: "Share"
    case .unknown: "Where unknown"
    case .scale: "Values"
    case .title: "Title"
    case .publisher: "Publisher"
    case .date: "Date"
    case .grade: "Grade"
    case .address: "Address"
    case .anchor: "Anchor"
    case .direction: "Side"
    case .gap: "Gap"
    case .kind: "Kind"
    case .candidates: "Targets (score)"
    case .product: "Product"
    }
  }
}
