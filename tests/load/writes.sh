#!/usr/bin/env bash
# The floor of filing, asked by wrk: a list of one line is drafted, then handed in, each with an idempotency key; product and raw Npgsql (tests/load/Floors) in turn. Half of the answers are filings.
# Usage: tests/load/writes.sh [ENTERPRISES] [SECONDS OF A ROUND] [ROUNDS]   (default: 1000000 10 3); as many filing lines
. "$(dirname "${BASH_SOURCE[0]}")/stage.sh"
volume=${1:-1000000} seconds=${2:-10} rounds=${3:-3}
against_floor "$volume" xf.liaison
cat > "$work/asked.lua" <<'LUA'
local unfiled, drafts, prefix = io.open(os.getenv("UNFILED")), {}, os.getenv("PREFIX") or ""
local year, run, sent = os.date("*t").year + 1, tostring(os.time()) .. prefix, 0
wrk.headers["Content-Type"], wrk.headers["X-XSRF-TOKEN"], wrk.headers["X-Body"] = "application/json", os.getenv("TOKEN"), "XF"
request = function()
  sent = sent + 1
  local draft = table.remove(drafts)
  wrk.headers["Idempotency-Key"], wrk.headers["If-Match"] = run .. "-" .. sent, draft and '"1"'
  if draft then return wrk.format("POST", prefix .. "/filings/" .. draft .. "/submit", nil, "{}") end
  return wrk.format("POST", prefix .. "/filings", nil, string.format(
    '{"kind":"adHoc","lines":[{"uscc":"%s","from":"%d-02-01","to":"%d-02-10","safetyDomains":["fire"]}]}', unfiled:read(), year, year))
end
response = function(status, headers, body)
  if status == 201 then drafts[#drafts + 1] = body:match('"id":"([^"]+)"') end
end
LUA

# each round files enterprises of its own
shares() { split -n "l/$((2 * rounds + 2))" -d "$work/unfiled" "$work/unfiled."; set -- "$work"/unfiled.??; printf '%s\n' "$@"; }
mapfile -t share < <(shares)
token=$(cookies '' XSRF-TOKEN); export TOKEN=${token//%/\\x}; TOKEN=$(printf %b "$TOKEN")
echo "$volume enterprises and lines, 8 connections, $(machine)"
averages
next=0
file() { UNFILED=${share[next]} ask "$@"; }
file "$port" "${started[0]}" /api/v1 >/dev/null; next=1; file "$((port + 1))" "${started[1]}" >/dev/null; next=2
for _ in $(seq "$rounds"); do
  file "$port" "${started[0]}" /api/v1 >> "$work/filing.product"; next=$((next + 1))
  file "$((port + 1))" "${started[1]}" >> "$work/filing.floor"; next=$((next + 1))
done
for who in product floor; do averages filing "$who"; done
