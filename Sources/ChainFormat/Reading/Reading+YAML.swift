import ChainModel

extension YAMLNode {
  /// The shape, as messages name it.
  var shape: ValueShape {
    switch content {
    case .scalar: .text
    case .sequence: .list
    case .mapping: .mapping
    }
  }
}

extension Reading {
  /// A text that is not empty; nil, and reported, for anything else.
  func text(_ node: YAMLNode, _ key: String) -> (text: String, origin: Origin)? {
    guard case .scalar(let text, _) = node.content else {
      error(.wrongShape(key, expected: .text, found: node.shape), at: node.origin)
      return nil
    }
    guard
      text.utf8.contains(where: {
        $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\t")
      })
    else {
      error(.emptyText(key), at: node.origin)
      return nil
    }
    return (text, node.origin)
  }

  /// A number without quotation marks; nil, and reported, for anything else.
  func number(_ node: YAMLNode, _ key: String, _ quantity: Quantity) -> Double? {
    guard case .scalar(let text, let isPlain) = node.content else {
      error(.wrongShape(key, expected: .number, found: node.shape), at: node.origin)
      return nil
    }
    guard isPlain else {
      error(.notANumber(text), at: node.origin)
      return nil
    }
    return number(text, quantity, at: node.origin)
  }

  /// A number of some kind; nil, and reported, for anything else.
  func number(_ text: some StringProtocol, _ quantity: Quantity, at origin: Origin) -> Double? {
    switch NumberText.read(text) {
    case .wrong(let phrase): error(phrase, at: origin)
    case .number(let value) where value < 0 && quantity != .signed:
      error(.negative(String(text)), at: origin)
    case .number(let value) where quantity == .positive && value == 0:
      error(.notPositive(String(text)), at: origin)
    case .number(let value) where quantity == .fraction && value > 1:
      error(.notAFraction(String(text)), at: origin)
    case .number(let value): return value
    }
    return nil
  }

  /// The mappings of a list under a top-level key.
  func items(_ node: YAMLNode, _ key: String) -> [YAMLNode] {
    guard case .sequence(let nodes) = node.content else {
      if !node.isEmpty {
        error(.wrongShape(key, expected: .mappings, found: node.shape), at: node.origin)
      } else {
        error(.emptyValue(key), at: node.origin)
      }
      return []
    }
    return nodes
  }
}
