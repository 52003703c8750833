-- What `due` alone said before: until when whoever sends an order or asks about it has it to itself.
ALTER TABLE orders ADD COLUMN held_until INTEGER;
UPDATE orders SET held_until = due WHERE state IN ('prepared', 'sending');

-- Whether a person has settled a conflict.
ALTER TABLE orders ADD COLUMN settled INTEGER NOT NULL DEFAULT 0 CHECK (settled IN (0, 1));
