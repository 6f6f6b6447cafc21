/// The elements of a molecule or of a polymer's repeat unit, with their counts.
public struct ChemicalFormula: Hashable, Sendable, CustomStringConvertible {
  /// The text as written, for example `Ca(OH)2`.
  public let text: String
  /// The number of atoms of each element.
  public let atoms: [String: Double]

  /// Standard atomic weights, abridged (IUPAC 2021), g/mol.
  public static let atomicWeights: [String: Double] = [
    "H": 1.008, "B": 10.81, "C": 12.011, "N": 14.007, "O": 15.999, "F": 18.998, "Na": 22.990,
    "Mg": 24.305, "Al": 26.982, "Si": 28.085, "P": 30.974, "S": 32.06, "Cl": 35.45, "K": 39.098,
    "Ca": 40.078, "Ti": 47.867, "Cr": 51.996, "Mn": 54.938, "Fe": 55.845, "Co": 58.933,
    "Ni": 58.693, "Cu": 63.546, "Zn": 65.38, "Br": 79.904, "I": 126.90,
  ]

  /// Reads element symbols, counts and parentheses; nil for an unknown element or a torn text.
  public init?(_ text: String) {
    var position = text.utf8.startIndex
    guard let atoms = Self.group(of: text.utf8, from: &position, depth: 0),
      position == text.utf8.endIndex, !atoms.isEmpty
    else { return nil }
    self.text = text
    self.atoms = atoms
  }

  /// The formula as written.
  public var description: String { text }

  /// g/mol.
  public var molarMass: Double {
    atoms.sorted { $0.key < $1.key }
      .reduce(0) { $0 + $1.value * (Self.atomicWeights[$1.key] ?? 0) }
  }

  private static func group(
    of bytes: String.UTF8View,
    from position: inout String.UTF8View.Index,
    depth: Int
  ) -> [String: Double]? {
    guard depth < 8 else { return nil }
    var atoms: [String: Double] = [:]
    while position < bytes.endIndex {
      let byte = bytes[position]
      if byte == UInt8(ascii: "(") {
        position = bytes.index(after: position)
        guard let inner = group(of: bytes, from: &position, depth: depth + 1),
          position < bytes.endIndex, bytes[position] == UInt8(ascii: ")")
        else { return nil }
        position = bytes.index(after: position)
        guard let count = count(of: bytes, from: &position) else { return nil }
        for (element, number) in inner { atoms[element, default: 0] += number * count }
      } else if byte == UInt8(ascii: ")") {
        return depth > 0 ? atoms : nil
      } else {
        guard (65...90).contains(byte) else { return nil }
        var symbol = String(UnicodeScalar(byte))
        position = bytes.index(after: position)
        if position < bytes.endIndex, (97...122).contains(bytes[position]) {
          symbol.unicodeScalars.append(UnicodeScalar(bytes[position]))
          position = bytes.index(after: position)
        }
        guard atomicWeights[symbol] != nil, let count = count(of: bytes, from: &position) else {
          return nil
        }
        atoms[symbol, default: 0] += count
      }
    }
    return atoms
  }

  private static func count(
    of bytes: String.UTF8View,
    from position: inout String.UTF8View.Index
  ) -> Double? {
    var digits = ""
    while position < bytes.endIndex, (48...57).contains(bytes[position]) {
      digits.unicodeScalars.append(UnicodeScalar(bytes[position]))
      position = bytes.index(after: position)
    }
    guard !digits.isEmpty else { return 1 }
    guard digits.utf8.count < 6, let number = Int(digits), number > 0 else { return nil }
    return Double(number)
  }
}
