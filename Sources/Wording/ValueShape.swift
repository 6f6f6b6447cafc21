/// The shape that a value has or should have.
public enum ValueShape: String, SpokenCase, Hashable, CaseIterable {
  case text, number, boolean, list, mapping, figure, texts, mappings
}
