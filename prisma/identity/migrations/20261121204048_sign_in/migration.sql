-- AlterTable
ALTER TABLE "refresh_tokens" ADD COLUMN     "parent_hash" TEXT;

-- CreateIndex
CREATE INDEX "refresh_tokens_parent_hash_idx" ON "refresh_tokens"("parent_hash");

-- Hand-written from here: what the Prisma schema language cannot say.

ALTER TABLE "sessions"
    ADD CONSTRAINT "sessions_revoked_for_check"
        CHECK ("revoked_for" IN ('LOGGED_OUT', 'LOGGED_OUT_EVERYWHERE', 'PASSWORD_CHANGED', 'REUSED', 'ROLES_CHANGED',
                                 'DISABLED', 'ERASED'));

-- Asks the notifier for a mail to an account. Which token or day it is about is its subject; without one each request
-- is a message of its own.
CREATE FUNCTION ask_account_mail(account users, template TEXT, subject TEXT) RETURNS void LANGUAGE sql AS $$
    INSERT INTO outbox (topic, key, type, aggregate_version, data)
    VALUES ('notification-queue', account.id, 'AccountMailRequested', account.version,
            jsonb_strip_nulls(jsonb_build_object('accountId', account.id, 'template', template, 'subjectId', subject)))
$$;

CREATE FUNCTION end_sessions(whose TEXT, reason TEXT) RETURNS void LANGUAGE sql AS $$
    UPDATE sessions SET revoked_at = now(), revoked_for = reason WHERE user_id = whose AND revoked_at IS NULL
$$;

-- Functions instead of one statement each, where what a second statement sees must be later than the lock that the
-- first one waited for: a session that was opened with the old password meanwhile has to end too (decision D31).

CREATE FUNCTION change_password(whose TEXT, old_hash TEXT, new_hash TEXT) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
    account users;
BEGIN
    UPDATE users SET password_hash = new_hash, version = version + 1, updated_at = now()
     WHERE id = whose AND password_hash = old_hash AND disabled_at IS NULL AND erased_at IS NULL
    RETURNING * INTO account;
    IF NOT FOUND THEN
        RETURN false;
    END IF;
    PERFORM end_sessions(account.id, 'PASSWORD_CHANGED');
    PERFORM ask_account_mail(account, 'password-changed', NULL);
    RETURN true;
END;
$$;

-- With a link that was mailed, which also shows whose the address is. The account's other links are good no more.
CREATE FUNCTION reset_password(given_hash TEXT, new_hash TEXT) RETURNS TEXT LANGUAGE plpgsql AS $$
DECLARE
    token account_tokens;
    account users;
BEGIN
    UPDATE account_tokens SET used_at = now()
     WHERE token_hash = given_hash AND purpose IN ('RESET_PASSWORD', 'INVITATION')
       AND used_at IS NULL AND expires_at > now()
    RETURNING * INTO token;
    IF NOT FOUND THEN
        RETURN NULL;
    END IF;
    UPDATE users SET password_hash = new_hash, email_verified_at = coalesce(email_verified_at, now()),
                     version = version + 1, updated_at = now()
     WHERE id = token.user_id AND disabled_at IS NULL AND erased_at IS NULL
    RETURNING * INTO account;
    IF NOT FOUND THEN
        RETURN NULL;
    END IF;
    UPDATE account_tokens SET used_at = now() WHERE user_id = account.id AND used_at IS NULL;
    PERFORM end_sessions(account.id, 'PASSWORD_CHANGED');
    IF token.purpose = 'RESET_PASSWORD' THEN
        PERFORM ask_account_mail(account, 'password-changed', NULL);
    END IF;
    RETURN account.id;
END;
$$;

-- Takes a refresh token and gives another. Its session's row makes callers take turns. A token that was used is a
-- client trying again, for as long as the grace lasts, and stolen after that; the same holds for two that were given
-- for one, since a client goes on with one of them only.
CREATE FUNCTION refresh_session(given_hash TEXT, edge TEXT, next_hash TEXT, grace INTERVAL, idle INTERVAL,
                                longest INTERVAL)
RETURNS TABLE (outcome TEXT, session_id TEXT, user_id TEXT) LANGUAGE plpgsql AS $$
DECLARE
    session sessions;
    token refresh_tokens;
    long_ago TIMESTAMPTZ;
BEGIN
    SELECT s.* INTO session FROM sessions s JOIN refresh_tokens t ON t.session_id = s.id
     WHERE t.token_hash = given_hash AND s.audience = edge
       FOR UPDATE OF s;
    IF NOT FOUND THEN
        RETURN QUERY SELECT 'UNKNOWN', NULL::TEXT, NULL::TEXT;
        RETURN;
    END IF;
    -- Not now(), which is when the wait for the row began.
    long_ago := clock_timestamp() - grace;
    SELECT * INTO token FROM refresh_tokens t WHERE t.token_hash = given_hash;
    IF session.revoked_at IS NOT NULL OR session.expires_at <= clock_timestamp() THEN
        RETURN QUERY SELECT 'ENDED', session.id, session.user_id;
    ELSIF token.used_at <= long_ago OR EXISTS (
        SELECT FROM refresh_tokens t
         WHERE t.parent_hash = token.parent_hash AND t.token_hash <> given_hash AND t.used_at <= long_ago
    ) THEN
        UPDATE sessions s SET revoked_at = clock_timestamp(), revoked_for = 'REUSED' WHERE s.id = session.id;
        RETURN QUERY SELECT 'REUSED', session.id, session.user_id;
    ELSE
        UPDATE refresh_tokens t SET used_at = coalesce(t.used_at, clock_timestamp()) WHERE t.token_hash = given_hash;
        INSERT INTO refresh_tokens (token_hash, session_id, parent_hash) VALUES (next_hash, session.id, given_hash);
        UPDATE sessions s SET last_used_at = clock_timestamp(),
                              expires_at = least(clock_timestamp() + idle, session.created_at + longest)
         WHERE s.id = session.id;
        RETURN QUERY SELECT 'REFRESHED', session.id, session.user_id;
    END IF;
END;
$$;
