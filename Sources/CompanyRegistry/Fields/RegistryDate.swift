import ChainModel

/// Reads dates as registry exports write them.
enum RegistryDate {
  /// Reads `1999-03-01`, `1999/3/1`, `1999.3`, `1999年3月1日`, `19990301`, `12-May-09` and
  /// `13/5/2009`, with or without a time of day; nil for what is no date between 1600 and 2199, and
  /// for `05/12/2009`, which may be a day of May or of December.
  ///
  /// A number of five or six digits up to 109,574 counts days as spreadsheets do; one of nine or more
  /// is a stamp (`20090512103000`) or a midnight in seconds or milliseconds since 1970, as programs
  /// write it.
  static func read(_ cell: Bytes) -> PartialDate? {
    if let digits = stampDigits(cell) { return stamped(cell, digits) }
    var numbers: InlineArray<3, Int> = [0, 0, 0]
    var widths: InlineArray<3, Int> = [0, 0, 0]
    var count = 0
    var index = 0
    while index < cell.count, count < 3 {
      var number = 0
      let first = index
      while index < cell.count, (48...57).contains(cell[index]), index - first < 9 {
        number = number * 10 + Int(cell[index] &- 48)
        index += 1
      }
      guard index > first else { break }
      numbers[count] = number
      widths[count] = index - first
      count += 1
      if index < cell.count, cell[index] == 45 || cell[index] == 46 || cell[index] == 47 {
        index += 1
      } else if index + 2 < cell.count, cell[index] >= 0xE5, count < 3 {
        index += 3  // 年, 月
      } else {
        break
      }
    }
    if count == 1, widths[0] == 8 {
      let number = numbers[0]
      return date(number / 10_000, number / 100 % 100, number % 100)
    }
    if count >= 1, widths[0] <= 6, count == 1 || cell[widths[0]] == 46,
      (1...109_574).contains(numbers[0]), widths[0] > 4
    {
      return date(ofSerial: numbers[0])
    }
    if count == 3, widths[2] == 4, widths[0] <= 2, widths[1] <= 2 {
      return yearLast(numbers[0], numbers[1], numbers[2])
    }
    if count == 1, widths[0] <= 2, let named = monthNamed(cell, after: widths[0]) {
      return date(named.year, named.month, numbers[0])
    }
    guard count >= 1, widths[0] == 4, widths[1] <= 2, widths[2] <= 2 else { return nil }
    return date(numbers[0], count > 1 ? numbers[1] : nil, count > 2 ? numbers[2] : nil)
  }

  /// Day and month in either order before the year, where only one order makes a date, or both the
  /// same one.
  private static func yearLast(_ first: Int, _ second: Int, _ year: Int) -> PartialDate? {
    let dayFirst = date(year, second, first)
    let monthFirst = date(year, first, second)
    guard let dayFirst else { return monthFirst }
    return monthFirst == nil || monthFirst == dayFirst ? dayFirst : nil
  }

  /// The digits of a cell that holds nine to fourteen of them, perhaps after a minus and before `.0`,
  /// and nothing else.
  private static func stampDigits(_ cell: Bytes) -> Range<Int>? {
    guard cell.count >= 9 else { return nil }
    let first = cell[0] == UInt8(ascii: "-") ? 1 : 0
    var last = first
    while last < cell.count, (48...57).contains(cell[last]) { last += 1 }
    let rest = cell.count - last
    let isWhole =
      rest == 0 || rest == 2 && cell[last] == UInt8(ascii: ".") && cell[last + 1] == 48
    return isWhole && (9...14).contains(last - first) ? first..<last : nil
  }

  /// The day of a stamp or of a point of time; nil where the digits are neither, or could be both and
  /// mean two days.
  private static func stamped(_ cell: Bytes, _ digits: Range<Int>) -> PartialDate? {
    var number = 0
    for index in digits { number = number * 10 + Int(cell[index] &- 48) }
    let isNegative = digits.lowerBound > 0
    var written: PartialDate?
    if !isNegative, digits.count == 12 || digits.count == 14 {
      let minutes = digits.count == 14 ? number / 100 : number
      let isTime =
        minutes / 100 % 100 < 24 && minutes % 100 < 60
        && (digits.count == 12 || number % 100 < 60)
      let day = minutes / 10_000
      if isTime { written = date(day / 10_000, day / 100 % 100, day % 100) }
    }
    guard digits.count < 14 else { return written }
    let counted = midnight(isNegative ? -number : number, isSeconds: digits.count <= 10)
    guard let written, let counted else { return written ?? counted }
    return written == counted ? written : nil
  }

  /// The day that begins at a point of time, in seconds or milliseconds since 1970, by Greenwich or
  /// by the clocks of China; nil where none begins then, which tells a date from any other number.
  private static func midnight(_ time: Int, isSeconds: Bool) -> PartialDate? {
    guard isSeconds || time % 1000 == 0 else { return nil }
    let seconds = isSeconds ? time : time / 1000
    let (day, hour) = (86_400, 3600)
    let ofDay = (seconds % day + day) % day
    // China is eight hours ahead, and was nine in the summers of 1986 to 1991.
    guard [0, 16 * hour, 15 * hour].contains(ofDay) else { return nil }
    let days = (seconds - ofDay) / day + (ofDay > 0 ? 1 : 0)
    return date(ofDay: days)
  }

  private static let months = [
    "JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC",
  ].map { Array($0.utf8) }

  /// `-May-09` or ` May 2009` after a day; years of two digits are those that spreadsheets take.
  private static func monthNamed(_ cell: Bytes, after day: Int) -> (year: Int, month: Int)? {
    func isMark(_ byte: UInt8) -> Bool {
      byte == UInt8(ascii: "-") || byte == UInt8(ascii: " ") || byte == UInt8(ascii: "/")
        || byte == UInt8(ascii: ".")
    }
    var index = day
    if index < cell.count, isMark(cell[index]) { index += 1 }
    guard index + 3 < cell.count else { return nil }
    let word = (0..<3).map { cell[index + $0] & ~32 }
    guard let month = months.firstIndex(of: word) else { return nil }
    while index < cell.count, (65...90).contains(cell[index] & ~32) { index += 1 }
    if index < cell.count, isMark(cell[index]) { index += 1 }
    var year = 0
    let first = index
    while index < cell.count, (48...57).contains(cell[index]), index - first < 5 {
      year = year * 10 + Int(cell[index] &- 48)
      index += 1
    }
    guard index == cell.count || cell[index] == 32 else { return nil }
    switch index - first {
    case 4: return (year, month + 1)
    case 2: return (year + (year < 30 ? 2000 : 1900), month + 1)
    default: return nil
    }
  }

  /// The day that a spreadsheet of the 1900 system counts to; its 60th day never was.
  static func date(ofSerial serial: Int) -> PartialDate? {
    date(ofDay: serial - 25_569 + (serial < 60 ? 1 : 0))
  }

  /// The day that is so many after the first of 1970.
  private static func date(ofDay day: Int) -> PartialDate? {
    // Days of the civil calendar, after Howard Hinnant, chrono-compatible low-level algorithms.
    let days = day + 719_468
    guard days >= 0 else { return nil }
    let era = days / 146_097
    let dayOfEra = days - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return date(year, month, dayOfYear - (153 * shifted + 2) / 5 + 1)
  }

  /// A date of numbers, if it is one.
  private static func date(_ year: Int, _ month: Int?, _ day: Int?) -> PartialDate? {
    guard (1600...2199).contains(year) else { return nil }
    guard let month else { return PartialDate(year: year) }
    guard (1...12).contains(month) else { return nil }
    guard let day else { return PartialDate(year: year, month: month) }
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let last =
      switch month {
      case 2: leap ? 29 : 28
      case 4, 6, 9, 11: 30
      default: 31
      }
    guard (1...last).contains(day) else { return nil }
    return PartialDate(year: year, month: month, day: day)
  }

  /// A date as one number, zeros for what is unknown: `19990300`.
  static func number(_ date: PartialDate) -> Int {
    date.year * 10_000 + (date.month ?? 0) * 100 + (date.day ?? 0)
  }

  /// The date of such a number; nil for 0.
  static func date(_ number: Int) -> PartialDate? {
    guard number > 0 else { return nil }
    let month = number / 100 % 100
    let day = number % 100
    return PartialDate(
      year: number / 10_000,
      month: month == 0 ? nil : month,
      day: day == 0 ? nil : day
    )
  }
}
