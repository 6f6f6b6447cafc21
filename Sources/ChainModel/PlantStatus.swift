extension RegionalModel {
  /// Years after which a construction that nobody has seen anything of counts as planned.
  public static var yearsUnseen: Int { 3 }

  /// How far along a plant is at a date: a construction of which nothing has been seen for three
  /// years counts as planned.
  ///
  /// Seen is the date that the row speaks for, else the newest of its sources.
  public func status(of facility: Facility, at date: PartialDate) -> Facility.Status {
    guard facility.status == .construction,
      let seen = facility.asOf ?? facility.sources.compactMap({ sources[$0]?.date }).max()
        ?? facility.since,
      seen.latest < date.earliest - Self.yearsUnseen * 10_000
    else { return facility.status }
    return .planned
  }
}
