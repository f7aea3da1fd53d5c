#!/usr/bin/env bash
# Runs claimaudit with the action's inputs, which arrive in variables so that no input is ever read as shell code.
set -uo pipefail

arguments=(audit)
while IFS= read -r path || [ -n "$path" ]; do
  path="${path%$'\r'}"
  [ -n "$path" ] && arguments+=("$path")
done <<< "$CLAIMAUDIT_PATHS"

if [ "${#arguments[@]}" -eq 1 ]; then
  echo "::error title=ClaimAudit::The input 'paths' names nothing; give files or folders, one a line."
  exit 2
fi

arguments+=(--no-progress --fail-on "${CLAIMAUDIT_FAIL_ON:-contradiction}" --report github --report "markdown=${RUNNER_TEMP}/claimaudit.md")
[ -n "${CLAIMAUDIT_SINCE:-}" ] && arguments+=(--since "$CLAIMAUDIT_SINCE")
[ -n "${CLAIMAUDIT_BASELINE:-}" ] && arguments+=(--baseline "$CLAIMAUDIT_BASELINE")
[ "${CLAIMAUDIT_FAIL_ON_STALE:-false}" = true ] && arguments+=(--fail-on-stale)
[ -n "${CLAIMAUDIT_RULES:-}" ] && arguments+=(--rules "$CLAIMAUDIT_RULES")
[ -n "${CLAIMAUDIT_SARIF:-}" ] && arguments+=(--report "sarif=$CLAIMAUDIT_SARIF")

"${CLAIMAUDIT:-claimaudit}" "${arguments[@]}"
code=$?

[ -f "${RUNNER_TEMP}/claimaudit.md" ] && cat "${RUNNER_TEMP}/claimaudit.md" >> "$GITHUB_STEP_SUMMARY"
echo "exit-code=$code" >> "$GITHUB_OUTPUT"
exit "$code"
