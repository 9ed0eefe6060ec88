#!/usr/bin/env bash
# Runs every test of the house, from whatever folder it is called in: `bash tests/run.sh`.
# Builds once, runs one project after another, names every skipped test with its reason, and ends with one line:
#   N passed, N failed, N skipped
# It fails when a test fails, when a run breaks off, and in CI (CI=true) also when a test is skipped that EXPECTED_SKIPS does not name.
# CONFIGURATION=Release tests what is shipped; NO_BUILD=1 takes what is built already.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
exec </dev/null

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en MSBUILDDISABLENODEREUSE=1
# Hundreds of short-lived processes: they start an eighth faster when the compiler does not stop to measure them.
export DOTNET_TieredPGO=0

configuration=${CONFIGURATION:-Debug}
results=$PWD/artifacts/test-results

# Tests that may be skipped in CI: a part of the full test name or of its reason, a colon, and why.
EXPECTED_SKIPS=(
    "RsvgPicturesTests.A_chart_becomes: where rsvg-convert cannot be installed"
    "RsvgPicturesTests.What_is_no_drawing: where rsvg-convert cannot be installed"
    "QuizPictureStories.On_discord: where rsvg-convert cannot be installed"
    "QuizPictureStories.In_slack: where rsvg-convert cannot be installed"
    "ComparisonPictureStories.On_discord: where rsvg-convert cannot be installed"
    "ComparisonPictureStories.In_slack: where rsvg-convert cannot be installed"
    "OpenApiTests.: where Discord's own description does not lie beside the repository"
    "NewPageTests.A_folder_that_may_not_be_read_is_refused: whoever runs the tests as root is kept out of no folder"
)

# Where these are installed, their tests must run.
command -v sqlite3 >/dev/null || EXPECTED_SKIPS+=("BackupStories.: where sqlite3 cannot be installed")
command -v prlimit >/dev/null || EXPECTED_SKIPS+=("LoadStories.On_a_full_disk: where prlimit is not there")
command -v setpriv >/dev/null || EXPECTED_SKIPS+=("PublishedStories.: where setpriv is not there and the tests run as root")

# Where PostgreSQL is installed, its tests must run; where it is not, each of them says so in these words.
if ! command -v initdb >/dev/null && ! compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null; then
    EXPECTED_SKIPS+=("PostgreSQL is not installed: where PostgreSQL cannot be installed")
fi

# Where Node.js and the clients of tests/peers are installed, the tests against them must run.
if ! command -v node >/dev/null || [[ ! -d tests/peers/node_modules/discord.js || ! -d tests/peers/node_modules/@slack/bolt ]]; then
    EXPECTED_SKIPS+=(
        "Peers.DiscordJsTests.: where Node.js and the clients of tests/peers are not installed"
        "Peers.BoltTests.: where Node.js and the clients of tests/peers are not installed"
    )
fi

# The tests need nothing else; one that could do with more says so itself and is skipped.
require_the_sdk() {
    if ! command -v dotnet >/dev/null; then
        echo "The .NET SDK that global.json names is needed: https://dotnet.microsoft.com/download" >&2
        exit 1
    fi
}

# Prints "name: reason" for every test of a result file that did not run.
skipped_tests() {
    awk '
        function text(line) {
            gsub(/&lt;/, "<", line); gsub(/&gt;/, ">", line); gsub(/&quot;/, "\"", line); gsub(/&amp;/, "\\&", line)
            return line
        }
        /<UnitTestResult / {
            name = ""
            if ($0 ~ / outcome="NotExecuted"/) { match($0, / testName="[^"]*"/); name = text(substr($0, RSTART + 11, RLENGTH - 12)) }
        }
        name != "" && /<Message>/ {
            reason = $0; sub(/.*<Message>/, "", reason); sub(/<\/Message>.*/, "", reason)
            print name ": " text(reason); name = ""
        }
        name != "" && /<\/UnitTestResult>|<UnitTestResult .*\/>/ { print name ": no reason given"; name = "" }
    ' "$1"
}

is_expected() {
    local entry
    for entry in "${EXPECTED_SKIPS[@]}"; do
        [[ $1 == *"${entry%%:*}"* ]] && return 0
    done
    return 1
}

# One number of a result file's summary, which is its last line of counters.
counted() {
    local number
    number=$(sed -n "s/.*<Counters[^>]* $1=\"\([0-9]*\)\".*/\1/p" "$2" | tail -n 1)
    echo "${number:-0}"
}

passed=0 failed=0 skipped=0 unexpected=0

run_project() {
    local project=$1 name report broke=0 ran_failed total skip
    name=$(basename "$project" .csproj)
    report=$results/$name.trx
    echo "== $name"
    dotnet test "$project" --configuration "$configuration" --no-build --nologo --verbosity quiet \
        --logger "console;verbosity=minimal" --logger "trx;LogFileName=$name.trx" --results-directory "$results" \
        --blame-hang-timeout 5m --blame-hang-dump-type none || broke=1
    if [[ ! -f $report ]]; then
        echo "$name ran no test."
        failed=$((failed + broke))
        return
    fi

    ran_failed=$(counted failed "$report")
    total=$(counted total "$report")
    # A run that broke off without naming a failed test still counts as one failure.
    ((broke && ran_failed == 0)) && ran_failed=1
    passed=$((passed + $(counted passed "$report")))
    failed=$((failed + ran_failed))
    skipped=$((skipped + total - $(counted executed "$report")))
    while IFS= read -r skip; do
        echo "skipped: $skip"
        is_expected "$skip" || unexpected=$((unexpected + 1))
    done < <(skipped_tests "$report")
}

require_the_sdk
rm -rf "$results"
if [[ ${NO_BUILD:-} != 1 ]]; then
    dotnet restore MentorBot.sln --verbosity quiet
    dotnet build MentorBot.sln --configuration "$configuration" --no-restore --nologo --verbosity quiet
fi

for project in tests/*.Tests/*.csproj; do
    run_project "$project"
done

code=0
((failed > 0)) && code=1
((passed > 0)) || { echo "No test ran at all." && code=1; }
if [[ ${CI:-} == true ]] && ((unexpected > 0)); then
    echo "$unexpected tests were skipped that must run in CI."
    code=1
fi
echo "$passed passed, $failed failed, $skipped skipped"
exit "$code"
