import ChainModel

extension ValuePhrase {
  /// The phrase in English.
  public var english: String {
    switch self {
    case .unknownKey(let key, let expected, let suggestion):
      "unknown key \(PhraseText.quoted(key)); expected one of \(PhraseText.list(expected))\(PhraseText.hint(suggestion))"
    case .repeatedKey(let key, let line):
      "the key \(PhraseText.quoted(key)) stands already in line \(line); expected it once"
    case .missingKey(let key, let kind):
      "the key \(PhraseText.quoted(key)) is missing; expected it in a \(kind.english)"
    case .emptyValue(let key):
      "the key \(PhraseText.quoted(key)) has no value; expected one, or no key"
    case .wrongShape(let key, let expected, let found):
      "\(PhraseText.quoted(key)) is \(found.english); expected \(expected.english)"
    case .unknownColumn(let name, let expected, let suggestion):
      "unknown column \(PhraseText.quoted(name)); expected one of \(PhraseText.list(expected))\(PhraseText.hint(suggestion))"
    case .repeatedColumn(let name):
      "the column \(PhraseText.quoted(name)) stands twice; expected it once"
    case .missingColumn(let name):
      "the column \(PhraseText.quoted(name)) is missing; expected it in the header"
    case .emptyCell(let name): "\(PhraseText.quoted(name)) is empty; expected a value"
    case .cellNeeds(let name, let other):
      "\(PhraseText.quoted(name)) without \(PhraseText.quoted(other)); expected both"
    case .notANumber(let text):
      "\(PhraseText.quoted(text)) is no number; expected a number without quotation marks"
    case .notFinite(let text): "\(PhraseText.quoted(text)) is not finite; expected a plain number"
    case .negative(let text): "\(PhraseText.quoted(text)) is negative; expected zero or more"
    case .notPositive(let text):
      "\(PhraseText.quoted(text)) is not positive; expected more than zero"
    case .notAFraction(let text):
      "\(PhraseText.quoted(text)) is more than 1; expected a fraction from 0 to 1"
    case .outOfOrder(let low, let mid, let high):
      "low \(PhraseText.number(low)), mid \(PhraseText.number(mid)), high \(PhraseText.number(high)) are out of order; expected low ≤ mid ≤ high"
    case .noNumber: "a figure without a number; expected mid, or low and high"
    case .halfRange(let missing):
      "a range with one end; expected \(missing) too, or neither low nor high"
    case .notAnAmount(let text):
      "\(PhraseText.quoted(text)) is no amount; expected 120, 38..40 or 36..38..40"
    case .unknownWord(let text, let expected, let suggestion):
      "unknown word \(PhraseText.quoted(text)); expected one of \(PhraseText.list(expected))\(PhraseText.hint(suggestion))"
    case .notADate(let text):
      "\(PhraseText.quoted(text)) is no date; expected 2024, 2024-03 or 2024-03-26"
    case .unknownUnit(let text, let suggestion):
      "unknown unit \(PhraseText.quoted(text)); expected one of units, with 千, 万, 百万 or 亿 before it and /a after it\(PhraseText.hint(suggestion))"
    case .unitMismatch(let text, let product, let unit):
      "the unit \(PhraseText.quoted(text)) does not convert; expected one that converts to \(PhraseText.shown(unit.text(in: .en))), the unit of \(PhraseText.shown(product))"
    case .noEquipmentRate(let text, let process, let known):
      "the machine unit \(PhraseText.quoted(text)) does not convert; expected an equipment rate for it in \(PhraseText.shown(process))\(known.isEmpty ? "" : " (there are: \(PhraseText.list(known.map(\.name.en))))")"
    case .equipmentNeedsProcess(let text, let product):
      "the machine unit \(PhraseText.quoted(text)) does not convert; expected the process that makes \(PhraseText.shown(product))"
    case .notAFormula(let text):
      "\(PhraseText.quoted(text)) is no chemical formula; expected one like C8H6O4 or Ca(OH)2"
    case .notAReaction(let text):
      "\(PhraseText.quoted(text)) is no reaction; expected one like C8H10 + 3 O2 -> C8H6O4 + 2 H2O"
    case .notAnHSCode(let text):
      "\(PhraseText.quoted(text)) is no HS 2022 code; expected four to six digits, like 2917 or 2917.36"
    case .notAnIndustryCode(let text):
      "\(PhraseText.quoted(text)) is no GB/T 4754-2017 code; expected two to four digits, like 2614"
    case .creditCodeForm(let text):
      "\(PhraseText.quoted(text)) is no unified social credit code; expected 18 digits and capital letters without I, O, S, V, Z"
    case .creditCodeCheck(let text, let expected):
      "the check character of \(PhraseText.quoted(text)) is wrong; expected \(expected) by GB 32100-2015"
    case .sourcedWithoutSource:
      "the basis is sourced and there is no source; expected a source, or the basis estimate"
    case .emptyText(let key): "\(PhraseText.quoted(key)) is an empty text; expected words"
    case .emptyList(let key): "\(PhraseText.quoted(key)) is an empty list; expected an item"
    case .endsBeforeItBegins(let from, let to):
      "it ends on \(to.description), before it begins on \(from.description); expected a later end"
    case .noComparison(let expected):
      "the condition compares with nothing; expected one of \(PhraseText.list(expected))"
    case .wrongComparison(let field, let isFlag):
      isFlag
        ? "the field \(PhraseText.shown(field)) is answered with yes or no; expected is: true or is: false"
        : "the field \(PhraseText.shown(field)) is an amount; expected below, atMost, atLeast or above"
    case .notAUnitOf(let unit, let field, let examples):
      "the field \(PhraseText.shown(field)) is not measured in \(PhraseText.quoted(unit)); "
        + (examples.isEmpty
          ? "expected no unit" : "expected something like \(PhraseText.list(examples))")
    case .nothingToDecide:
      "the gate is a condition and says nothing that decides it; expected threshold, needs or ask"
    case .restrictedMisused:
      "the field restricted follows from the other gates; expected only is: false under needs"
    }
  }
}
