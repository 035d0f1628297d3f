-- A store of schema 1 with something in it, as it was written then. DO NOT EDIT.
BEGIN TRANSACTION;
CREATE TABLE cursors (
    account TEXT NOT NULL,
    folder TEXT NOT NULL,
    uidvalidity BIGINT NOT NULL,
    last_uid BIGINT NOT NULL,
    PRIMARY KEY (account, folder)
);
INSERT INTO "cursors" VALUES('home','INBOX',7,42);
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
INSERT INTO "events" VALUES('home','a1',1,'application_opened',1,'2026-03-02T12:00:00.000000+00:00','{"at":"2026-03-02T12:00:00+00:00","company":"Quillworks","role":"Editor"}');
INSERT INTO "events" VALUES('home','a1',2,'interview_fixed',1,'2026-03-02T12:00:00.000000+00:00','{"at":"2026-03-02T12:00:00+00:00","end":null,"format":"video","interview":"i1","interviewers":[{"email":"dana@quillworks.example","name":"Dana Fox"},{"email":null,"name":"Ivo Hart"}],"sequence":2,"start":"2026-03-02T13:00:00+00:00","uid":"uid-1@quillworks.example"}');
CREATE TABLE known (
    account TEXT NOT NULL,
    key TEXT NOT NULL,
    folder TEXT NOT NULL,
    application TEXT,
    at TEXT NOT NULL,
    role TEXT NOT NULL,
    PRIMARY KEY (account, key)
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
CREATE TABLE meta (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
);
INSERT INTO "meta" VALUES('installation','00112233445566aa');
CREATE TABLE migrations (number INTEGER PRIMARY KEY, name TEXT NOT NULL);
INSERT INTO "migrations" VALUES(1,'beginning');
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
INSERT INTO "outbox" VALUES('home','n1','note','{"body": "Dear Dana,\n\nthank you.\n", "from_": {"addr": "jordan@avery.example", "name": "Jordan Avery"}, "in_reply_to": null, "references": ["<a@quillworks.example>"], "subject": "Thank you", "to": {"addr": "dana@quillworks.example", "name": "Dana Fox"}}','2026-03-02T12:00:00.000000+00:00','2026-03-02T12:00:00.000000+00:00','in_doubt','2026-03-03T12:00:00.000000+00:00','a1','note1',3,NULL,NULL,4,'<m@avery.example>','2026-03-02T12:00:00.000000+00:00',0,NULL,NULL,0);
CREATE TABLE quarantine (
    account TEXT NOT NULL,
    folder TEXT NOT NULL,
    uidvalidity BIGINT NOT NULL,
    uid BIGINT NOT NULL,
    reason TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (account, folder, uidvalidity, uid)
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
INSERT INTO "requests" VALUES('home','r1','approval','a1','2026-03-02T12:00:00.000000+00:00','2026-03-05T12:00:00.000000+00:00','i1','note1',3,'abababababababababababababababababababababababababababababababab',4,'Dear Dana,

thank you.
',NULL,NULL,NULL,NULL);
CREATE TABLE streams (
    account TEXT NOT NULL,
    application TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version >= 1),
    opened_at TEXT NOT NULL,
    next_look TEXT,
    PRIMARY KEY (account, application)
);
INSERT INTO "streams" VALUES('home','a1',2,'2026-03-02T12:00:00.000000+00:00','2026-03-02T13:00:00.000000+00:00');
CREATE TABLE tries (
    account TEXT NOT NULL,
    folder TEXT NOT NULL,
    uidvalidity BIGINT NOT NULL,
    uid BIGINT NOT NULL,
    tries INTEGER NOT NULL,
    PRIMARY KEY (account, folder, uidvalidity, uid)
);
CREATE INDEX streams_by_next_look ON streams (account, next_look);
CREATE INDEX requests_by_application ON requests (account, application);
CREATE INDEX requests_by_note ON requests (account, note);
CREATE INDEX outbox_by_phase ON outbox (account, phase, not_before);
CREATE INDEX outbox_by_note ON outbox (account, note);
CREATE INDEX letters_by_time ON letters (account, at);
COMMIT;
