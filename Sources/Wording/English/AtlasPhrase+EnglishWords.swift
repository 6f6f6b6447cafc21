import ChainModel
import Words

extension AtlasPhrase {
  static let englishResources = [
    "electricity": ("Electricity", " kWh"), "steam": ("Steam", " t"),
    "water": ("Fresh water", " m³"), "wastewater": ("Wastewater", " m³"),
    "energy": ("Energy", " tce"), "labour": ("Jobs", ""), "land": ("Land", " m²"),
  ]

  static let englishHazards = [
    "flammable": "flammable", "toxic": "toxic", "explosive": "explosive", "corrosive": "corrosive",
    "high-water": "water-hungry", "high-effluent": "high in effluent", "odour": "smelly",
    "dust": "dusty",
  ]

  static let englishKinds = [
    "plant": "Plants: capacity and load", "total": "Control totals",
    "primarySupply": "Local raw materials", "market": "Market figures",
    "company": "Capacities of firms elsewhere", "price": "Prices",
    "recipe": "Recipes", "scale": "Economic scales", "capex": "Capital per unit",
    "resource": "Water, power, labour", "zone": "Zones",
  ]

  static let englishOwners = [
    "zone": "Park managements", "statistics": "Statistics office",
    "agriculture": "Agriculture and natural resources",
    "commerce": "Commerce and investment bureau",
    "analyst": "Industry analysts", "planning": "Planning office and zone owners",
  ]

  static func en(_ market: MarketFigure.Market) -> String {
    switch market {
    case .china: "China"
    case .xinjiang: "Xinjiang"
    case .world: "World"
    case .centralAsia: "Central Asia"
    }
  }

  static func en(_ kind: MarketFigure.Kind) -> String {
    switch kind {
    case .capacity: "capacity"
    case .output: "output"
    case .consumption: "consumption"
    case .import: "imports"
    case .export: "exports"
    case .importShare: "import share"
    case .utilisation: "utilisation"
    case .price: "price"
    case .target: "target"
    }
  }
}
