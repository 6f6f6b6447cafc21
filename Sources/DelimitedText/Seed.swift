enum DelimitedTextSeed {}
