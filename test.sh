#!/usr/bin/env bash
# Checks everything: build, formatting, contract, every test, the browser walk. The last line is "N passed, N failed"; logs are in .build/test.
# ./test.sh PART... checks only these parts (and builds what they need): client, contract, format, end-to-end, or the name of a project below tests/.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
. eng/common.sh
need_dotnet
need_node
export NO_COLOR=1 CI=true
# Programs that live for minutes do not earn back what the runtime spends on watching them.
export DOTNET_TieredPGO=0

units='Domain.UnitTests Application.UnitTests Architecture.Tests'
integration='Application.IntegrationTests Api.IntegrationTests'
all="client contract format $units $integration end-to-end"
chosen=${*:-$all}
for part in $chosen; do [[ " $all " == *" $part "* ]] || fail "There is no part $part." "Parts: $all"; done

logs=.build/test
rm -rf "$logs"; mkdir -p "$logs"
dotnet_switches=(-c Release -v q -clp:NoSummary -p:UseSharedCompilation=false)

# wanted PART...: whether one of them was asked for
wanted() { for part; do [[ " $chosen " == *" $part "* ]] && return; done; return 1; }

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

# dotnet_tests PROJECT: runs a built test program and counts what it says of itself; what was skipped has not passed
dotnet_tests() {
  local part=$1 started=$SECONDS log="$logs/$1.log" passed failed skipped exit=0
  dotnet test --project "tests/$part" -c Release --no-build --no-restore >"$log" 2>&1 </dev/null || exit=$?
  passed=$(sed -n 's/^ *succeeded: *//p' "$log" | tail -1)
  failed=$(sed -n 's/^ *failed: *//p' "$log" | tail -1)
  skipped=$(sed -n 's/^ *skipped: *//p' "$log" | tail -1)
  failed=$((${failed:-1} + ${skipped:-0}))
  [ "$exit" -eq 0 ] || [ "$failed" -gt 0 ] || failed=1
  report "$part" "${passed:-0}" "$failed" "$started"
}

# node_tests PART REPORT PASSED FAILED COMMAND...: runs tests whose JSON report r has the two counts in these expressions
node_tests() {
  local part=$1 json=$2 passed=$3 failed=$4 started=$SECONDS exit=0 counts; shift 4
  rm -f "$json"
  "$@" >"$logs/$part.log" 2>&1 </dev/null || exit=$?
  counts=$(node -e "const r = JSON.parse(require('fs').readFileSync('$json', 'utf8')); console.log($passed, $failed)" 2>/dev/null) || counts='0 1'
  [ "$exit" -eq 0 ] || [ "${counts#* }" -gt 0 ] || counts="${counts% *} 1"
  report "$part" ${counts% *} ${counts#* } "$started"
}

# The build writes them again; what it writes is what was there, whether committed or not.
generated='src/Api/openapi.v1.json client/src/api/generated.ts'
contract_is_current() {
  local file
  for file in $generated; do diff -u "$logs/before/$(basename "$file")" "$file" || return; done
}

# The build itself has asked the analyzers.
is_formatted() { dotnet format whitespace . --folder --exclude client/ --verify-no-changes && dotnet format style --verify-no-changes --no-restore --exclude-diagnostics IDE0130; }

ensure_browser() {
  # The one without a window draws nothing that nobody looks at: a quarter faster.
  CHROMIUM=${CHROMIUM:-$(command -v chromium-headless-shell || command -v chromium || command -v chromium-browser || command -v google-chrome || true)}
  [ -n "$CHROMIUM" ] || install_debian chromium-headless-shell || return
  CHROMIUM=${CHROMIUM:-/usr/bin/chromium-headless-shell}
  export CHROMIUM
  fc-list :lang=zh 2>/dev/null | grep -q . || install_debian fonts-noto-cjk || say 'Without a Chinese font the pictures show boxes; the tests are the same.'
}

# The documents of the product are laid out and printed to PDF by tests, with a Chinese font.
ensure_office() {
  local missing=''
  command -v soffice >/dev/null || missing='libreoffice-writer-nogui'
  command -v pdftotext >/dev/null || missing="$missing poppler-utils"
  fc-list :lang=zh 2>/dev/null | grep -q . || missing="$missing fonts-noto-cjk"
  [ -z "$missing" ] || install_debian $missing
}

# install_debian PACKAGE...: one at a time, since the browser and the office may both be missing
install_debian() {
  say "$* is missing; installing it with apt-get."
  [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null || { say "Install it as root (Debian: apt-get install $* fontconfig); a Chromium of yours can be named in CHROMIUM."; return 1; }
  export DEBIAN_FRONTEND=noninteractive
  apt-get update -q && apt-get install -y -q --no-install-recommends -o DPkg::Lock::Timeout=120 "$@" fontconfig
}

client_lane() {
  check client-restore npm --prefix client ci || return
  check client-lint npm --prefix client run lint
  check client-format npm --prefix client run format:check
  check client-build build_client
  node_tests client-tests "$PWD/$logs/client.json" r.numPassedTests 'r.numFailedTests + r.numPendingTests + r.numTodoTests' \
    npm --prefix client test -- --reporter=default --reporter=json --outputFile="$PWD/$logs/client.json"
}

api_lane() {
  check restore dotnet restore --locked-mode -v q || return
  mkdir -p "$logs/before"
  cp $generated "$logs/before"
  check build dotnet build --no-restore "${dotnet_switches[@]}" || return
  wanted contract && check contract contract_is_current
  wanted format && check format is_formatted
  SUPERVISION_POSTGRES=$(packaged_postgres "$PWD/.data"); export SUPERVISION_POSTGRES
  for part in $units; do wanted "$part" && dotnet_tests "$part"; done
  touch "$logs/built"
}

end_to_end() {
  check end-to-end-restore npm --prefix tests/EndToEnd ci && check end-to-end-format npm --prefix tests/EndToEnd run check || return
  ensure_browser >"$logs/browser.log" 2>&1 || { report browser 0 1 $SECONDS; return; }
  node_tests end-to-end tests/EndToEnd/results/report.json r.stats.expected 'r.stats.unexpected + r.stats.flaky + r.stats.skipped' npm --prefix tests/EndToEnd test
}

# While the program is built: half a minute that nobody waits for. Without it the tests that need it say so.
if wanted Application.IntegrationTests; then { ensure_office >"$logs/office.log" 2>&1 || tail -2 "$logs/office.log"; } & fi

# The two lanes share nothing but the generated client, which a clean build does not change.
{ ! wanted client || client_lane; } & { ! wanted contract format $units $integration end-to-end || api_lane; }
wait
if [ -f "$logs/built" ]; then
  ! wanted $integration end-to-end || check product alone build_product
  # The walk begins with telling the demonstration, which leaves a core to the longer of the two.
  { ! wanted Application.IntegrationTests || dotnet_tests Application.IntegrationTests; } &
  { ! wanted Api.IntegrationTests || dotnet_tests Api.IntegrationTests; ! wanted end-to-end || end_to_end; }
  wait
fi

total=$(cat "$logs"/*.result | awk '{ passed += $1; failed += $2 } END { print passed + 0, failed + 0 }')
say "${total% *} passed, ${total#* } failed"
[ "${total#* }" -eq 0 ]
