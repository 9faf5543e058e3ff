#!/usr/bin/env bash
# Times the derivation of a district's month of about 20,000 lines over HTTP, the board that shows it, and its dispatch.
# Usage: tests/load/derive-month.sh [FOLDER OF THE BUILT API]   (default: the release build, else the debug one)
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
app=${1:-}
for built in src/Api/bin/Release/net10.0 src/Api/bin/Debug/net10.0; do [ -n "$app" ] || [ ! -f "$built/Supervision.Api.dll" ] || app=$built; done
[ -n "$app" ] || { echo 'Build first: dotnet build -c Release src/Api' >&2; exit 1; }

data=$(mktemp -d); chmod 755 "$data"
port=$((20000 + RANDOM % 20000)); server=
stop() { [ -z "$server" ] || { kill "$server" 2>/dev/null; wait "$server" 2>/dev/null; } || true; rm -rf "$data"; }
trap stop EXIT

dotnet "$app/Supervision.Api.dll" prepare --contentRoot "$PWD/src/Api" --Data:Folder "$data" --Logs:Terminal Error
dotnet "$app/Supervision.Api.dll" seed load --enterprises 48000 --filings 240000 --contentRoot "$PWD/src/Api" --Data:Folder "$data" --Logs:Terminal Error
dotnet "$app/Supervision.Api.dll" serve --contentRoot "$PWD/src/Api" --Data:Folder "$data" --urls "http://localhost:$port" --Logs:Terminal Error &
server=$!
until curl -sf -o /dev/null "http://localhost:$port/health/ready"; do kill -0 "$server"; sleep 0.5; done

jar=$data/cookies api=http://localhost:$port/api/v1
curl -sf -o /dev/null -c "$jar" -H 'Content-Type: application/json' -d '{"userName":"yj.lead","password":"Supervision#2026"}' "$api/auth/login"
curl -sf -o /dev/null -b "$jar" -c "$jar" "$api/auth/me"
token=$(awk '$6 == "XSRF-TOKEN" { print $7 }' "$jar" | sed 's/%/\\x/g' | xargs -0 printf '%b')
month=$(date -d "$(date +%Y-%m-01) +1 month" +%Y-%m 2>/dev/null || date -v1d -v+1m +%Y-%m)

# Time on the processor does not depend on what else the machine does (Linux only).
spent() { [ -r "/proc/$server/stat" ] && awk -v hz="$(getconf CLK_TCK)" '{ print ($14 + $15) / hz }' "/proc/$server/stat" || echo 0; }

# What was read last is what is changed: nothing before the first derivation.
version() { grep -o '"version":[0-9]*' "$1" | tail -1 | tr -dc 0-9; }

# The first call compiles; what counts is the median of the others.
match=()
for i in 1 2 3 4 5 6; do
  [ "$i" != 2 ] || before=$(spent)
  curl -sf -b "$jar" -H "X-XSRF-TOKEN: $token" "${match[@]}" -X POST -o "$data/answer.json" -w '%{time_total}\n' "$api/joint-lists/$month/derive"
  curl -sf -b "$jar" -o "$data/board.json" "$api/joint-lists/$month"
  match=(-H "If-Match: \"$(version "$data/board.json")\"")
done > "$data/times"
after=$(spent)
sed 's/^/derive  /; s/$/ s/' "$data/times"
for i in 1 2 3; do
  curl -sf -b "$jar" -H 'Accept-Encoding: gzip' -o "$data/board.json" -w 'board   %{time_total} s, %{size_download} bytes\n' "$api/joint-lists/$month"
  curl -sf -b "$jar" -H 'Accept-Encoding: gzip' -o /dev/null -w 'page    %{time_total} s, %{size_download} bytes\n' "$api/joint-lists/$month/enterprises?size=50"
done
curl -sf -b "$jar" -H "X-XSRF-TOKEN: $token" "${match[@]}" -X POST -o /dev/null -w 'dispatch %{time_total} s, %{size_download} bytes\n' "$api/joint-lists/$month/dispatch"
tail -n +2 "$data/times" | sort -n | awk '{ t[NR] = $1 } END { printf "median of %d: %.3f s\n", NR, t[int((NR + 1) / 2)] }'
awk -v a="$after" -v b="$before" 'BEGIN { printf "processor time of the API: %.3f s each\n", (a - b) / 5 }'
node -e 'const list = JSON.parse(require("fs").readFileSync(process.argv[1])); console.log(`${list.month}: ${list.lines} lines, ${list.visits.length} visits, ${list.unplaceable.length} unplaceable`)' "$data/answer.json"
