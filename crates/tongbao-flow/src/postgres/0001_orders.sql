-- Orders, the notifications that were taken, what is to be told, and what was written down on the way. No secret is in any of it.
-- Times are milliseconds since 1970-01-01 00:00:00 UTC, but `made`, which is seconds; amounts are fen (分).
-- Names are compared by bytes, so that an order of pages does not depend on the language of the database.

-- 订单: payments, refunds and bindings.
CREATE TABLE tongbao_orders (
    account        text COLLATE "C" NOT NULL,
    number         text COLLATE "C" NOT NULL CHECK (number <> ''),
    kind           text NOT NULL CHECK (kind IN ('payment', 'refund', 'binding')),
    amount         bigint NOT NULL CHECK (amount >= 0),
    made           bigint NOT NULL,
    gateway_number text COLLATE "C",
    step_number    text,
    -- The payment that a refund gives back from.
    of_payment     text COLLATE "C",
    digest         text NOT NULL,
    state          text NOT NULL CHECK (state IN ('prepared', 'needs-customer', 'sending', 'processing', 'unknown', 'manual',
                                                  'succeeded', 'failed', 'closed')),
    conflict       boolean NOT NULL,
    asks           bigint NOT NULL CHECK (asks >= 0),
    asked_at       bigint,
    -- When a worker has to look, and until when whoever took it has it.
    due            bigint,
    words          text NOT NULL,
    -- The fencing token.
    version        bigint NOT NULL CHECK (version >= 1),
    -- The mark of the call that sends it.
    sender         text NOT NULL,
    PRIMARY KEY (account, number),
    FOREIGN KEY (account, of_payment) REFERENCES tongbao_orders (account, number),
    CHECK ((kind = 'refund') = (of_payment IS NOT NULL))
);

CREATE INDEX tongbao_orders_due ON tongbao_orders (account, due, number) WHERE due IS NOT NULL;
CREATE INDEX tongbao_orders_of_payment ON tongbao_orders (account, of_payment) WHERE of_payment IS NOT NULL;
-- A gateway that gives two orders one number is not believed.
CREATE UNIQUE INDEX tongbao_orders_gateway_number ON tongbao_orders (account, kind, gateway_number) WHERE gateway_number IS NOT NULL;

-- 异步通知: those that were taken. A copy has the same id.
CREATE TABLE tongbao_notices (
    account text COLLATE "C" NOT NULL,
    id      text COLLATE "C" NOT NULL,
    number  text COLLATE "C" NOT NULL,
    at      bigint NOT NULL,
    PRIMARY KEY (account, id),
    FOREIGN KEY (account, number) REFERENCES tongbao_orders (account, number)
);

-- What is to be told about orders: one of each topic at most.
CREATE TABLE tongbao_letters (
    account      text COLLATE "C" NOT NULL,
    number       text COLLATE "C" NOT NULL,
    topic        text COLLATE "C" NOT NULL CHECK (topic IN ('succeeded', 'failed', 'closed', 'manual', 'conflict')),
    at           bigint NOT NULL,
    -- When it may be taken, and until when whoever took it has it.
    due          bigint NOT NULL,
    attempts     bigint NOT NULL DEFAULT 0 CHECK (attempts >= 0),
    delivered_at bigint,
    PRIMARY KEY (account, number, topic),
    FOREIGN KEY (account, number) REFERENCES tongbao_orders (account, number)
);

CREATE INDEX tongbao_letters_due ON tongbao_letters (account, due, at) WHERE delivered_at IS NULL;

-- What was written down, one line a change of state or words.
CREATE TABLE tongbao_history (
    account text COLLATE "C" NOT NULL,
    number  text COLLATE "C" NOT NULL,
    version bigint NOT NULL,
    at      bigint NOT NULL,
    state   text NOT NULL,
    words   text NOT NULL,
    PRIMARY KEY (account, number, version),
    FOREIGN KEY (account, number) REFERENCES tongbao_orders (account, number)
);

CREATE FUNCTION tongbao_history_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'tongbao_history is append only';
END
$$;

CREATE TRIGGER tongbao_history_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON tongbao_history
    FOR EACH STATEMENT EXECUTE FUNCTION tongbao_history_is_append_only();
