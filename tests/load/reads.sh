#!/usr/bin/env bash
# The floors of reading, asked by wrk, which takes next to nothing of the machine: product and raw Npgsql (tests/load/Floors) in turn, with the processor time of API and PostgreSQL for each request.
# Usage: tests/load/reads.sh [ENTERPRISES] [SECONDS OF A ROUND] [ROUNDS]   (default: 1000000 10 3); as many filing lines. wrk is a package of Debian.
. "$(dirname "${BASH_SOURCE[0]}")/stage.sh"
volume=${1:-1000000} seconds=${2:-10} rounds=${3:-3}
command -v wrk >/dev/null || { echo "wrk is missing" >&2; exit 1; }
load "$volume" "$volume"
serve
serve_floor
sign_in xf.liaison
cookie=$(awk '!/^# / && NF >= 7 { printf "%s=%s; ", $6, $7 }' "$jar")
postmaster=$(head -1 "$data/postgres/data/postmaster.pid")
dotnet "$floors" paths "http://localhost:$port" "http://localhost:$((port + 1))" "$work"
cat > "$work/paths.lua" <<'LUA'
local paths, at, prefix = {}, 0, os.getenv("PREFIX") or ""
for path in io.lines(os.getenv("PATHS")) do paths[#paths + 1] = prefix .. path end
request = function() at = at % #paths + 1; return wrk.format("GET", paths[at]) end
done = function(summary, latency)
  local e = summary.errors
  io.write(string.format("RESULT %d %.2f %d\n", summary.requests, latency:percentile(50) / 1000, e.connect + e.read + e.write + e.status + e.timeout))
end
LUA

# ticks PID...: processor time in milliseconds
ticks() { { cat $(printf '/proc/%s/stat ' "$@") 2>/dev/null || true; } | awk '{ sub(/^.*\) /, ""); sum += $12 + $13 } END { print sum * 10 }'; }
database() { ticks $(pgrep -P "$postmaster"); }

# ask PORT PID [PREFIX]: requests each second, median in ms, milliseconds of processor time of the service and of PostgreSQL for each request
ask() {
  local service postgres result
  service=$(ticks "$2") postgres=$(database)
  result=$(PREFIX=${3:-} wrk -t1 -c8 -d"${seconds}s" -H "Cookie: $cookie" -s "$work/paths.lua" "http://localhost:$1" | sed -n 's/^RESULT //p')
  awk -v s=$(($(ticks "$2") - service)) -v p=$(($(database) - postgres)) -v t="$seconds" '{ if ($3 > 0) exit 1; printf "%.0f %s %.2f %.2f\n", $1 / t, $2, s / $1, p / $1 }' <<<"$result"
}

echo "$volume enterprises and lines, 8 connections, $(machine)"
printf '%-12s %-8s %8s %10s %12s %12s\n' asked who each/s median/ms 'service/ms' 'database/ms'
for asked in enterprise filings search; do
  export PATHS="$work/$asked"
  ask "$port" "${started[0]}" /api/v1 >/dev/null; ask "$((port + 1))" "${started[1]}" >/dev/null
  for _ in $(seq "$rounds"); do
    ask "$port" "${started[0]}" /api/v1 >> "$work/$asked.product"; ask "$((port + 1))" "${started[1]}" >> "$work/$asked.floor"
  done
  for who in product floor; do
    awk -v asked="$asked" -v who="$who" '{ for (i = 1; i <= 4; i++) sum[i] += $i } END { printf "%-12s %-8s %8.0f %10.2f %12.2f %12.2f\n", asked, who, sum[1] / NR, sum[2] / NR, sum[3] / NR, sum[4] / NR }' "$work/$asked.$who"
  done
done
