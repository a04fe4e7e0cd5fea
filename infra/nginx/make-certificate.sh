#!/bin/sh
# A certificate nobody but this machine believes, for development and tests, unless there is one already.
# nginx's image runs it before it starts.
set -e
[ -s "$GATEWAY_CERTIFICATE" ] && exit 0
openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 30 \
  -subj "/CN=$GATEWAY_DOMAIN" -addext "subjectAltName=DNS:$GATEWAY_DOMAIN,DNS:*.$GATEWAY_DOMAIN" \
  -keyout "$GATEWAY_CERTIFICATE_KEY" -out "$GATEWAY_CERTIFICATE" 2> /dev/null
