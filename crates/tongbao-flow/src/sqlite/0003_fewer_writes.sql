-- Fewer pages and less work a payment. Foreign keys are off while this runs, and checked at its end.

-- In the order of their keys: one page where there were two. The first line of an order's history is a part of the order, because it is
-- written with it and never again; orders that are older have it in their history. A list of words after `IN` would be made anew, as a table
-- of its own, for every write.
CREATE TABLE new_orders (
    account        TEXT NOT NULL,
    number         TEXT NOT NULL CHECK (number <> ''),
    kind           TEXT NOT NULL CHECK (kind = 'payment' OR kind = 'refund' OR kind = 'binding'),
    amount         INTEGER NOT NULL CHECK (amount >= 0),
    made           INTEGER NOT NULL,
    gateway_number TEXT,
    step_number    TEXT,
    -- The payment that a refund gives back from.
    of_payment     TEXT,
    digest         TEXT NOT NULL,
    state          TEXT NOT NULL CHECK (state = 'succeeded' OR state = 'sending' OR state = 'processing' OR state = 'unknown' OR
                                        state = 'failed' OR state = 'prepared' OR state = 'needs-customer' OR state = 'closed' OR
                                        state = 'manual'),
    conflict       INTEGER NOT NULL CHECK (conflict IN (0, 1)),
    asks           INTEGER NOT NULL CHECK (asks >= 0),
    asked_at       INTEGER,
    -- When a worker has to look.
    due            INTEGER,
    words          TEXT NOT NULL,
    -- The fencing token.
    version        INTEGER NOT NULL CHECK (version >= 1),
    -- The mark of the call that sends it.
    sender         TEXT NOT NULL,
    -- Until when whoever sends it or asks about it has it to itself.
    held_until     INTEGER,
    -- Whether a person has settled a conflict.
    settled        INTEGER NOT NULL CHECK (settled IN (0, 1)),
    opened_at      INTEGER,
    opened_state   TEXT,
    opened_words   TEXT,
    PRIMARY KEY (account, number),
    FOREIGN KEY (account, of_payment) REFERENCES orders (account, number),
    CHECK ((kind = 'refund') = (of_payment IS NOT NULL))
) STRICT, WITHOUT ROWID;

INSERT INTO new_orders
SELECT account, number, kind, amount, made, gateway_number, step_number, of_payment, digest, state, conflict, asks, asked_at, due, words,
       version, sender, held_until, settled, NULL, NULL, NULL
FROM orders ORDER BY account, number;

DROP TABLE orders;
ALTER TABLE new_orders RENAME TO orders;

CREATE INDEX orders_due ON orders (account, due, number) WHERE due IS NOT NULL;
CREATE INDEX orders_of_payment ON orders (account, of_payment) WHERE of_payment IS NOT NULL;
-- A gateway that gives two orders one number is not believed.
CREATE UNIQUE INDEX orders_gateway_number ON orders (account, kind, gateway_number) WHERE gateway_number IS NOT NULL;

CREATE TABLE new_letters (
    account      TEXT NOT NULL,
    number       TEXT NOT NULL,
    topic        TEXT NOT NULL CHECK (topic = 'succeeded' OR topic = 'failed' OR topic = 'closed' OR topic = 'manual' OR
                                      topic = 'conflict'),
    at           INTEGER NOT NULL,
    -- When it may be taken, and until when whoever took it has it.
    due          INTEGER NOT NULL,
    attempts     INTEGER NOT NULL DEFAULT 0 CHECK (attempts >= 0),
    delivered_at INTEGER,
    PRIMARY KEY (account, number, topic),
    FOREIGN KEY (account, number) REFERENCES orders (account, number)
) STRICT, WITHOUT ROWID;

INSERT INTO new_letters SELECT account, number, topic, at, due, attempts, delivered_at FROM letters ORDER BY account, number, topic;

DROP TABLE letters;
ALTER TABLE new_letters RENAME TO letters;

CREATE INDEX letters_due ON letters (account, due, at) WHERE delivered_at IS NULL;
