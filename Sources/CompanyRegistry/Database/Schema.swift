import GRDB

/// The tables of a registry file.
enum Schema {
  /// Marks a SQLite file as a registry: "CReg".
  static let applicationID = 0x4352_6567
  /// The version of the tables.
  static let version = 2

  /// Creates the tables in an empty file.
  static func create(in database: Database) throws {
    try database.execute(sql: tables)
    try database.execute(sql: "PRAGMA application_id = \(applicationID)")
    try database.execute(sql: "PRAGMA user_version = \(version)")
  }

  /// The table of entries that no end of an import has brought into `identities` yet.
  ///
  /// Twelve bytes each: the key, and an `IdentityTable.Entry`. Files of older programs lack it.
  static let identityLog = """
    CREATE TABLE IF NOT EXISTS identity_log (number INTEGER PRIMARY KEY, entries BLOB NOT NULL)
    """

  /// The table of cells that could not be read.
  ///
  /// Files of older programs lack it.
  static let unreadCells = """
    CREATE TABLE IF NOT EXISTS unread_cells (
      import INTEGER NOT NULL,
      row INTEGER NOT NULL,
      field TEXT NOT NULL,
      name TEXT NOT NULL,
      text TEXT NOT NULL,
      PRIMARY KEY (import, row, field)
    ) WITHOUT ROWID
    """

  /// By what companies are found; a first import makes it when all mentions are there, by a sort.
  static let mentionsByProduct = """
    CREATE INDEX IF NOT EXISTS mentions_by_product
      ON mentions (product, activity, negated, evidence, company, clause_start)
    """

  /// What a first choice needs of companies that mention something.
  ///
  /// Candidates are looked up here and not in the wide rows of all. It is made like the index of
  /// mentions.
  static let companiesOutline = """
    CREATE INDEX IF NOT EXISTS companies_outline ON companies (
      id, name, place, traits, status, founded, capital, currency, insured, industry,
      industry_detail, stock, honours
    ) WHERE traits & \(CompanyTraits.mentioning.rawValue)
    """

  /// Marks companies by whether they mention something; to be said after their mentions changed.
  static let renewMark = """
    UPDATE companies SET traits = (traits | \(CompanyTraits.mentioning.rawValue))
      - (traits & \(CompanyTraits.mentioning.rawValue))
    WHERE id = ?1 AND (traits & \(CompanyTraits.mentioning.rawValue) <> 0)
      <> EXISTS (SELECT 1 FROM mentions WHERE company = ?1)
    """

  private static let tables = """
    -- A company each, in the order in which the first import met them.
    CREATE TABLE companies (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL,
      uscc TEXT,                -- verified code
      number TEXT,              -- another number, or a code that does not verify
      place INTEGER NOT NULL,   -- GB/T 2260, 0 unknown
      traits INTEGER NOT NULL,  -- bits of CompanyTraits
      status INTEGER NOT NULL,  -- CompanyStatus
      founded INTEGER,          -- 19990301, zeros for unknown month or day
      capital REAL,             -- units of the currency
      currency TEXT,            -- ISO 4217
      capital_text TEXT,        -- what could not be read
      paid_capital REAL,        -- in the same currency
      insured INTEGER,
      type TEXT,
      industry TEXT,
      former_names TEXT,
      address TEXT,
      digest INTEGER NOT NULL,  -- hash of the row last merged
      scope TEXT,
      -- CompanyDetail
      phone TEXT, email TEXT, website TEXT, stock TEXT, size TEXT, honours TEXT,
      main_products TEXT, revenue TEXT, industry_detail TEXT
    );
    CREATE INDEX companies_by_stock ON companies (stock) WHERE stock IS NOT NULL;
    -- Hashes of codes and of names; a taken place is passed over for the next.
    CREATE TABLE identities (key INTEGER PRIMARY KEY, company INTEGER NOT NULL);
    \(identityLog);
    CREATE TABLE product_names (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE);
    CREATE TABLE activity_names (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE);
    -- What scopes (evidence 0) and names (evidence 1) say; offsets are bytes of UTF-8.
    CREATE TABLE mentions (
      company INTEGER NOT NULL,
      ordinal INTEGER NOT NULL,
      product INTEGER NOT NULL,
      activity INTEGER NOT NULL,
      negated INTEGER NOT NULL,
      permitted INTEGER NOT NULL,
      evidence INTEGER NOT NULL,
      word_start INTEGER NOT NULL,
      word_length INTEGER NOT NULL,
      clause_start INTEGER NOT NULL,
      clause_length INTEGER NOT NULL,
      PRIMARY KEY (company, ordinal)
    ) WITHOUT ROWID;
    \(mentionsByProduct);
    \(companiesOutline);
    -- The word lists by which companies were read; each company agrees with one of them.
    CREATE TABLE vocabularies (
      number INTEGER PRIMARY KEY,
      fingerprint TEXT NOT NULL,
      rules TEXT NOT NULL,
      last INTEGER NOT NULL,    -- companies up to this one may have been read by older lists
      reread INTEGER NOT NULL   -- of those, the companies up to this one agree with this list
    );
    CREATE TABLE vocabulary_words (
      vocabulary INTEGER NOT NULL,
      word TEXT NOT NULL,
      meaning TEXT NOT NULL,
      PRIMARY KEY (vocabulary, word, meaning)
    ) WITHOUT ROWID;
    -- Imports by what was imported; unfinished ones are taken up where they stopped.
    CREATE TABLE imports (
      number INTEGER PRIMARY KEY,
      fingerprint TEXT NOT NULL UNIQUE,
      file TEXT NOT NULL,
      read INTEGER NOT NULL,
      accepted INTEGER NOT NULL,
      duplicates INTEGER NOT NULL,
      updated INTEGER NOT NULL,
      rejected INTEGER NOT NULL,
      finished INTEGER NOT NULL
    );
    CREATE TABLE rejects (
      import INTEGER NOT NULL,
      row INTEGER NOT NULL,
      reason TEXT NOT NULL,
      name TEXT NOT NULL,
      code TEXT NOT NULL,
      PRIMARY KEY (import, row)
    ) WITHOUT ROWID;
    \(unreadCells);
    -- Facts about companies; company is set where the registry holds it.
    CREATE TABLE tiers (
      name TEXT NOT NULL, uscc TEXT, company INTEGER,
      tier TEXT NOT NULL, label TEXT NOT NULL, source TEXT NOT NULL, date TEXT,
      PRIMARY KEY (name, label, source)
    );
    CREATE TABLE capacities (
      name TEXT NOT NULL, uscc TEXT, company INTEGER,
      product TEXT NOT NULL, amount REAL, unit TEXT, source TEXT NOT NULL, date TEXT,
      PRIMARY KEY (name, product, source)
    );
    CREATE TABLE relations (
      name TEXT NOT NULL, uscc TEXT, company INTEGER,
      kind TEXT NOT NULL, partner TEXT NOT NULL, partner_uscc TEXT, partner_company INTEGER,
      product TEXT, source TEXT NOT NULL, date TEXT,
      PRIMARY KEY (name, kind, partner, source)
    );
    CREATE INDEX tiers_by_company ON tiers (company);
    CREATE INDEX capacities_by_company ON capacities (company);
    CREATE INDEX relations_by_company ON relations (company);
    CREATE INDEX relations_by_partner ON relations (partner_company);
    """
}
