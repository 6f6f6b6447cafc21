import ChainModel
import GRDB

/// The products, classes and activities that the database knows, both ways.
struct DictionaryNames {
  let subjects: [Int: Mention.Subject]
  let activities: [Int: Activity]
  let subjectNumbers: [Mention.Subject: Int]
  let activityNumbers: [Activity: Int]

  /// What stands before the key of a class; no product's key holds it.
  private static let classMark = "class:"

  /// The key of a product or a class in the database.
  static func key(of subject: Mention.Subject) -> String {
    switch subject {
    case .product(let id): id.text
    case .productClass(let id): classMark + id.text
    }
  }

  /// What a key of the database names.
  static func subject(_ key: String) -> Mention.Subject {
    key.hasPrefix(classMark)
      ? .productClass(ProductClass.ID(String(key.dropFirst(classMark.count))))
      : .product(Product.ID(key))
  }

  init(_ database: Database) throws {
    func read(_ table: String) throws -> [(Int, String)] {
      try Row.fetchAll(database, sql: "SELECT number, id FROM \(table) ORDER BY number")
        .map { (try $0.checked("number"), try $0.checked("id")) }
    }
    let subjects = try read("product_names").map { ($0, Self.subject($1)) }
    let activities = try read("activity_names")
      .compactMap { number, id in Activity(rawValue: id).map { (number, $0) } }
    self.subjects = Dictionary(subjects) { $1 }
    self.activities = Dictionary(activities) { $1 }
    subjectNumbers = Dictionary(subjects.map { ($1, $0) }) { $1 }
    activityNumbers = Dictionary(activities.map { ($1, $0) }) { $1 }
  }
}
