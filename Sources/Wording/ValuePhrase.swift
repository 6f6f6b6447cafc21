public import ChainModel

/// What is wrong with a key, a word, a number or a date.
public enum ValuePhrase: SpokenCase, Hashable {
  /// A key that the format does not have.
  case unknownKey(String, expected: [String], suggestion: String?)
  /// A key that stands twice, with the line of the first.
  case repeatedKey(String, firstLine: Int)
  /// A key that must be there.
  case missingKey(String, of: ThingKind)
  /// A key without a value.
  case emptyValue(String)
  /// A value of the wrong shape.
  case wrongShape(String, expected: ValueShape, found: ValueShape)
  /// A column that the table does not have.
  case unknownColumn(String, expected: [String], suggestion: String?)
  /// A column that stands twice.
  case repeatedColumn(String)
  /// A column that must be there.
  case missingColumn(String)
  /// A cell that may not be empty.
  case emptyCell(String)
  /// A cell that only makes sense with another one.
  case cellNeeds(String, other: String)
  /// A text where a number should be.
  case notANumber(String)
  /// NaN or infinity.
  case notFinite(String)
  /// A number below zero.
  case negative(String)
  /// A number that must be above zero.
  case notPositive(String)
  /// A fraction above one.
  case notAFraction(String)
  /// A range that is not in order.
  case outOfOrder(low: Double, mid: Double, high: Double)
  /// A figure without any number.
  case noNumber
  /// One end of a range without the other.
  case halfRange(missing: String)
  /// A cell that is no amount.
  case notAnAmount(String)
  /// A word that is none of the known ones.
  case unknownWord(String, expected: [String], suggestion: String?)
  /// A text that is no date.
  case notADate(String)
  /// A unit that is not in the list.
  case unknownUnit(String, suggestion: String?)
  /// A unit that does not convert to the product's.
  case unitMismatch(String, product: String, unit: ScaledUnit)
  /// A unit of machines that the process has no rate for.
  case noEquipmentRate(String, process: String, known: [MeasureUnit])
  /// A unit of machines without a process to convert by.
  case equipmentNeedsProcess(String, product: String)
  /// A text that is no chemical formula.
  case notAFormula(String)
  /// A text that is no reaction.
  case notAReaction(String)
  /// A code that is no HS code.
  case notAnHSCode(String)
  /// A code that is no GB/T 4754 class.
  case notAnIndustryCode(String)
  /// A social credit code of the wrong form.
  case creditCodeForm(String)
  /// A social credit code whose check character is wrong.
  case creditCodeCheck(String, expected: String)
  /// A basis `sourced` without a source.
  case sourcedWithoutSource
  /// An empty text.
  case emptyText(String)
  /// A list that may not be empty.
  case emptyList(String)
  /// A text that ends before it begins.
  case endsBeforeItBegins(from: PartialDate, to: PartialDate)
  /// A condition that compares with nothing.
  case noComparison(expected: [String])
  /// A field of yes or no compared with an amount, or the other way round.
  case wrongComparison(String, isFlag: Bool)
  /// A unit that a rule's field is not measured in.
  case notAUnitOf(String, field: String, examples: [String])
  /// A gate that is a condition and says neither what it needs nor what to ask.
  case nothingToDecide
  /// The field `restricted` where it may not stand.
  case restrictedMisused
}
