# Sourced by each measure: a product of its own, on data of its own that go with it; DATA=DIR uses, and keeps, what an earlier run has loaded there.
# Build first: dotnet build -c Release src/Api && dotnet build -c Release tests/load/Floors
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
api=src/Api/bin/Release/net10.0/Supervision.Api.dll floors=tests/load/Floors/bin/Release/net10.0/Supervision.Floors.dll

data=${DATA:-$(mktemp -d)} work=$(mktemp -d); chmod 755 "$data"
port=$((20000 + RANDOM % 20000)) started=()
jar=$work/cookies settings=(--contentRoot "$PWD/src/Api" --Data:Folder "$data" --Logs:Terminal Error --SignIn:AuthenticatorWaived "a measure, on data that is made up and goes with it")
trap unstage EXIT

unstage() { kill "${started[@]}" 2>/dev/null; wait "${started[@]}" 2>/dev/null; rm -rf "$work"; [ -n "${DATA:-}" ] || rm -rf "$data"; }

# needs FILE...: what must have been built
needs() { for file; do [ -f "$file" ] || { echo "$file is missing: build first, as the head of tests/load/stage.sh says" >&2; exit 1; }; done; }

# load ENTERPRISES LINES
load() {
  needs "$api"
  [ ! -f "$data/loaded" ] || return 0
  dotnet "$api" prepare "${settings[@]}"
  local began=$SECONDS
  dotnet "$api" seed load --enterprises "$1" --filings "$2" "${settings[@]}"
  echo "$1 enterprises and $2 lines loaded in $((SECONDS - began)) s"
  touch "$data/loaded"
}

# serve: the product at $port, its process first of those started; what the demonstration has to tell is told some other time
serve() {
  local began; began=$(date +%s%3N)
  dotnet "$api" serve "${settings[@]}" --Outbox:Run false --Jobs:Run false --urls "http://localhost:$port" &
  started=($!)
  until curl -sf -o /dev/null "http://localhost:$port/health/ready"; do kill -0 "${started[0]}"; sleep 0.05; done
  echo "start to first answer, embedded PostgreSQL included: $(($(date +%s%3N) - began)) ms"
}

# serve_floor: the raw answers at the next port, its process second of those started
serve_floor() {
  needs "$floors"
  export FLOORS_DATABASE="Max Auto Prepare=20;No Reset On Close=true;Host=127.0.0.1;Port=$(sed -n 4p "$data/postgres/data/postmaster.pid");Username=supervision;Database=supervision;Password=$(cat "$data/postgres.password")"
  dotnet "$floors" floor "http://localhost:$((port + 1))" &
  started+=($!)
  until (exec 3<>"/dev/tcp/127.0.0.1/$((port + 1))") 2>/dev/null; do kill -0 "${started[1]}"; sleep 0.1; done
}

# sign_in ACCOUNT: its session is in $jar
sign_in() {
  curl -sf -o /dev/null -c "$jar" -H 'Content-Type: application/json' -d "{\"userName\":\"$1\",\"password\":\"Supervision#2026\"}" "http://localhost:$port/api/v1/auth/login"
  curl -sf -o /dev/null -b "$jar" -c "$jar" "http://localhost:$port/api/v1/auth/me"
}

# against_floor VOLUME ACCOUNT: product and floor on so many enterprises and lines, the account signed in, and what both may be asked in $work
against_floor() {
  load "$1" "$1"
  serve
  serve_floor
  sign_in "$2"
  dotnet "$floors" paths "http://localhost:$port" "http://localhost:$((port + 1))" "$work"
}

# ticks PID...: processor time in milliseconds
ticks() { { cat $(printf '/proc/%s/stat ' "$@") 2>/dev/null || true; } | awk '{ sub(/^.*\) /, ""); sum += $12 + $13 } END { print sum * 10 }'; }

# ask PORT PID [PREFIX]: wrk with one thread and 8 connections sends what $work/asked.lua makes for $seconds; answers of a second, median in ms, milliseconds of processor time of the service and of PostgreSQL for each.
# A refusal ends the measure: it would be cheaper than an answer.
ask() {
  command -v wrk >/dev/null || { echo "wrk is missing: it is a package of Debian" >&2; exit 1; }
  local service postgres result processes
  processes() { pgrep -P "$(head -1 "$data/postgres/data/postmaster.pid")"; }
  cat "$work/asked.lua" - > "$work/wrk.lua" <<'LUA'
done = function(summary, latency)
  local e = summary.errors
  io.write(string.format("RESULT %d %.2f %d\n", summary.requests, latency:percentile(50) / 1000, e.connect + e.read + e.write + e.status + e.timeout))
end
LUA
  service=$(ticks "$2") postgres=$(ticks $(processes))
  result=$(PREFIX=${3:-} wrk -t1 -c8 -d"${seconds}s" -H "Cookie: $(cookies '; ')" -s "$work/wrk.lua" "http://localhost:$1" | sed -n 's/^RESULT //p')
  awk -v s=$(($(ticks "$2") - service)) -v p=$(($(ticks $(processes)) - postgres)) -v t="$seconds" '{ if ($3 > 0) exit 1; printf "%.0f %s %.2f %.2f\n", $1 / t, $2, s / $1, p / $1 }' <<<"$result"
}

# averages ASKED WHO: of what `ask` has written to $work/ASKED.WHO, as a row; without arguments the head
averages() {
  [ $# -gt 0 ] || { printf '%-12s %-8s %8s %10s %12s %12s\n' asked who each/s median/ms service/ms database/ms; return; }
  awk -v asked="$1" -v who="$2" '{ for (i = 1; i <= 4; i++) sum[i] += $i } END { printf "%-12s %-8s %8.0f %10.2f %12.2f %12.2f\n", asked, who, sum[1] / NR, sum[2] / NR, sum[3] / NR, sum[4] / NR }' "$work/$1.$2"
}

# cookies SEPARATOR [NAME]: of the session, all or one's value
cookies() { awk -v by="$1" -v name="${2:-}" '!/^# / && NF >= 7 { if (name == "") printf "%s=%s%s", $6, $7, by; else if ($6 == name) printf "%s", $7 }' "$jar"; }

machine() { echo "$(nproc) cores, load average $(cut -d' ' -f1 /proc/loadavg)"; }
