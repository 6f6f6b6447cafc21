/// The width of text without a look at the machine's fonts.
///
/// East Asian characters are one em wide in every font that has them. For printable ASCII the
/// advances of Noto Sans CJK SC are used, in thousandths of an em; everything else counts as a
/// full em, which is never too little in that font.
package struct TextMeasure: Hashable, Sendable {
  /// How thick the letters are.
  package enum Weight: Hashable, Sendable {
    case regular, bold
  }

  /// Points from baseline to baseline are counted in ems of this size.
  package let size: Double
  /// How thick the letters are.
  package let weight: Weight

  /// Measures text of a size in points.
  package init(size: Double, weight: Weight = .regular) {
    self.size = size
    self.weight = weight
  }

  /// The width of a line in points.
  package func width(of text: some StringProtocol) -> Double {
    var thousandths = 0
    let table = weight == .bold ? Self.bold : Self.regular
    for scalar in text.unicodeScalars {
      thousandths += Self.advance(of: scalar, in: table)
    }
    return Double(thousandths) * size / 1000
  }

  /// The text in lines no wider than this, broken between East Asian characters and at spaces.
  ///
  /// A word that is wider by itself is broken inside. Closing punctuation never starts a line, and
  /// opening punctuation never ends one, where that can be helped.
  package func lines(of text: String, within width: Double) -> [String] {
    LineBreaker(measure: self, width: width).lines(of: text)
  }

  /// The text, or as much of its start as fits with an ellipsis after it.
  package func shortened(_ text: String, to width: Double) -> String {
    guard self.width(of: text) > width else { return text }
    var kept = Substring(text)
    while !kept.isEmpty, self.width(of: kept) + self.width(of: "…") > width { kept.removeLast() }
    return kept + "…"
  }

  private static func advance(of scalar: Unicode.Scalar, in table: [Int]) -> Int {
    let value = Int(scalar.value)
    if value >= 32, value < 127 { return table[value - 32] }
    switch value {
    case 0..<32, 127..<160, 0x200B...0x200F, 0xFE00...0xFE0F: return 0
    case 0x300...0x36F: return 0
    case 0xB2, 0xB3, 0xB9, 0xB0: return 411
    default: return 1000
    }
  }

  private static let regular = [
    224, 323, 474, 555, 555, 921, 680, 278, 338, 338, 467, 555, 278, 347, 278, 392, 555, 555, 555,
    555, 555, 555, 555, 555, 555, 555, 278, 278, 555, 555, 555, 474, 946, 608, 657, 638, 688, 589,
    552, 689, 728, 293, 535, 646, 543, 812, 723, 742, 633, 742, 635, 596, 599, 721, 575, 878, 573,
    531, 603, 338, 392, 338, 555, 559, 606, 563, 618, 510, 620, 554, 325, 564, 607, 275, 275, 552,
    284, 926, 610, 606, 620, 620, 388, 468, 377, 607, 521, 802, 498, 521, 475, 338, 270, 338, 555,
  ]

  private static let bold = [
    227, 370, 574, 590, 590, 963, 740, 325, 378, 378, 507, 590, 325, 370, 325, 387, 590, 590, 590,
    590, 590, 590, 590, 590, 590, 590, 325, 325, 590, 590, 590, 514, 1007, 641, 681, 656, 714, 615,
    585, 717, 757, 330, 568, 686, 578, 853, 749, 770, 667, 770, 682, 624, 625, 748, 619, 915, 627,
    580, 613, 378, 387, 378, 590, 567, 626, 591, 644, 527, 644, 581, 372, 597, 640, 304, 306, 604,
    315, 964, 641, 626, 644, 644, 436, 495, 421, 637, 576, 863, 562, 574, 511, 378, 296, 378, 590,
  ]
}
