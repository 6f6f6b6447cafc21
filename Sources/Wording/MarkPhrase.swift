/// Short amounts beside a name on a map.
public enum MarkPhrase: SpokenCase, Hashable {
  /// So much is lacking.
  case lacks(String)
  /// So much is used; how much is supplied is not known.
  case uses(String)
  /// So much is made, and this part leaves unused.
  case leaves(String, String)
}
