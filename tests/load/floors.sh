#!/usr/bin/env bash
# Compares the product with the least that could give the same answers (tests/load/Floors: raw Npgsql, no session, no rules but once a year), both asked in turn.
# Usage: tests/load/floors.sh [ENTERPRISES] [SECONDS OF A ROUND] [ROUNDS]   (default: 200000 3 5); as many filing lines as enterprises
. "$(dirname "${BASH_SOURCE[0]}")/stage.sh"
volume=${1:-200000} seconds=${2:-3} rounds=${3:-5}
load "$volume" "$volume"
serve
serve_floor
echo "$volume enterprises and lines, 4 callers, $(machine)"
dotnet "$floors" compare "http://localhost:$port" "http://localhost:$((port + 1))" "$seconds" "$rounds"
