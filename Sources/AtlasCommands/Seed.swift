enum AtlasCommandsSeed {}
