enum GapAnalysisSeed {}
