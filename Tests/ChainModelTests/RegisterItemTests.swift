import ChainModel
import Testing

struct RegisterItemTests {
  /// An item is overdue on the first day that lies behind all that its date may mean.
  @Test(arguments: [
    ("2026-06-30", "2026-06-30", false), ("2026-06-30", "2026-07-01", true),
    ("2026-06", "2026-06-30", false), ("2026-06", "2026-07-01", true),
    ("2026", "2026-12-31", false), ("2026", "2027-01-01", true), ("2026-06-15", "2026-06", false),
  ])
  func `is overdue once its date has passed`(due: String, day: String, isOverdue: Bool) throws {
    let (due, day) = try (#require(PartialDate(due)), #require(PartialDate(day)))
    #expect(item(.underway, due: due).isOverdue(on: day) == isOverdue)
    #expect(!item(.done, due: due).isOverdue(on: day))
    #expect(!item(.underway, due: nil).isOverdue(on: day))
  }

  @Test(arguments: [
    ("2025-01", "2026-01", 12), ("2025-11", "2026-01", 2), ("2025", "2026", 1),
    ("2024", "2026", 13),
    ("2026-03", "2026-01", 0),
  ])
  func `counts the months that surely passed`(old: String, new: String, months: Int) throws {
    let (old, new) = try (#require(PartialDate(old)), #require(PartialDate(new)))
    #expect(FreshnessRule.months(from: old, to: new) == months)
  }

  private func item(_ status: RegisterItem.Status, due: PartialDate?) -> RegisterItem {
    RegisterItem(
      id: "task",
      register: .trials,
      name: Name(zh: "任务", en: "task"),
      quote: "",
      status: status,
      due: due
    )
  }
}
