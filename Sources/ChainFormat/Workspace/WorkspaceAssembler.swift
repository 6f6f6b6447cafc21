import ChainModel

/// Builds a model from the files of a workspace.
struct WorkspaceAssembler {
  let workspace: String
  let chosen: Region.ID?
  let reading: Reading

  init(workspace: String, region: Region.ID?, settings: [FigureSetting] = []) {
    self.workspace = workspace
    chosen = region
    reading = Reading(settings: settings)
  }

  /// Reads everything, then lets the rules look at it.
  ///
  /// - Parameters:
  ///   - files: The files in the order of their paths.
  ///   - diagnostics: What was wrong with files that could not be read.
  /// - Returns: The model and all that is wrong with it.
  /// - Throws: What keeps a model from being built at all.
  func assemble(
    _ files: [WorkspaceFile],
    _ diagnostics: [Diagnostic] = []
  ) throws(ChainFormatError) -> WorkspaceReading {
    for diagnostic in diagnostics { reading.report(diagnostic) }
    let sections = sections(in: files)
    guard sections.contains(where: { $0.key == "products" }) else {
      // Files that could not be read may be why there are no products.
      guard reading.diagnostics.isEmpty else {
        throw .invalid(DiagnosticList(reading.diagnostics))
      }
      throw .notAWorkspace(workspace)
    }
    let (region, regions) = try region(in: sections)
    let tables = tables(in: files, region: region, sections: sections)
    let mine = sections.filter {
      !ItemKeys.regional.contains($0.key) || $0.home == region.folder
    }
    declare(mine, tables, region: region)
    let model = model(mine, tables, region: region)
    reading.checkSettings()
    let findings = LintReport(reading: reading).findings(in: model)
    return WorkspaceReading(
      draft: model,
      diagnostics: DiagnosticList(reading.diagnostics + findings),
      regions: regions,
      files: files.map {
        ReadFile(path: $0.path, text: String(decoding: $0.bytes, as: UTF8.self))
      }
    )
  }

  private func sections(in files: [WorkspaceFile]) -> [Section] {
    var sections: [Section] = []
    for file in files where file.isYAML {
      guard let text = SourceText(file, report: reading.report) else {
        reading.lose(file)
        continue
      }
      let slips = TypingSlips(
        String(decoding: file.bytes[text.start...], as: UTF8.self),
        file: file.path
      )
      for diagnostic in slips.diagnostics { reading.report(diagnostic) }
      if slips.diagnostics.contains(where: { $0.severity == .error }) {
        // What the parser would say of it speaks of something else.
        reading.lose(file)
        continue
      }
      let composed = file.bytes.withUnsafeBufferPointer { bytes in
        YAMLComposer.compose(
          UnsafeBufferPointer(rebasing: bytes[text.start...]),
          file: file.path
        )
      }
      for diagnostic in composed.diagnostics { reading.report(diagnostic) }
      guard let root = composed.root else {
        if composed.diagnostics.isEmpty {
          reading.error(.empty, at: Origin(file: file.path))
        }
        reading.lose(file)
        continue
      }
      sections += self.sections(of: root, in: file)
    }
    return sections
  }

  private func sections(of root: YAMLNode, in file: WorkspaceFile) -> [Section] {
    guard let entries = root.entries else {
      reading.error(Self.rootNotMapping, at: root.origin)
      return []
    }
    if entries.isEmpty { reading.error(.empty, at: root.origin) }
    return entries.compactMap { entry in
      if ItemKeys.retired.contains(entry.key) {
        reading.report(Diagnostic(.warning, at: entry.origin, .retiredKey(entry.key)))
        return nil
      }
      guard ItemKeys.topLevel.contains(entry.key) else {
        let nearest = reading.suggestion(for: entry.key, among: ItemKeys.topLevel)
        reading.error(
          .unknownKey(entry.key, expected: ItemKeys.topLevel, suggestion: nearest),
          at: entry.origin
        )
        return nil
      }
      return Section(
        key: entry.key,
        origin: entry.origin,
        node: entry.value,
        folder: file.folder
      )
    }
  }

  /// The chosen region's section, or that of the only one that is no partner, and all regions.
  private func region(
    in sections: [Section]
  ) throws(ChainFormatError) -> (chosen: Section, all: [Region.ID]) {
    var regions: [Section] = []
    for section in sections where section.key == "region" {
      if let first = regions.first(where: { $0.folder == section.folder }) {
        let place = first.origin.description
        reading.error(.repeatedSection("region", first: place), at: section.origin)
      } else {
        regions.append(section)
      }
    }
    let known = regions.map { Region.ID($0.folderName) }
    checkPartners(regions, known)
    if let chosen {
      guard let index = known.firstIndex(of: chosen) else {
        throw .unknownRegion(chosen, known: known)
      }
      return (regions[index], known)
    }
    // A partner is asked for by name; a workspace has one region where all others are its partners.
    let homes = regions.filter { partner(of: $0) == nil }
    guard let only = homes.first ?? regions.first else {
      guard reading.diagnostics.isEmpty else {
        throw .invalid(DiagnosticList(reading.diagnostics))
      }
      throw .noRegion(workspace)
    }
    guard homes.count == 1 else { throw .severalRegions(known) }
    return (only, known)
  }

  /// Whose partner a region says it is.
  private func partner(of region: Section) -> YAMLNode? {
    region.node.entries?.first { $0.key == "partnerOf" }?.value
  }

  private func checkPartners(_ regions: [Section], _ known: [Region.ID]) {
    for region in regions {
      guard let partner = partner(of: region), case .scalar(let name, _) = partner.content else {
        continue
      }
      let others = known.filter { $0.text != region.folderName }
      guard !others.contains(Region.ID(name)) else { continue }
      let nearest = reading.suggestion(for: name, among: others.map(\.text))
      reading.error(.unknown(name, kind: .region, suggestion: nearest), at: partner.origin)
    }
  }

  private func tables(
    in files: [WorkspaceFile],
    region: Section,
    sections: [Section]
  ) -> [Table.Kind: [Table]] {
    let folders = Set(sections.filter { $0.key == "region" }.map(\.folder))
    let names = Table.Kind.allCases.map(\.fileName)
    var tables: [Table.Kind: [Table]] = [:]
    for file in files where file.isTable {
      let origin = Origin(file: file.path)
      guard let kind = Table.Kind.allCases.first(where: { $0.fileName == file.name }) else {
        let nearest = reading.suggestion(for: file.name, among: names)
        reading.error(
          Self.unknownTable(file.name, expected: names, suggestion: nearest),
          at: origin
        )
        continue
      }
      guard folders.contains(file.folder) else {
        reading.error(Self.tableOutsideRegion(file.name), at: origin)
        continue
      }
      guard file.folder == region.folder else { continue }
      guard SourceText(file, report: reading.report) != nil,
        let table = Table(file, kind: kind, reading)
      else {
        reading.lose(file)
        continue
      }
      tables[kind, default: []].append(table)
    }
    for section in sections
    where ItemKeys.regional.contains(section.key) && !folders.contains(section.home) {
      reading.error(Self.tableOutsideRegion(section.key), at: section.origin)
    }
    return tables
  }
}

extension WorkspaceAssembler {
  /// A CSV file whose name is none of the known ones.
  static func unknownTable(_ name: String, expected: [String], suggestion: String?) -> Phrase {
    let name = Phrase.quoted(name)
    let expected = Phrase.list(expected)
    let suggestion = Phrase.suggestion(suggestion)
    return Phrase(
      zh: "未知的表\(name.zh)；应为 \(expected.zh) 之一\(suggestion.zh)",
      en: "unknown table \(name.en); expected one of \(expected.en)\(suggestion.en)"
    )
  }

  /// A CSV file outside the folder of a region.
  static func tableOutsideRegion(_ name: String) -> Phrase {
    let name = Phrase.quoted(name)
    return Phrase(
      zh: "\(name.zh)不在地区文件夹内；应放在含顶层键 region 的文件夹内",
      en: "\(name.en) is outside a region; expected it in a folder with the key region"
    )
  }

  /// A file whose root is no mapping.
  static let rootNotMapping = Phrase(
    zh: "文件顶层不是键值；应以 products: 等顶层键开头",
    en: "the file does not begin with a key; expected a top-level key such as products:"
  )
}
