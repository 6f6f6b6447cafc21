@_exported public import Phrases

/// The Chinese and the English name of a domain object.
///
/// Whoever sees the model sees its names: this file hands on `Phrases` with it.
public typealias Name = Phrase
