#!/bin/sh
# Runs the app the image was built for, or the command given instead.
set -e
# In development the keys of access tokens are made by the `prepare` service.
if [ -z "$AUTH_JWKS" ] && [ -r /keys/jwks.json ]; then
  AUTH_JWKS=$(cat /keys/jwks.json)
  export AUTH_JWKS
fi
if [ -z "$AUTH_SIGNING_KEYS" ] && [ -r /keys/signing-keys.json ]; then
  AUTH_SIGNING_KEYS=$(cat /keys/signing-keys.json)
  export AUTH_SIGNING_KEYS
fi
if [ $# -gt 0 ] && [ -x "$(command -v "$1")" ]; then exec "$@"; fi
entry="apps/$APP/src/server.ts"
[ -f "$entry" ] || entry="apps/$APP/src/main.ts"
exec node "$entry" "$@"
