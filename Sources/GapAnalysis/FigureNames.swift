import ChainModel

/// What the figures of a balance are called, by their places in the files.
struct FigureNames {
  private var names: [Origin: Phrase] = [:]

  init(model: RegionalModel) {
    func name(_ id: Product.ID) -> Name {
      model.products[id]?.name ?? Name(zh: id.text, en: id.text)
    }
    for process in model.processes.elements {
      for exchange in process.inputs {
        let product = name(exchange.product)
        names[exchange.figure.origin] = Phrase(
          zh: "\(process.name.zh)的\(product.zh)单耗",
          en: "the \(product.en) that \(process.name.en) uses"
        )
      }
      for exchange in process.byproducts {
        let product = name(exchange.product)
        names[exchange.figure.origin] = Phrase(
          zh: "\(process.name.zh)的\(product.zh)产出率",
          en: "the \(product.en) that \(process.name.en) puts out"
        )
      }
    }
    for facility in model.facilities {
      let company =
        model.companies[facility.company]?.name
        ?? Name(zh: facility.company.text, en: facility.company.text)
      let product = name(facility.product)
      if let figure = facility.capacity {
        names[figure.origin] = Phrase(
          zh: "\(company.zh)的\(product.zh)产能",
          en: "the \(product.en) capacity of \(company.en)"
        )
      }
      if let figure = facility.utilisation {
        names[figure.origin] = Phrase(
          zh: "\(company.zh)的\(product.zh)开工率",
          en: "the load of \(company.en) for \(product.en)"
        )
      }
    }
    for total in model.totals {
      let product = name(total.product)
      names[total.amount.origin] = Phrase(
        zh: "\(total.year)年\(product.zh)统计总量",
        en: "the \(total.year) total of \(product.en)"
      )
    }
    for supply in model.primarySupply {
      guard let figure = supply.amount else { continue }
      let product = name(supply.product)
      names[figure.origin] = Phrase(
        zh: "本地\(product.zh)产量",
        en: "the local yield of \(product.en)"
      )
    }
  }

  /// The name of a figure; its place where it has none.
  subscript(origin: Origin) -> Phrase {
    names[origin] ?? .verbatim(origin.description)
  }
}
