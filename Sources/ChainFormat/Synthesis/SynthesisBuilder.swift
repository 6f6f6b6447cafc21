import ChainModel
import ChainTopology

/// Turns the sections of a problem file into a problem.
struct SynthesisBuilder {
  private static let materialKeys = [
    "price", "flow_rate_lower_bound", "flow_rate_upper_bound",
  ]
  private static let unitKeys = [
    "capacity_lower_bound", "capacity_upper_bound", "fix_cost", "proportional_cost",
  ]

  private var parser: SynthesisParser
  private var measures: [SynthesisProblem.Measure] = []
  private var defaults = SynthesisSettings()
  private var defaultKind = SynthesisProblem.Material.Kind.intermediate
  private var materials: [SynthesisProblem.Material] = []
  private var materialNames: [Substring: (index: Int, line: Int)] = [:]
  private var units: [(name: SynthesisLine, settings: SynthesisSettings)] = []
  private var unitNames: [Substring: (index: Int, line: Int)] = [:]
  private var recipes: [Int: SynthesisRecipe] = [:]
  private var exclusions: [SynthesisProblem.Exclusion] = []
  private var unlisted: [String] = []
  private var firstUnlisted: SynthesisLine?

  init(parser: SynthesisParser) {
    self.parser = parser
  }

  mutating func readMeasures(_ lines: [SynthesisLine]) {
    for line in lines {
      guard let (key, value) = line.keyAndValue else {
        parser.report(SynthesisParser.notKeyValue(String(line.text)), at: line)
        continue
      }
      measures.append(SynthesisProblem.Measure(key: String(key.text), unit: String(value.text)))
    }
  }

  mutating func readDefaults(_ lines: [SynthesisLine]) {
    let keys =
      Self.materialKeys.map { "material_\($0)" } + Self.unitKeys.map { "operating_unit_\($0)" }
    var hasKind = false
    for line in lines {
      guard let (key, value) = line.keyAndValue else {
        parser.report(SynthesisParser.notKeyValue(String(line.text)), at: line)
        continue
      }
      guard key.text == "material_type" else {
        defaults.set(key, value, keys: keys, report: &parser)
        continue
      }
      if hasKind { parser.report(SynthesisParser.repeatedType(String(value.text)), at: value) }
      hasKind = true
      defaultKind = kind(value) ?? defaultKind
    }
  }

  mutating func readMaterials(_ lines: [SynthesisLine]) {
    for line in lines where !parser.isStopped {
      let (name, rest) = line.nameAndRest
      let settings = SynthesisSettings(
        rest,
        keys: Self.materialKeys,
        hasType: true,
        report: &parser
      )
      guard isNew(name, .material, at: line, among: materialNames) else { continue }
      materialNames[name.text] = (materials.count, line.number)
      let (lower, upper) = bounds(settings, "flow_rate", default: "material_")
      materials.append(
        SynthesisProblem.Material(
          name: String(name.text),
          kind: settings.type.flatMap { kind($0) } ?? defaultKind,
          price: settings["price"] ?? defaults["material_price"] ?? 0,
          lowerBound: lower,
          upperBound: upper
        )
      )
    }
  }

  mutating func readUnits(_ lines: [SynthesisLine]) {
    for line in lines where !parser.isStopped {
      let (name, rest) = line.nameAndRest
      let settings = SynthesisSettings(rest, keys: Self.unitKeys, hasType: false, report: &parser)
      guard isNew(name, .unit, at: line, among: unitNames) else { continue }
      unitNames[name.text] = (units.count, line.number)
      units.append((name, settings))
    }
  }

  mutating func readRecipes(_ lines: [SynthesisLine]) {
    var first: [Int: Int] = [:]
    for line in lines where !parser.isStopped {
      let (name, rest) = line.nameAndRest
      guard let unit = index(of: name, .unit, among: unitNames) else { continue }
      if let line = first[unit] {
        let phrase = Self.repeatedRecipe(String(name.text), firstLine: line)
        parser.report(phrase, at: name)
        continue
      }
      first[unit] = line.number
      recipes[unit] = recipe(rest)
    }
  }

  mutating func readExclusions(_ lines: [SynthesisLine]) {
    for line in lines where !parser.isStopped {
      let (name, rest) = line.nameAndRest
      var members: [Int] = []
      var seen: Set<Int> = []
      for item in rest.text.isEmpty ? [] : rest.split(at: ",") {
        guard !item.text.isEmpty else {
          parser.report(SynthesisParser.emptyItem, at: item)
          continue
        }
        guard let unit = index(of: item, .unit, among: unitNames) else { continue }
        if seen.insert(unit).inserted {
          members.append(unit)
        } else {
          parser.report(Self.repeatedMember(String(item.text)), at: item)
        }
      }
      if members.count < 2 {
        parser.report(Self.smallExclusion(String(name.text)), at: name, as: .warning)
      }
      exclusions.append(SynthesisProblem.Exclusion(name: String(name.text), units: members))
    }
  }

  mutating func finished(name: String) -> SynthesisReading {
    var built: [SynthesisProblem.OperatingUnit] = []
    for index in units.indices { built.append(unit(at: index)) }
    if let firstUnlisted {
      parser.report(Self.unlistedMaterials(unlisted), at: firstUnlisted, as: .warning)
    }
    if !parser.isStopped, parser.errors == 0, !materials.contains(where: { $0.kind == .product }) {
      parser.report(Self.noProduct, as: .warning)
    }
    return SynthesisReading(
      draft: SynthesisProblem(
        name: name,
        measures: measures,
        materials: materials,
        units: built,
        exclusions: exclusions
      ),
      diagnostics: DiagnosticList(parser.diagnostics)
    )
  }

  private mutating func unit(at index: Int) -> SynthesisProblem.OperatingUnit {
    let (name, settings) = units[index]
    if recipes[index] == nil {
      parser.report(Self.noRecipe(String(name.text)), at: name, as: .warning)
    }
    let (lower, upper) = bounds(settings, "capacity", default: "operating_unit_")
    return SynthesisProblem.OperatingUnit(
      name: String(name.text),
      lowerBound: lower,
      upperBound: upper,
      fixedCost: settings["fix_cost"] ?? defaults["operating_unit_fix_cost"] ?? 0,
      proportionalCost: settings["proportional_cost"]
        ?? defaults["operating_unit_proportional_cost"] ?? 0,
      inputs: recipes[index]?.inputs ?? [],
      outputs: recipes[index]?.outputs ?? []
    )
  }

  private mutating func recipe(_ rest: SynthesisLine) -> SynthesisRecipe {
    let words = rest.words
    let arrows = words.indices.filter { words[$0].text == "=>" }
    guard let arrow = arrows.first else {
      // P-graph Studio leaves the arrow away where a unit puts nothing out.
      let isPlain = words.allSatisfy { !$0.text.contains("=") && !$0.text.contains(">") }
      guard !words.isEmpty, isPlain else {
        parser.report(Self.noArrow, at: rest)
        return SynthesisRecipe()
      }
      return SynthesisRecipe(inputs: flows(words[...]))
    }
    guard arrows.count == 1 else {
      parser.report(Self.severalArrows, at: words[arrows[1]])
      return SynthesisRecipe()
    }
    return SynthesisRecipe(
      inputs: flows(words[..<arrow]),
      outputs: flows(words[(arrow + 1)...])
    )
  }

  /// Reads `2 C + F`: terms between plus signs, each a number and a material or a material alone.
  private mutating func flows(_ words: ArraySlice<SynthesisLine>) -> [SynthesisProblem.Flow] {
    guard !words.isEmpty else { return [] }
    var flows: [SynthesisProblem.Flow] = []
    var seen: Set<Int> = []
    for term in words.split(omittingEmptySubsequences: false, whereSeparator: { $0.text == "+" }) {
      guard let first = term.first, let last = term.last else {
        parser.report(Self.emptyTerm, at: words.first)
        continue
      }
      var rate = 1.0
      var name = first.part(first.text.base[first.text.startIndex..<last.text.endIndex])
      if term.count > 1, materialNames[name.text] == nil {
        switch NumberText.read(first.text) {
        case .wrong(let phrase): parser.report(phrase, at: first)
        case .number(let number) where number <= 0:
          parser.report(.notPositive(String(first.text)), at: first)
        case .number(let number): rate = number
        }
        name = first.part(first.text.base[first.text.endIndex..<last.text.endIndex])
      }
      guard let material = material(of: name) else { continue }
      guard seen.insert(material).inserted else {
        parser.report(Self.repeatedTerm(String(name.text)), at: name)
        continue
      }
      flows.append(SynthesisProblem.Flow(material: material, rate: rate))
    }
    return flows
  }

  private mutating func kind(_ word: SynthesisLine) -> SynthesisProblem.Material.Kind? {
    if let kind = SynthesisProblem.Material.Kind(rawValue: String(word.text)) { return kind }
    let words = SynthesisProblem.Material.Kind.allCases.map(\.rawValue)
    let phrase = Phrase.unknownWord(
      String(word.text),
      expected: words,
      suggestion: parser.suggestion(for: word.text, among: words)
    )
    parser.report(phrase, at: word)
    return nil
  }

  /// A material by its name; one that only recipes name gets what `defaults` say.
  private mutating func material(of name: SynthesisLine) -> Int? {
    if let found = materialNames[name.text] { return found.index }
    guard parser.hasSection(.materials), isName(name) else {
      return index(of: name, .material, among: materialNames)
    }
    if unlisted.isEmpty { firstUnlisted = name }
    unlisted.append(String(name.text))
    materialNames[name.text] = (materials.count, name.number)
    let (lower, upper) = bounds(SynthesisSettings(), "flow_rate", default: "material_")
    materials.append(
      SynthesisProblem.Material(
        name: String(name.text),
        kind: defaultKind,
        price: defaults["material_price"] ?? 0,
        lowerBound: lower,
        upperBound: upper
      )
    )
    return materials.count - 1
  }

  /// Whether a word of a recipe can be a name: no number, and in one piece.
  private func isName(_ name: SynthesisLine) -> Bool {
    guard let first = name.text.utf8.first else { return false }
    return !(48...57).contains(first) && !name.text.contains { "=>,:;+ \t".contains($0) }
  }

  private mutating func bounds(
    _ settings: SynthesisSettings,
    _ key: String,
    default prefix: String
  ) -> (Double, Double) {
    let (low, high) = ("\(key)_lower_bound", "\(key)_upper_bound")
    let lower = settings[low] ?? defaults[prefix + low] ?? 0
    let upper = settings[high] ?? defaults[prefix + high] ?? SynthesisProblem.unlimited
    if lower > upper {
      let place =
        settings.place(of: low) ?? settings.place(of: high) ?? defaults.place(of: prefix + low)
      parser.report(Self.boundsCross(lower: lower, upper: upper), at: place)
    }
    return (lower, upper)
  }

  private mutating func isNew(
    _ name: SynthesisLine,
    _ thing: Thing,
    at line: SynthesisLine,
    among names: [Substring: (index: Int, line: Int)]
  ) -> Bool {
    guard !name.text.isEmpty else {
      parser.report(Self.noName, at: line)
      return false
    }
    guard let first = names[name.text] else { return true }
    let phrase = Self.repeatedName(thing, String(name.text), firstLine: first.line)
    parser.report(phrase, at: name)
    return false
  }

  private mutating func index(
    of name: SynthesisLine,
    _ thing: Thing,
    among names: [Substring: (index: Int, line: Int)]
  ) -> Int? {
    if let found = names[name.text] { return found.index }
    // Where the whole section is missing, that has been said.
    guard parser.hasSection(thing == .material ? .materials : .units) else { return nil }
    let near = parser.suggestion(for: name.text, among: names.keys.map(String.init).sorted())
    let phrase = Self.unknownName(thing, String(name.text), suggestion: near)
    parser.report(phrase, at: name)
    return nil
  }
}

/// What a unit takes in and puts out, as its line says.
struct SynthesisRecipe {
  var inputs: [SynthesisProblem.Flow] = []
  var outputs: [SynthesisProblem.Flow] = []
}
