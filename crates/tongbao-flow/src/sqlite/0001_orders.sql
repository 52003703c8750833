-- Orders, the notifications that were taken, what is to be told, and what was written down on the way. No secret is in any of it.
-- Times are milliseconds since 1970-01-01 00:00:00 UTC, but `made`, which is seconds; amounts are fen (分).

-- 订单: payments, refunds and bindings.
CREATE TABLE orders (
    account        TEXT NOT NULL,
    number         TEXT NOT NULL CHECK (number <> ''),
    kind           TEXT NOT NULL CHECK (kind IN ('payment', 'refund', 'binding')),
    amount         INTEGER NOT NULL CHECK (amount >= 0),
    made           INTEGER NOT NULL,
    gateway_number TEXT,
    step_number    TEXT,
    -- The payment that a refund gives back from.
    of_payment     TEXT,
    digest         TEXT NOT NULL,
    state          TEXT NOT NULL CHECK (state IN ('prepared', 'needs-customer', 'sending', 'processing', 'unknown', 'manual',
                                                  'succeeded', 'failed', 'closed')),
    conflict       INTEGER NOT NULL CHECK (conflict IN (0, 1)),
    asks           INTEGER NOT NULL CHECK (asks >= 0),
    asked_at       INTEGER,
    -- When a worker has to look, and until when whoever took it has it.
    due            INTEGER,
    words          TEXT NOT NULL,
    -- The fencing token.
    version        INTEGER NOT NULL CHECK (version >= 1),
    -- The mark of the call that sends it.
    sender         TEXT NOT NULL,
    PRIMARY KEY (account, number),
    FOREIGN KEY (account, of_payment) REFERENCES orders (account, number),
    CHECK ((kind = 'refund') = (of_payment IS NOT NULL))
) STRICT;

CREATE INDEX orders_due ON orders (account, due, number) WHERE due IS NOT NULL;
CREATE INDEX orders_of_payment ON orders (account, of_payment) WHERE of_payment IS NOT NULL;
-- A gateway that gives two orders one number is not believed.
CREATE UNIQUE INDEX orders_gateway_number ON orders (account, kind, gateway_number) WHERE gateway_number IS NOT NULL;

-- 异步通知: those that were taken. A copy has the same id.
CREATE TABLE notices (
    account TEXT NOT NULL,
    id      TEXT NOT NULL,
    number  TEXT NOT NULL,
    at      INTEGER NOT NULL,
    PRIMARY KEY (account, id),
    FOREIGN KEY (account, number) REFERENCES orders (account, number)
) STRICT, WITHOUT ROWID;

-- What is to be told about orders: one of each topic at most.
CREATE TABLE letters (
    account      TEXT NOT NULL,
    number       TEXT NOT NULL,
    topic        TEXT NOT NULL CHECK (topic IN ('succeeded', 'failed', 'closed', 'manual', 'conflict')),
    at           INTEGER NOT NULL,
    -- When it may be taken, and until when whoever took it has it.
    due          INTEGER NOT NULL,
    attempts     INTEGER NOT NULL DEFAULT 0 CHECK (attempts >= 0),
    delivered_at INTEGER,
    PRIMARY KEY (account, number, topic),
    FOREIGN KEY (account, number) REFERENCES orders (account, number)
) STRICT, WITHOUT ROWID;

CREATE INDEX letters_due ON letters (account, due, at) WHERE delivered_at IS NULL;

-- What was written down, one line a change of state or words.
CREATE TABLE history (
    account TEXT NOT NULL,
    number  TEXT NOT NULL,
    version INTEGER NOT NULL,
    at      INTEGER NOT NULL,
    state   TEXT NOT NULL,
    words   TEXT NOT NULL,
    PRIMARY KEY (account, number, version),
    FOREIGN KEY (account, number) REFERENCES orders (account, number)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER history_is_not_changed BEFORE UPDATE ON history
BEGIN
    SELECT RAISE(ABORT, 'history is append only');
END;

CREATE TRIGGER history_is_not_deleted BEFORE DELETE ON history
BEGIN
    SELECT RAISE(ABORT, 'history is append only');
END;
