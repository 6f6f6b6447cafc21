enum SpreadsheetSeed {}
