#!/usr/bin/env bash
# Runs Pulih with the inputs of action.yml, which come as variables. Needs Node 20.19 or newer, and no network.
set -euo pipefail

program="${GITHUB_ACTION_PATH:?}/dist/pulih.cjs"
if [ ! -f "$program" ]; then
  echo "::error::Pulih is not built here; use a released tag of the action, such as pulih/pulih@v0.1.0."
  exit 2
fi

args=()
add() { if [ -n "$2" ]; then args+=("$1=$2"); fi; }
add --config "$PULIH_CONFIG"
add --preset "$PULIH_PRESET"
add --baseline "$PULIH_BASELINE"
add --changed-since "$PULIH_CHANGED_SINCE"
add --fail-on "$PULIH_FAIL_ON"
add --max-warnings "$PULIH_MAX_WARNINGS"
if [ -n "$PULIH_SARIF" ]; then
  args+=(--format=stylish --format=github "--format=sarif=$PULIH_SARIF")
fi

paths=()
while IFS= read -r line; do
  if [ -n "$line" ]; then paths+=("$line"); fi
done <<<"$PULIH_PATHS"

exec node "$program" lint "${args[@]}" -- ${paths[@]+"${paths[@]}"}
