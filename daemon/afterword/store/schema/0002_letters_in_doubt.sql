-- A letter that the owner was asked about is kept, as facts, until they have answered.

CREATE TABLE undecided (
    account TEXT NOT NULL,
    letter TEXT NOT NULL,
    content TEXT NOT NULL,
    PRIMARY KEY (account, letter)
);

ALTER TABLE letters ADD COLUMN letter TEXT;
CREATE INDEX letters_by_letter ON letters (account, letter);

ALTER TABLE requests ADD COLUMN letter TEXT;
CREATE INDEX requests_by_letter ON requests (account, letter);
