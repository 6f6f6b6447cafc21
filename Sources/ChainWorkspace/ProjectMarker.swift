package import ChainMaps
package import ChainModel
package import GapAnalysis
import Words

/// Puts the steps and flows of one project on a map as marks.
package struct ProjectMarker: Sendable {
  private let project: Project
  private let model: RegionalModel
  private let language: Language

  /// Takes a project.
  package init(project: Project, model: RegionalModel, language: Language) {
    self.project = project
    self.model = model
    self.language = language
  }

  /// The processes to draw, the one of the last product at the end.
  package var focus: [String] {
    let last = project.steps.filter { model.processes[$0.process]?.output == project.product }
    return project.steps.filter { !last.contains($0) }.map(\.process.text)
      + last.map(\.process.text)
  }

  /// What is sold, what is local surplus and what is bought; each step with what it runs.
  package var marks: MapMarks {
    var products: [Product.ID: MapMark] = [:]
    for input in project.inputs where products[input.product] == nil {
      products[input.product] = mark(input.product, isPresent: input.source == .surplus) { text in
        switch input.source {
        case .surplus: Phrase(zh: "用余料\(text.zh)", en: "\(text.en) of surplus")
        case .unrecorded: Phrase(zh: "用\(text.zh)，产量未载", en: "\(text.en), not recorded")
        case .bought, .minor: Phrase(zh: "外购\(text.zh)", en: "\(text.en) bought")
        }
      } amount: {
        project.inputs.filter { $0.product == input.product }.reduce(0) { $0 + $1.amount }
      }
    }
    for output in project.outputs {
      products[output.product] = mark(output.product, isPresent: false) { text in
        Phrase(zh: "外销\(text.zh)", en: "\(text.en) sold")
      } amount: {
        output.amount
      }
    }
    var processes: [UnitProcess.ID: MapMark] = [:]
    for step in project.steps {
      guard let process = model.processes[step.process] else { continue }
      processes[process.id] = MapMark(gaps: gaps(of: process.output), isPresent: step.isHere)
      if products[process.output] == nil {
        products[process.output] = mark(process.output, isPresent: step.isHere) { text in
          Phrase(zh: "厂内\(text.zh)", en: "\(text.en) inside")
        } amount: {
          step.size
        }
      }
    }
    return MapMarks(products: products, processes: processes, flows: flows)
  }

  private func mark(
    _ id: Product.ID,
    isPresent: Bool,
    _ words: (Phrase) -> Phrase,
    amount: () -> Double
  ) -> MapMark {
    let unit = model.products[id]?.unit
    let text = unit.map { Amount(Span(amount()), $0).phrase }
    return MapMark(
      gaps: gaps(of: id),
      isPresent: isPresent,
      size: text.map { words($0).text(in: language) },
      note: id == project.product ? project.reason.text(in: language) : nil
    )
  }

  /// The kinds of the gaps on a product that the project closes.
  private func gaps(of product: Product.ID) -> [GapKind] {
    GapKind.allCases.filter { kind in
      project.closes.contains(Gap.ID("\(kind.rawValue)-\(product)"))
    }
  }

  /// What each step takes in and puts out beside its main output.
  private var flows: [MapFlow] {
    project.steps.flatMap { step -> [MapFlow] in
      guard let process = model.processes[step.process] else { return [] }
      func flow(_ exchange: Exchange, _ direction: MapFlow.Direction) -> MapFlow? {
        guard let product = model.products[exchange.product],
          let tonnes = product.tonnesPerUnit?.mid
        else { return nil }
        let amount = exchange.figure.span.mid * step.size
        return MapFlow(
          process: process.id,
          product: product.id,
          direction: direction,
          tonnes: amount * tonnes,
          text: Amount(Span(amount), product.unit).phrase.text(in: language)
        )
      }
      return process.inputs.compactMap { flow($0, .intoProcess) }
        + process.byproducts.compactMap { flow($0, .outOfProcess) }
    }
  }
}
