/// A date as sources give it: a year, a month of a year, or a day.
public struct PartialDate: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The year of the common era.
  public let year: Int
  /// The month, 1 to 12, if known.
  public let month: Int?
  /// The day of the month, 1 to 31, if known.
  public let day: Int?

  /// Makes a date from numbers that are known to be one.
  public init(year: Int, month: Int? = nil, day: Int? = nil) {
    self.year = year
    self.month = month
    self.day = month == nil ? nil : day
  }

  /// Reads `2024`, `2024-03` or `2024-03-26`; nil for anything else and for days that no month has.
  public init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard (1...3).contains(parts.count), parts[0].utf8.count == 4 else { return nil }
    var numbers: [Int] = []
    for part in parts {
      guard part.utf8.allSatisfy({ (48...57).contains($0) }), let number = Int(part) else {
        return nil
      }
      numbers.append(number)
    }
    guard parts.dropFirst().allSatisfy({ $0.utf8.count == 2 }) else { return nil }
    let month = numbers.count > 1 ? numbers[1] : nil
    let day = numbers.count > 2 ? numbers[2] : nil
    if let month {
      guard (1...12).contains(month) else { return nil }
      if let day {
        guard (1...Self.days(in: month, of: numbers[0])).contains(day) else { return nil }
      }
    }
    self.init(year: numbers[0], month: month, day: day)
  }

  /// The number of days of a month in the Gregorian calendar.
  static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The date as the sources give it.
  public var description: String {
    func padded(_ number: Int, to width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
    var text = padded(year, to: 4)
    if let month { text += "-" + padded(month, to: 2) }
    if let day { text += "-" + padded(day, to: 2) }
    return text
  }

  /// The first day that the date may mean, as year × 10000 + month × 100 + day.
  public var earliest: Int { year * 10_000 + (month ?? 1) * 100 + (day ?? 1) }

  /// The last day that the date may mean, in the same form.
  public var latest: Int { year * 10_000 + (month ?? 12) * 100 + (day ?? 31) }

  /// Orders by the first day, then by precision: `2024` before `2024-01`.
  public static func < (left: PartialDate, right: PartialDate) -> Bool {
    if left.earliest != right.earliest { return left.earliest < right.earliest }
    return (left.month == nil ? 0 : left.day == nil ? 1 : 2)
      < (right.month == nil ? 0 : right.day == nil ? 1 : 2)
  }
}
