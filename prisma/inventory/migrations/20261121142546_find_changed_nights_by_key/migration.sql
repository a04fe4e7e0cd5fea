-- How many nights a list of changes meets cannot be estimated, and for the guess that is made it pays to read all of
-- nights once, which 22 million of them make untrue. Joined by loops, each is found by its key.
ALTER FUNCTION lock_changed_nights(jsonb) SET enable_hashjoin = off;
ALTER FUNCTION lock_changed_nights(jsonb) SET enable_mergejoin = off;
ALTER FUNCTION write_changed_nights(jsonb) SET enable_hashjoin = off;
ALTER FUNCTION write_changed_nights(jsonb) SET enable_mergejoin = off;
