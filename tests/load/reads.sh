#!/usr/bin/env bash
# The floors of reading, asked by wrk, which takes next to nothing of the machine: product and raw Npgsql (tests/load/Floors) in turn, with the processor time of API and PostgreSQL for each request.
# Usage: tests/load/reads.sh [ENTERPRISES] [SECONDS OF A ROUND] [ROUNDS]   (default: 1000000 10 3); as many filing lines. wrk is a package of Debian.
. "$(dirname "${BASH_SOURCE[0]}")/stage.sh"
volume=${1:-1000000} seconds=${2:-10} rounds=${3:-3}
against_floor "$volume" xf.liaison
cat > "$work/asked.lua" <<'LUA'
local paths, at, prefix = {}, 0, os.getenv("PREFIX") or ""
for path in io.lines(os.getenv("PATHS")) do paths[#paths + 1] = prefix .. path end
request = function() at = at % #paths + 1; return wrk.format("GET", paths[at]) end
LUA

echo "$volume enterprises and lines, 8 connections, $(machine)"
averages
for asked in enterprise filings search; do
  export PATHS="$work/$asked"
  ask "$port" "${started[0]}" /api/v1 >/dev/null; ask "$((port + 1))" "${started[1]}" >/dev/null
  for _ in $(seq "$rounds"); do
    ask "$port" "${started[0]}" /api/v1 >> "$work/$asked.product"; ask "$((port + 1))" "${started[1]}" >> "$work/$asked.floor"
  done
  for who in product floor; do averages "$asked" "$who"; done
done
