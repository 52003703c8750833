-- The first line of an order's history is a part of the order, because it is written with it and never again. Orders that are older have it
-- in their history.
ALTER TABLE tongbao_orders
    ADD COLUMN opened_at    bigint,
    ADD COLUMN opened_state text,
    ADD COLUMN opened_words text;

-- Whatever is written about an order is written by the statement that changes it, so nobody has to look for the order again: what could make
-- one of these wrong is only that an order is deleted.
ALTER TABLE tongbao_notices DROP CONSTRAINT tongbao_notices_account_number_fkey;
ALTER TABLE tongbao_letters DROP CONSTRAINT tongbao_letters_account_number_fkey;
ALTER TABLE tongbao_history DROP CONSTRAINT tongbao_history_account_number_fkey;

CREATE FUNCTION tongbao_orders_are_kept() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'tongbao_orders are kept: notifications, letters and history are about them';
END
$$;

CREATE TRIGGER tongbao_orders_are_kept BEFORE DELETE OR TRUNCATE ON tongbao_orders
    FOR EACH STATEMENT EXECUTE FUNCTION tongbao_orders_are_kept();
