#!/usr/bin/env bash
# Checks everything: build, formatting, contract, every test, the browser walk. The last line is "N passed, N failed"; logs are in .build/test.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
. eng/common.sh
need_dotnet
need_node
export NO_COLOR=1 CI=true

logs=.build/test
rm -rf "$logs"; mkdir -p "$logs"
dotnet_switches=(-c Release -v q -clp:NoSummary -p:UseSharedCompilation=false)

# report PART PASSED FAILED STARTED: the part's one line; its log follows where it failed
report() {
  echo "$2 $3" > "$logs/$1.result"
  printf '%-32s %6d passed %4d failed %5ds\n' "$1" "$2" "$3" $((SECONDS - $4))
  [ "$3" -eq 0 ] || { tail -60 "$logs/$1.log"; say "(all of it: $logs/$1.log)"; }
}

# check PART COMMAND...: something that either holds or does not
check() {
  local part=$1 started=$SECONDS; shift
  if "$@" >"$logs/$part.log" 2>&1 </dev/null; then report "$part" 1 0 "$started"; else report "$part" 0 1 "$started"; return 1; fi
}

# dotnet_tests PROJECT: runs a built test program and counts what it says of itself
dotnet_tests() {
  local part=$1 started=$SECONDS log="$logs/$1.log" passed failed exit=0
  dotnet test --project "tests/$part" -c Release --no-build --no-restore >"$log" 2>&1 </dev/null || exit=$?
  passed=$(sed -n 's/^ *succeeded: *//p' "$log" | tail -1)
  failed=$(sed -n 's/^ *failed: *//p' "$log" | tail -1)
  [ "$exit" -eq 0 ] || [ "${failed:-0}" -gt 0 ] || failed=1
  report "$part" "${passed:-0}" "${failed:-1}" "$started"
}

# node_tests PART REPORT PASSED FAILED COMMAND...: runs tests whose JSON report has the two counts at these paths
node_tests() {
  local part=$1 json=$2 passed=$3 failed=$4 started=$SECONDS exit=0 counts; shift 4
  rm -f "$json"
  "$@" >"$logs/$part.log" 2>&1 </dev/null || exit=$?
  counts=$(node -e "const r = JSON.parse(require('fs').readFileSync('$json', 'utf8')); console.log(r.$passed, r.$failed)" 2>/dev/null) || counts='0 1'
  [ "$exit" -eq 0 ] || [ "${counts#* }" -gt 0 ] || counts="${counts% *} 1"
  report "$part" ${counts% *} ${counts#* } "$started"
}

contract_is_committed() {
  git diff --exit-code -- src/Api/openapi.v1.json client/src/api/generated.ts && [ -z "$(git status --porcelain -- src/Api/openapi.v1.json client/src/api)" ]
}

ensure_browser() {
  [ -n "${CHROMIUM:-}" ] || [ -x /usr/bin/chromium ] || install_debian chromium
  fc-list :lang=zh 2>/dev/null | grep -q . || install_debian fonts-noto-cjk
}

install_debian() {
  say "$1 is missing; installing it with apt-get."
  [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null || { say "Install it as root (Debian: apt-get install chromium fonts-noto-cjk fontconfig), or set CHROMIUM to a Chromium of yours."; return 1; }
  export DEBIAN_FRONTEND=noninteractive
  apt-get update -q && apt-get install -y -q --no-install-recommends "$1" fontconfig
}

client_lane() {
  check client-restore npm --prefix client ci || return
  check client-lint npm --prefix client run lint
  check client-format npm --prefix client run format:check
  check client-build build_client
  node_tests client-tests "$PWD/$logs/client.json" numPassedTests numFailedTests npm --prefix client test -- --reporter=default --reporter=json --outputFile="$PWD/$logs/client.json"
}

api_lane() {
  check restore dotnet restore --locked-mode -v q || return
  check build dotnet build --no-restore "${dotnet_switches[@]}" || return
  check contract contract_is_committed
  check format dotnet format --verify-no-changes --no-restore --exclude-diagnostics IDE0130
  SUPERVISION_POSTGRES=$(packaged_postgres "$PWD/.data"); export SUPERVISION_POSTGRES
  for part in Domain.UnitTests Application.UnitTests Architecture.Tests; do dotnet_tests $part; done
  touch "$logs/built"
}

# The two lanes share nothing but the generated client, which a clean build does not change.
client_lane & api_lane
wait
if [ -f "$logs/built" ]; then
  check product alone build_product
  dotnet_tests Application.IntegrationTests & dotnet_tests Api.IntegrationTests
  wait
  check end-to-end-restore npm --prefix tests/EndToEnd ci && check end-to-end-format npm --prefix tests/EndToEnd run check
  check browser ensure_browser &&
    node_tests end-to-end tests/EndToEnd/results/report.json stats.expected stats.unexpected npm --prefix tests/EndToEnd test
fi

total=$(cat "$logs"/*.result | awk '{ passed += $1; failed += $2 } END { print passed + 0, failed + 0 }')
say "${total% *} passed, ${total#* } failed"
[ "${total#* }" -eq 0 ]
