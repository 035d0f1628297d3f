-- Plain SQL that SQLite and PostgreSQL both take. Times are UTC text of fixed width (codec.moment), truth is 0 or 1.
-- UIDs and UIDVALIDITY are unsigned numbers of 32 bits (RFC 9051 section 2.3.1.1), hence BIGINT.

CREATE TABLE meta (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
);

-- One application each: the version is the count of its events and the optimistic lock.
CREATE TABLE streams (
    account TEXT NOT NULL,
    application TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version >= 1),
    opened_at TEXT NOT NULL,
    next_look TEXT,
    PRIMARY KEY (account, application)
);
CREATE INDEX streams_by_next_look ON streams (account, next_look);

-- Append-only.
CREATE TABLE events (
    account TEXT NOT NULL,
    application TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version >= 1),
    name TEXT NOT NULL,
    name_version INTEGER NOT NULL,
    at TEXT NOT NULL,
    data TEXT NOT NULL,
    PRIMARY KEY (account, application, version),
    FOREIGN KEY (account, application) REFERENCES streams (account, application)
);

CREATE TABLE requests (
    account TEXT NOT NULL,
    id TEXT NOT NULL,
    request_class TEXT NOT NULL,
    application TEXT NOT NULL,
    asked_at TEXT NOT NULL,
    expires_at TEXT NOT NULL,
    interview TEXT,
    note TEXT,
    revision INTEGER,
    revision_hash TEXT,
    facts INTEGER,
    draft TEXT NOT NULL,
    used_at TEXT,
    used_by TEXT,
    closed TEXT,
    closed_at TEXT,
    PRIMARY KEY (account, id),
    CHECK ((used_at IS NULL) = (used_by IS NULL))
);
CREATE INDEX requests_by_application ON requests (account, application);
CREATE INDEX requests_by_note ON requests (account, note);

-- A note past its approval has its Message-ID and Date, whatever happens.
CREATE TABLE outbox (
    account TEXT NOT NULL,
    id TEXT NOT NULL,
    purpose TEXT NOT NULL,
    content TEXT NOT NULL,
    created_at TEXT NOT NULL,
    not_before TEXT NOT NULL,
    phase TEXT NOT NULL,
    not_after TEXT,
    application TEXT,
    note TEXT,
    revision INTEGER,
    revision_hash TEXT,
    request TEXT,
    facts INTEGER,
    message_id TEXT,
    date TEXT,
    attempts INTEGER NOT NULL,
    next_try TEXT,
    last_reply TEXT,
    copied_to_sent INTEGER NOT NULL,
    PRIMARY KEY (account, id),
    CHECK (
        purpose <> 'note' OR phase IN ('approved', 'held', 'withdrawn')
        OR (message_id IS NOT NULL AND date IS NOT NULL)
    )
);
CREATE INDEX outbox_by_phase ON outbox (account, phase, not_before);
CREATE INDEX outbox_by_note ON outbox (account, note);

CREATE TABLE cursors (
    account TEXT NOT NULL,
    folder TEXT NOT NULL,
    uidvalidity BIGINT NOT NULL,
    last_uid BIGINT NOT NULL,
    PRIMARY KEY (account, folder)
);

CREATE TABLE known (
    account TEXT NOT NULL,
    key TEXT NOT NULL,
    folder TEXT NOT NULL,
    application TEXT,
    at TEXT NOT NULL,
    role TEXT NOT NULL,
    PRIMARY KEY (account, key)
);

-- Counted before a message is parsed, taken out when it was handled.
CREATE TABLE tries (
    account TEXT NOT NULL,
    folder TEXT NOT NULL,
    uidvalidity BIGINT NOT NULL,
    uid BIGINT NOT NULL,
    tries INTEGER NOT NULL,
    PRIMARY KEY (account, folder, uidvalidity, uid)
);

CREATE TABLE quarantine (
    account TEXT NOT NULL,
    folder TEXT NOT NULL,
    uidvalidity BIGINT NOT NULL,
    uid BIGINT NOT NULL,
    reason TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (account, folder, uidvalidity, uid)
);

CREATE TABLE letters (
    account TEXT NOT NULL,
    at TEXT NOT NULL,
    from_addr TEXT NOT NULL,
    from_domain TEXT NOT NULL,
    application TEXT,
    kind TEXT NOT NULL,
    clear INTEGER NOT NULL
);
CREATE INDEX letters_by_time ON letters (account, at);

CREATE TABLE draft_copies (
    account TEXT NOT NULL,
    note TEXT NOT NULL,
    folder TEXT NOT NULL,
    uidvalidity BIGINT NOT NULL,
    uid BIGINT NOT NULL,
    content_hash TEXT NOT NULL,
    revision INTEGER NOT NULL,
    removing INTEGER NOT NULL,
    PRIMARY KEY (account, note)
);
