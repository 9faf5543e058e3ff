#!/usr/bin/env bash
# Times the derivation of a district's month of about 20,000 lines over HTTP, the board that shows it, and its dispatch.
# Usage: tests/load/derive-month.sh
. "$(dirname "${BASH_SOURCE[0]}")/stage.sh"
load 48000 240000
serve
sign_in yj.lead
server=${started[0]} base=http://localhost:$port/api/v1
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
  curl -sf -b "$jar" -H "X-XSRF-TOKEN: $token" "${match[@]}" -X POST -o "$work/answer.json" -w '%{time_total}\n' "$base/joint-lists/$month/derive"
  curl -sf -b "$jar" -o "$work/board.json" "$base/joint-lists/$month"
  match=(-H "If-Match: \"$(version "$work/board.json")\"")
done > "$work/times"
after=$(spent)
sed 's/^/derive  /; s/$/ s/' "$work/times"
for i in 1 2 3; do
  curl -sf -b "$jar" -H 'Accept-Encoding: gzip' -o "$work/board.json" -w 'board   %{time_total} s, %{size_download} bytes\n' "$base/joint-lists/$month"
  curl -sf -b "$jar" -H 'Accept-Encoding: gzip' -o /dev/null -w 'page    %{time_total} s, %{size_download} bytes\n' "$base/joint-lists/$month/enterprises?size=50"
done
curl -sf -b "$jar" -H "X-XSRF-TOKEN: $token" "${match[@]}" -X POST -o /dev/null -w 'dispatch %{time_total} s, %{size_download} bytes\n' "$base/joint-lists/$month/dispatch"
tail -n +2 "$work/times" | sort -n | awk '{ t[NR] = $1 } END { printf "median of %d: %.3f s\n", NR, t[int((NR + 1) / 2)] }'
awk -v a="$after" -v b="$before" 'BEGIN { printf "processor time of the API: %.3f s each\n", (a - b) / 5 }'
node -e 'const list = JSON.parse(require("fs").readFileSync(process.argv[1])); console.log(`${list.month}: ${list.lines} lines, ${list.visits.length} visits, ${list.unplaceable.length} unplaceable`)' "$work/answer.json"
