/// How far a source can be trusted.
public enum Grade: String, Hashable, Sendable, CaseIterable, Comparable {
  /// Official text or a company's filing.
  case a = "A"
  /// Press, trade or academic text.
  case b = "B"
  /// A weak copy: a reprint, a forum, a mirror.
  case c = "C"
  /// No source: an estimate.
  case u = "U"

  /// The better grade is the smaller.
  public static func < (left: Grade, right: Grade) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// Where a figure comes from.
public struct Source: Hashable, Sendable, Identifiable {
  /// A source's key, for example `S12`.
  public typealias ID = Identifier<Source>

  /// The key.
  public let id: ID
  /// The title, in the source's language.
  public let title: String
  /// The original publisher.
  public let publisher: String
  /// The date of the text, if known.
  public let date: PartialDate?
  /// How far it can be trusted.
  public let grade: Grade
  /// The address, for official, company, association and established press sites.
  public let url: String?
  /// The day from which a rule or norm no longer holds; nil for what holds, or never was a rule.
  public let closed: PartialDate?
  /// What was taken from it, or what is odd about it.
  public let note: String?
  /// Where it stands in the files.
  public let origin: Origin

  /// Makes a source.
  public init(
    id: ID,
    title: String,
    publisher: String,
    date: PartialDate?,
    grade: Grade,
    url: String? = nil,
    closed: PartialDate? = nil,
    note: String? = nil,
    origin: Origin = Origin(file: "")
  ) {
    self.id = id
    self.title = title
    self.publisher = publisher
    self.date = date
    self.grade = grade
    self.url = url
    self.closed = closed
    self.note = note
    self.origin = origin
  }
}
