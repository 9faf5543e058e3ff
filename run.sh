#!/usr/bin/env bash
# Builds what has changed and starts the product: ./run.sh [--port N] [--data DIR] [--no-demo | --clock FILE]
set -euo pipefail
caller=$PWD
cd "$(dirname "${BASH_SOURCE[0]}")"
. eng/common.sh

usage='Usage: ./run.sh [--port N] [--data DIR] [--no-demo | --clock FILE]
  --port N     where to listen on this machine (default 5080)
  --data DIR   where data, files and the embedded PostgreSQL live (default .data)
  --no-demo    start without the demonstration district
  --clock FILE let the clock of the demonstration run from the instant in this file, such as 2026-11-18T10:00:00+08:00; writing it again sets it again
With ConnectionStrings__Supervision set, that PostgreSQL (15 or later) is used and none is started.'

port=5080 data='' demo=true clock=''
while [ $# -gt 0 ]; do
  case $1 in
    --port=*|--data=*|--clock=*) set -- "${1%%=*}" "${1#*=}" "${@:2}" ;;
    --port) port=${2:-}; shift 2 || fail "$usage" ;;
    --data) [ -n "${2:-}" ] || fail "$usage"; data=$(cd "$caller" && mkdir -p "$2" && cd "$2" && pwd); shift 2 ;;
    --no-demo) demo=false; shift ;;
    --clock) clock=$(cd "$caller" && [ -f "${2:-}" ] && readlink -f -- "$2") || fail "--clock needs a file." "$usage"; shift 2 ;;
    -h|--help) say "$usage"; exit ;;
    *) fail "Unknown: $1" "$usage" ;;
  esac
done
[ -n "$data" ] || { mkdir -p .data; data=$PWD/.data; }
[[ $port =~ ^[0-9]+$ ]] && [ "$port" -ge 1 ] && [ "$port" -le 65535 ] || fail "--port needs a number from 1 to 65535." "$usage"

if (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then
  fail "Port $port is taken by another program. Stop that one, or start with another port:" "  ./run.sh --port $((port < 65535 ? port + 1 : 5080))"
fi

need_dotnet
need_node
alone build_product
app=$PWD/$(app_folder)
settings=(--contentRoot "$app" --Data:Folder "$data" --Data:Demo "$demo" --Logs:Terminal Warning)
[ "$demo" = false ] || settings+=(--SignIn:AuthenticatorWaived "the demonstration's accounts share one published password, docs/decisions/second-factor.md")
[ -z "$clock" ] || settings+=(--Clock:File "$clock")

if [ -n "${ConnectionStrings__Supervision:-}" ]; then
  say 'Preparing the database of ConnectionStrings__Supervision …'
  dotnet "$app/Supervision.Api.dll" prepare "${settings[@]}"
else
  package=$(packaged_postgres "$data")
  [ -z "$package" ] || settings+=(--Data:PostgresPackage "$package")
fi

# The program takes this shell's place, so Ctrl+C reaches it, and it stops what it has started.
exec dotnet "$app/Supervision.Api.dll" serve "${settings[@]}" --urls "http://localhost:$port" --Data:Welcome true
