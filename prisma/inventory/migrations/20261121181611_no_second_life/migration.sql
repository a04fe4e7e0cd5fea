-- A released hold is a tombstone (decision D11): a call that revived one could land after the undo of its saga.
DROP FUNCTION revive_hold(text, timestamptz);
