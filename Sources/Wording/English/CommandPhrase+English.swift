import ChainModel

extension CommandPhrase {
  /// The phrase in English.
  public var english: String {
    switch self {
    case .tool: "Balances, gaps and investment atlas of industrial chains."
    case .check: "Check the data of a workspace and report all that is wrong at once."
    case .balance: "Balance local supply and demand of every product."
    case .gaps: "Find, size and rank what is missing, weak or unextended."
    case .map: "Draw a chain."
    case .structure: "Read a P-graph problem; list its maximal and all solution structures."
    case .atlas: "Make the investment atlas."
    case .workspace: "The workspace folder."
    case .region: "The region, where the workspace has several."
    case .language: "The language of the output."
    case .format: "The format of the output."
    case .output: "The file to write; standard output if left out."
    case .scenario: "Which plants count: on stream, and being built, and planned."
    case .asOf: "The date; that of region.yaml if left out."
    case .chain: "The chain."
    case .kind: "Only gaps of this kind."
    case .draws: "How many balances are drawn; 0 for none."
    case .seed: "The start of the random sequence."
    case .view: "Which view is drawn."
    case .focus: "What it centres on: zone, product or process; start and end for a route."
    case .scale: "Enlargement of a PNG."
    case .structureFile: "A P-graph Studio .in file."
    case .maximumStructures: "How many structures are listed at most."
    case .outputFolder: "The folder to write."
    case .atlasDiff: "What changed between two editions, and which data it comes from."
    case .edition: "A folder: a workspace, an atlas, or a data package."
    case .diffFolder:
      "The folder for the page, CSV and difference maps; without it, tables are printed."
    case .noDifferenceMap(let path): "no readable workspace in \(path): no difference map is drawn"
    case .sameEdition: "The two editions are the same."
    case .pdf: "Make the printable PDF booklet as well."
    case .unknownChain(let id, let known):
      "no chain \"\(id)\"; there are: \(known.joined(separator: ", "))"
    case .paper: "The paper of a PDF."
    case .reading: "reading"
    case .targetsRanked: "ranking targets"
    case .gapsFound: "balances and gaps"
    case .pagesBuilt: "drawing maps and building pages"
    case .atlasMade(let pages, let cards, let maps, let companies, let tables, let files, let size):
      "made: \(pages) pages (\(cards) cards of gaps and opportunities), \(maps) maps, \(companies) "
        + "target companies, \(tables) tables in the workbook and the data package; \(files) files, "
        + "\(size) MB"
    case .siteWritten: "writing the site"
    case .bookletPrinted: "printing the booklet"
    case .unchanged: "nothing has changed; the atlas is up to date"
    case .mapFailed(let reason): "cannot draw the map: \(reason)"
    case .badCount(let name, let value): "\(name) is \(value); it must be zero or more"
    case .binaryToTerminal(let format): "\(format) is not text; name a file with -o"
    case .wrote(let path): "wrote \(path)"
    case .open(let path): "open \(path)"
    case .step(let name, let seconds): "\(name): \(seconds) s"
    case .errorsFound(let errors, let warnings): "\(errors) errors, \(warnings) warnings"
    case .noErrors(let warnings): "no errors, \(warnings) warnings"
    case .targets: "List companies to approach for a gap, by a score that explains itself."
    case .targetSubject:
      "Id of a gap, product, process or stage, or the name or an alias of a product; may be repeated; "
        + "all: every gap a project can close."
    case .anchors: "For each firm already here, the gaps around it and whom to approach."
    case .registryFile: "Registry of companies; without it only those of the workspace are ranked."
    case .atlasTop: "How many companies are ranked for each opportunity."
    case .top: "How many each list holds, 20 unless said (5 with --anchors)."
    case .forOrAnchors: "name a gap or product with --for, or use --anchors, one of the two"
    case .target(let phrase): phrase.english
    case .noGaps: "No gap of that kind."
    }
  }
}
