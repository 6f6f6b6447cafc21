enum ChainWorkspaceSeed {}
