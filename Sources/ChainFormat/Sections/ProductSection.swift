import ChainModel

/// Reads `products`.
struct ProductSection {
  let reading: Reading

  /// The products in order.
  func products(_ sections: [Section]) -> [Product] {
    sections.flatMap { reading.items($0.node, $0.key) }.compactMap(product)
  }

  private func product(_ node: YAMLNode) -> Product? {
    guard let fields = Fields(node, .product, keys: ItemKeys.product, reading) else { return nil }
    fields.need("id")
    let name = fields.needName()
    fields.need("unit")
    let unit = fields.placedText("unit").flatMap { reading.unit($0.text, at: $0.origin) }
    let role: Product.Role? = fields.needWord("role")
    let formula = fields.placedText("formula").flatMap(formula)
    let assay = fields.number("assay", .fraction)
    if assay == 0, let node = fields.node("assay") {
      reading.error(.notPositive("0"), at: node.origin)
    }
    let massPerUnit = fields.figure("massPerUnit", .positive)
    let price = fields.node("price").flatMap { FigureReader(reading: reading).price($0) }
    let short = fields.node("short").flatMap {
      Fields($0, .product, keys: ItemKeys.losses, reading)?.needName()
    }
    let isTradable = fields.has("tradable") ? fields.flag("tradable") : true
    let confidence: Confidence? = fields.word("codeConfidence")
    let hs = fields.placedText("hs").flatMap(hsCode)
    let industry = fields.placedText("gbt4754").flatMap(industryCode)
    let aliases = fields.texts("aliases").map(\.text)
    let formerly = fields.texts("formerly").map { Product.ID($0.text) }
    let (isPerishable, isFuel) = (fields.flag("perishable"), fields.flag("fuel"))
    let (family, note) = (fields.text("family"), fields.text("note"))
    guard let id = fields.id else { return nil }
    fields.accept(as: Thing(.product, id.text))
    guard let name, let unit, let role else { return nil }
    return Product(
      id: Product.ID(id.text),
      name: name,
      unit: unit,
      role: role,
      family: family,
      aliases: aliases,
      formerly: formerly,
      hs: hs,
      gbt4754: industry,
      codeConfidence: confidence,
      formula: formula,
      assay: assay.flatMap { $0 > 0 ? $0 : nil } ?? 1,
      massPerUnit: massPerUnit,
      price: price,
      isPerishable: isPerishable,
      short: short,
      isTradable: isTradable,
      isFuel: isFuel,
      note: note,
      origin: fields.origin
    )
  }

  private func formula(_ item: (text: String, origin: Origin)) -> ChemicalFormula? {
    if item.text.utf8.count <= 200, let formula = ChemicalFormula(item.text) { return formula }
    reading.error(Self.notAFormula(item.text), at: item.origin)
    return nil
  }

  /// An HS code without its dot: `2917` or `2917.36`.
  private func hsCode(_ item: (text: String, origin: Origin)) -> String? {
    let parts = item.text.split(separator: ".", omittingEmptySubsequences: false)
    let digits = parts.joined()
    let chapter = Int(digits.prefix(2)) ?? 0
    guard parts.count <= 2, parts.count == 1 || parts[0].utf8.count == 4,
      (4...6).contains(digits.utf8.count), digits.utf8.allSatisfy({ (48...57).contains($0) }),
      (1...97).contains(chapter), chapter != 77
    else {
      reading.error(Self.notAnHSCode(item.text), at: item.origin)
      return nil
    }
    return digits
  }

  /// A GB/T 4754-2017 code of two to four digits.
  private func industryCode(_ item: (text: String, origin: Origin)) -> String? {
    guard (2...4).contains(item.text.utf8.count),
      item.text.utf8.allSatisfy({ (48...57).contains($0) }),
      (1...97).contains(Int(item.text.prefix(2)) ?? 0)
    else {
      reading.error(Self.notAnIndustryCode(item.text), at: item.origin)
      return nil
    }
    return item.text
  }
}

extension ProductSection {
  /// A text that is no chemical formula.
  static func notAFormula(_ text: String) -> Phrase {
    let text = Phrase.quoted(text)
    return Phrase(
      zh: "\(text.zh)不是化学式；应如 C8H6O4、Ca(OH)2",
      en: "\(text.en) is no chemical formula; expected one like C8H6O4 or Ca(OH)2"
    )
  }

  /// A code that is no HS code.
  static func notAnHSCode(_ text: String) -> Phrase {
    let text = Phrase.quoted(text)
    return Phrase(
      zh: "\(text.zh)不是 HS 2022 编码；应为四至六位数字，如 2917 或 2917.36",
      en: "\(text.en) is no HS 2022 code; expected four to six digits, like 2917 or 2917.36"
    )
  }

  /// A code that is no GB/T 4754 class.
  static func notAnIndustryCode(_ text: String) -> Phrase {
    let text = Phrase.quoted(text)
    return Phrase(
      zh: "\(text.zh)不是 GB/T 4754-2017 代码；应为二至四位数字，如 2614",
      en: "\(text.en) is no GB/T 4754-2017 code; expected two to four digits, like 2614"
    )
  }
}
