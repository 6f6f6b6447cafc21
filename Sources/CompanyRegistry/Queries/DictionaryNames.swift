import ChainModel
import GRDB

/// The products and activities that the database knows, both ways.
struct DictionaryNames {
  let products: [Int: String]
  let activities: [Int: Activity]
  let productNumbers: [String: Int]
  let activityNumbers: [Activity: Int]

  init(_ database: Database) throws {
    func read(_ table: String) throws -> [(Int, String)] {
      try Row.fetchAll(database, sql: "SELECT number, id FROM \(table) ORDER BY number")
        .map { (try $0.checked("number"), try $0.checked("id")) }
    }
    let products = try read("product_names")
    let activities = try read("activity_names")
      .compactMap { number, id in Activity(rawValue: id).map { (number, $0) } }
    self.products = Dictionary(products) { $1 }
    self.activities = Dictionary(activities) { $1 }
    productNumbers = Dictionary(products.map { ($1, $0) }) { $1 }
    activityNumbers = Dictionary(activities.map { ($1, $0) }) { $1 }
  }
}
