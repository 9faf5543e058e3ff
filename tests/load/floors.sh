#!/usr/bin/env bash
# Compares the product with the least that could give the same answers (tests/load/Floors: raw Npgsql, no session, no rules but once a year), both asked in turn.
# Usage: tests/load/floors.sh [ENTERPRISES] [SECONDS OF A ROUND] [ROUNDS]   (default: 200000 3 5); as many filing lines as enterprises
# Build first: dotnet build -c Release src/Api && dotnet build -c Release tests/load/Floors
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
volume=${1:-200000} seconds=${2:-3} rounds=${3:-5}
api=src/Api/bin/Release/net10.0/Supervision.Api.dll floors=tests/load/Floors/bin/Release/net10.0/Supervision.Floors.dll
for built in "$api" "$floors"; do [ -f "$built" ] || { echo "$built is missing: build first, as the head of this script says" >&2; exit 1; }; done

data=$(mktemp -d); chmod 755 "$data"
port=$((20000 + RANDOM % 20000)); started=()
stop() { kill "${started[@]}" 2>/dev/null; wait "${started[@]}" 2>/dev/null; rm -rf "$data"; }
trap stop EXIT

settings=(--contentRoot "$PWD/src/Api" --Data:Folder "$data" --Logs:Terminal Error)
dotnet "$api" prepare "${settings[@]}"
dotnet "$api" seed load --enterprises "$volume" --filings "$volume" "${settings[@]}"

began=$(date +%s%3N)
dotnet "$api" serve "${settings[@]}" --urls "http://localhost:$port" &
started+=($!)
until curl -sf -o /dev/null "http://localhost:$port/health/ready"; do kill -0 "${started[0]}"; sleep 0.05; done
echo "start to first answer, embedded PostgreSQL included: $(($(date +%s%3N) - began)) ms"

export FLOORS_DATABASE="Host=127.0.0.1;Port=$(sed -n 4p "$data/postgres/data/postmaster.pid");Username=supervision;Database=supervision;Password=$(cat "$data/postgres.password")"
dotnet "$floors" floor "http://localhost:$((port + 1))" &
started+=($!)
until (exec 3<>"/dev/tcp/127.0.0.1/$((port + 1))") 2>/dev/null; do kill -0 "${started[1]}"; sleep 0.1; done
echo "$volume enterprises, $volume lines, 4 callers, load average $(cut -d' ' -f1 /proc/loadavg)"
dotnet "$floors" compare "http://localhost:$port" "http://localhost:$((port + 1))" "$seconds" "$rounds"
