enum SupportSeed {}
