enum VectorImagesSeed {}
