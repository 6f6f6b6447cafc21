import ChainModel
import Editions
import Tables

extension PageID {
  /// The page of what a figure is about.
  init(of subject: FigureCensus.Subject) {
    self =
      switch subject {
      case .company(let id): .company(id)
      case .prospect: .targets
      case .product(let id): .product(id)
      case .process(let id): .process(id)
      case .zone(let id): .zone(id)
      }
  }
}
