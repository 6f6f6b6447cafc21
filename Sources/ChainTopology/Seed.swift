enum ChainTopologySeed {}
