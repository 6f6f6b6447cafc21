/// What the command line says of itself, and how it answers.
public enum CommandPhrase: SpokenCase, Hashable {
  case tool
  case check
  case balance
  case gaps
  case map
  case structure
  case atlas
  case workspace
  case region
  case language
  case format
  case output
  case scenario
  case asOf
  case chain
  case kind
  case draws
  case seed
  case view
  case focus
  case scale
  case structureFile
  case maximumStructures
  case outputFolder
  case pdf
  case atlasDiff
  case edition
  case diffFolder
  case sameEdition
  case noDifferenceMap(String)
  case unknownChain(String, known: [String])
  case badCount(String, Int)
  case binaryToTerminal(String)
  case wrote(String)
  case open(String)
  case step(String, seconds: String)
  case errorsFound(Int, warnings: Int)
  case noErrors(warnings: Int)
  case noGaps
  case paper
  case mapFailed(String)
  case targets
  case targetSubject
  case anchors
  case registryFile
  case top
  case atlasTop
  case forOrAnchors
  case target(TargetPhrase)
  case reading
  case gapsFound
  case targetsRanked
  case pagesBuilt
  case atlasMade(
    pages: Int,
    cards: Int,
    maps: Int,
    companies: Int,
    tables: Int,
    files: Int,
    megabytes: String
  )
  case siteWritten
  case bookletPrinted
  case unchanged

  /// Both languages on one line, for help that is printed before a language is chosen.
  public var bilingual: String { "\(chinese) \(english)" }
}
