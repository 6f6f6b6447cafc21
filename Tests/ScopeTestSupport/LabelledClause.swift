import ChainModel
import Foundation

/// A clause in our own words, shaped like one of a register, with what a reader takes from it.
public struct LabelledClause: Sendable {
  /// The samples in the order they were drawn.
  public static let samples = [
    "development", "first-holdout", "second-holdout", "third-holdout", "fourth-holdout",
    "fifth-holdout", "sixth-holdout", "seventh-holdout",
  ]

  /// The number of the row.
  public let id: String
  /// `development`, or one of the samples that were labelled before any answer was seen.
  public let sample: String
  /// Whether the words of classes were labelled too.
  public var labelsClasses: Bool { sample == "seventh-holdout" }
  /// Why it was drawn: an activity or a trap.
  public let stratum: String
  /// The clause.
  public let text: String
  /// `product:activity`, or `[word]:activity` for a class, with `!` where it is excluded and `?` where it needs a permit.
  public let labels: [String]

  /// Reads the rows of a CSV file with the columns id, sample, stratum, clause, labels.
  public static func load(_ path: String) throws -> [LabelledClause] {
    try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").dropFirst()
      .map { line in
        let cells = cells(of: line)
        return LabelledClause(
          id: cells[0],
          sample: cells[1],
          stratum: cells[2],
          text: cells[3],
          labels: cells[4].split(separator: " ").map(String.init)
        )
      }
  }

  private static func cells(of line: Substring) -> [String] {
    var cells = [""]
    var isQuoted = false
    for character in line {
      switch character {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted: cells.append("")
      default: cells[cells.count - 1].append(character)
      }
    }
    return cells
  }
}
