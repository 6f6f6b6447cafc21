enum AtlasSeed {}
