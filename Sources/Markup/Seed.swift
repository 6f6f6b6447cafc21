enum MarkupSeed {}
