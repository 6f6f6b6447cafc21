/// What the site and the booklet say of themselves.
public enum SitePhrase: String, SpokenCase, Hashable, CaseIterable {
  case skip, searchLabel, searchNone, searchHelp, otherLanguage, menu, breadcrumb, zoomIn
  case zoomOut, zoomFit, zoomFull, mapSearch, mapHelp, mapRegion, tableRegion, openCard, close
  case onThisPage, sourceMark, factMark, printHint, dataFile, figureData, download, footer,
    coverSubtitle
  case contents, page
}
