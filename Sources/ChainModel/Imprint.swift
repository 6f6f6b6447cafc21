/// Who answers for what is printed of a region: the cover of a booklet.
public struct Imprint: Hashable, Sendable {
  /// Who compiles and publishes 编制单位.
  public let publisher: Name?
  /// Which edition 版次, as it stands on the cover.
  public let edition: String?
  /// Who may read it 密级, as it stands on the cover.
  public let classification: String?

  /// Makes an imprint; what is not stated stays off the cover.
  public init(publisher: Name? = nil, edition: String? = nil, classification: String? = nil) {
    self.publisher = publisher
    self.edition = edition
    self.classification = classification
  }
}
