enum MaterialBalanceSeed {}
