#!/bin/sh
# SPDX-License-Identifier: EPL-2.0
#
# Finds a screen for the tests in a real workbench and writes its name as properties into file $1: a virtual one where
# Xvfb is installed, so that no window comes up on anyone's desk; otherwise the screen of the user, if there is one.

set -eu

result=$1
mkdir -p "$(dirname "$result")"

if command -v Xvfb >/dev/null 2>&1; then
    number=$(dirname "$result")/screen.number
    rm -f "$number"
    # Ends when its last window has closed, or after half an hour.
    timeout 1800 Xvfb -displayfd 3 -screen 0 1400x900x24 -nolisten tcp -terminate 3>"$number" >/dev/null 2>&1 &
    tries=0
    until grep -q . "$number" 2>/dev/null || [ "$tries" -ge 300 ]; do
        sleep 0.1
        tries=$((tries + 1))
    done
    if grep -q . "$number" 2>/dev/null; then
        printf 'screen.missing=false\nscreen.display=:%s\n' "$(cat "$number")" >"$result"
        exit 0
    fi
fi
if [ -n "${DISPLAY:-}" ]; then
    printf 'screen.missing=false\nscreen.display=%s\n' "$DISPLAY" >"$result"
else
    echo "The tests in a workbench are skipped: there is no screen. Install Xvfb (on Debian: apt-get install xvfb libgtk-3-0)."
    printf 'screen.missing=true\nscreen.display=none\n' >"$result"
fi
