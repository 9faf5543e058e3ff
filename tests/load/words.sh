#!/usr/bin/env bash
# Asks the register for words of one, two, three and more characters, common, rare and missing, city-wide and in a street, and prints the times of each: warm, one caller, one connection.
# Usage: tests/load/words.sh [ENTERPRISES]   (default: 2500000); DATA=DIR uses, and keeps, what an earlier run has loaded there
# Build first: dotnet build -c Release src/Api
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
volume=${1:-2500000}
api=src/Api/bin/Release/net10.0/Supervision.Api.dll
[ -f "$api" ] || { echo "$api is missing: build first, as the head of this script says" >&2; exit 1; }

data=${DATA:-$(mktemp -d)}; chmod 755 "$data"
port=$((20000 + RANDOM % 20000))
settings=(--contentRoot "$PWD/src/Api" --Data:Folder "$data" --Logs:Terminal Error)
cookies=$(mktemp)
stop() { kill "$server" 2>/dev/null; wait "$server" 2>/dev/null; rm -f "$cookies"; [ -n "${DATA:-}" ] || rm -rf "$data"; }

dotnet "$api" prepare "${settings[@]}" --Data:Demo true
began=$(date +%s)
dotnet "$api" seed load --enterprises "$volume" --filings 1 "${settings[@]}"
echo "loaded in $(($(date +%s) - began)) s"

# What the demonstration has to tell is told some other time.
dotnet "$api" serve "${settings[@]}" --Data:Demo true --Outbox:Run false --Jobs:Run false --urls "http://localhost:$port" &
server=$!
trap stop EXIT
until curl -sf -o /dev/null "http://localhost:$port/health/ready"; do kill -0 "$server"; sleep 0.1; done
curl -sf -c "$cookies" -H 'Content-Type: application/json' -d '{"userName":"yj.lead","password":"Supervision#2026"}' "http://localhost:$port/api/v1/auth/login"

# median and slowest of nine answers over one connection, after three that are not counted; milliseconds, and the total that was answered
ask() {
  local query=$1 urls=() i
  for i in $(seq 12); do urls+=(-o "$cookies.body" "http://localhost:$port/api/v1/enterprises?$query"); done
  curl -s -b "$cookies" -w '%{time_total}\n' "${urls[@]}" | tail -9 | sort -n | awk '{ t[NR] = $1 * 1000 } END { printf "%.1f\t%.1f", t[5], t[9] }'
  printf '\t%s\n' "$(grep -o '"total":[0-9]*,"totalIsExact":[a-z]*' "$cookies.body")"
}

printf 'word\tcity median\tslowest\ttotal\tstreet median\tslowest\ttotal\n'
for word in '' 司 密 龘 深圳 公司 精密 达邦 晖腾 有限公司 深圳市 精密五金 恒锐达 恒锐达精密 不存在的 '精密 家具' '深圳 五金' 914403 4403 MA; do
  encoded=$(printf %s "$word" | od -An -v -tx1 | tr -d '\n' | sed 's/ /%/g')
  printf '%s\t%s\t%s\n' "$word" "$(ask "q=$encoded")" "$(ask "q=$encoded&subdistrict=440310005")"
done
rm -f "$cookies.body"
echo "load average $(cut -d' ' -f1 /proc/loadavg)"
