enum ChainMapsSeed {}
