-- What `due` alone said before: until when whoever sends an order or asks about it has it to itself.
ALTER TABLE tongbao_orders ADD COLUMN held_until bigint;
UPDATE tongbao_orders SET held_until = due WHERE state IN ('prepared', 'sending');

-- Whether a person has settled a conflict.
ALTER TABLE tongbao_orders ADD COLUMN settled boolean NOT NULL DEFAULT false;
