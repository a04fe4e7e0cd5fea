#!/bin/sh
# Runs the app the image was built for, or the command given instead.
set -e
# In development the public key of access tokens is made by the `prepare` service.
if [ -z "$AUTH_JWKS" ] && [ -r /keys/jwks.json ]; then
  AUTH_JWKS=$(cat /keys/jwks.json)
  export AUTH_JWKS
fi
if [ $# -gt 0 ] && [ -x "$(command -v "$1")" ]; then exec "$@"; fi
entry="apps/$APP/src/server.ts"
[ -f "$entry" ] || entry="apps/$APP/src/main.ts"
exec node "$entry" "$@"
