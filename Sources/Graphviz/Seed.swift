enum GraphvizSeed {}
