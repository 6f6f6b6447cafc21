extension SitePhrase {
  /// The phrase in English.
  public var english: String {
    switch self {
    case .skip: "Skip to the content"
    case .searchLabel: "Search products, processes, companies, zones"
    case .searchNone: "Nothing found"
    case .searchHelp: "Chinese, English, an alias or a code"
    case .otherLanguage: "中文"
    case .menu: "Main"
    case .breadcrumb: "Where you are"
    case .zoomIn: "Larger"
    case .zoomOut: "Smaller"
    case .zoomFit: "Whole map"
    case .zoomFull: "Full screen"
    case .mapSearch: "Find on the map"
    case .mapHelp:
      "Drag to move, wheel or buttons to enlarge, arrow keys to move; click a box for its page"
    case .mapRegion: "Map that can be enlarged"
    case .tableRegion: "Table, scrolls sideways"
    case .openCard: "Open the page"
    case .close: "Close"
    case .onThisPage: "On this page"
    case .sourceMark: "Source"
    case .factMark: "Where in the data"
    case .printHint: "This page can be printed"
    case .dataFile: "Data file"
    case .figureData: "The figures in words"
    case .download: "Download"
    case .footer:
      "Made by ChainAtlas from sourced data; every figure leads to its line and its source"
    case .coverSubtitle: "An atlas of industrial chains and investment opportunities"
    case .contents: "Contents"
    case .page: "page"
    }
  }
}
