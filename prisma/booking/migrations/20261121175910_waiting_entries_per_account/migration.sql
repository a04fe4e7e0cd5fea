-- An account waits for ten things at most, so that one account cannot fill the list that every sweep goes through.
-- Joins of one account take turns, so that two at once are both counted. Raises HF007; then nothing was written.
CREATE FUNCTION limit_waiting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended('waiting ' || NEW.account_id, 0));
    IF (SELECT count(*) FROM waiting_entries WHERE account_id = NEW.account_id AND state = 'WAITING') > 10 THEN
        RAISE EXCEPTION 'the account waits for too much' USING ERRCODE = 'HF007';
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER waiting_limited AFTER INSERT ON "waiting_entries" FOR EACH ROW EXECUTE FUNCTION limit_waiting();
