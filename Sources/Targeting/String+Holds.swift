extension String {
  /// Whether the bytes of a part stand in the text; unlike `contains`, which compares characters by
  /// their meaning, this is one pass over the bytes.
  func holds(_ part: String) -> Bool {
    var text = self
    var part = part
    return text.withUTF8 { text in
      part.withUTF8 { part in
        guard let first = part.first else { return true }
        guard text.count >= part.count else { return false }
        return (0...(text.count - part.count)).contains { start in
          text[start] == first
            && text[start..<(start + part.count)].elementsEqual(part)
        }
      }
    }
  }
}
