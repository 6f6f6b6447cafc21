enum ChainFormatSeed {}
