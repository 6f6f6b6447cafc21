package import ChainModel
package import Documents

/// The one-chain-one-policy document 一链一策 of a chain, as the pages show it.
package struct AtlasBrief: Hashable, Sendable {
  /// The chain.
  package let chain: Chain.ID
  /// The document in the language of the atlas.
  package let document: OfficialDocument

  /// Joins a chain with its document.
  package init(chain: Chain.ID, document: OfficialDocument) {
    self.chain = chain
    self.document = document
  }
}
