#!/bin/sh
# The outdial program as a shell sees it: exit codes, and what stands on which stream.
# sh tests/cli/run.sh build/outdial build/mock
# shellcheck disable=SC2016,SC2317,SC3045 # dollars meant as such; a function that eval calls; ulimit where there is one
set -u
outdial=$1
mock=$2
if ! [ -x "$outdial" ] || ! [ -x "$mock" ]; then
  echo 'usage: sh tests/cli/run.sh OUTDIAL MOCK' >&2
  exit 2
fi
work=$(mktemp -d) || exit 1
. tests/mock/start.sh
trap 'stop_mock; rm -rf "$work"' EXIT
failed=0
passed=0

canary='canary-5d0c'
VOGENT_API_KEY=$canary
export VOGENT_API_KEY
unset NO_COLOR http_proxy

# ---- how to say it ---------------------------------------------------------------------------------------------------

complain() {
  failed=$((failed + 1))
  echo "--- $name: $1"
  sed 's/^/    stdout: /' "$work/out"
  sed 's/^/    stderr: /' "$work/err"
}

# run EXIT_CODE ARGUMENTS...: with the standard input of the caller
run() {
  expected=$1
  shift
  name="outdial $*"
  "$outdial" "$@" >"$work/out" 2>"$work/err"
  code=$?
  cat "$work/out" "$work/err" >>"$work/all"
  if [ "$code" = "$expected" ]; then passed=$((passed + 1)); else complain "exit code $code, not $expected"; fi
}

# out TEXT..., err TEXT...: what the last run has printed holds each text
holds() {
  stream=$1
  shift
  for text; do
    if grep -q -F -e "$text" "$work/$stream"; then passed=$((passed + 1)); else complain "no '$text' on std$stream"; fi
  done
}
out() { holds out "$@"; }
err() { holds err "$@"; }
is_empty() { if [ -s "$work/$1" ]; then complain "std$1 is not empty"; else passed=$((passed + 1)); fi; }
out_is() { if [ "$(cat "$work/out")" = "$1" ]; then passed=$((passed + 1)); else complain "stdout is not '$1'"; fi; }

hangup='{"id":"57555c5e"}'
dial='{"callAgentId":"a","toNumber":"+14155550132","fromNumberId":"n"}'
printf '%s' "$hangup" >"$work/hangup.json"
printf '%s' "$dial" >"$work/dial.json"
printf '{"callAgentId":5,"voiceVolumeLevel":4999,"toNumbr":"+14155550132","browserCall":true}' >"$work/wrong.json"

# ---- words -----------------------------------------------------------------------------------------------------------

run 2
err 'outdial operations' 'Exit codes'
is_empty out
run 0 --help
out 'outdial check OPERATION'
is_empty err
run 0 --version
out 'outdial 0.'
run 0 send --help
out '--key-file FILE'
run 2 chek
err "did you mean 'check'?"
run 2 frobnicate
err 'outdial --help'
run 2 check
err 'which operation?' 'usage: outdial check'
run 2 check vogent.hangup_dail
err "did you mean 'vogent.hangup_dial'?"
run 2 check vogent.hangup_dial --jsn
err "did you mean '--json'?"
run 2 check vogent.hangup_dial --curl
err '--curl is no option of check'
run 2 check vogent.hangup_dial a b
err "'b'"
run 2 check vogent.hangup_dial "$work/missing.json"
err 'missing.json'
run 2 check vogent.hangup_dial "$work"
err "$work"
run 2 send vogent.hangup_dial "$work/hangup.json" --timeout
err '--timeout needs a value'
for time in 0 -1 nan inf 1x '' 90000; do
  run 2 send vogent.hangup_dial "$work/hangup.json" --timeout "$time"
  err '--timeout'
done

# ---- operations, describe --------------------------------------------------------------------------------------------

run 0 operations
out 'vogent.create_dial ' 'POST https://api.vogent.ai/api/dials' 'VOGENT_API_KEY'
run 0 describe vogent.create_dial
out 'POST https://api.vogent.ai/api/dials' '/toNumber' 'example'
run 0 describe vogent.create_dial /voiceVolumeLevel
out '-300' 'Page: https://docs.vogent.ai/'
run 0 describe vogent.create_dial /voiceOptionValues/7/optionId
out '/voiceOptionValues/*/optionId'
run 2 describe vogent.hangup_dial /
err 'outdial describe vogent.hangup_dial lists them'
run 0 describe vogent.hangup_dial /success
out 'reply /success'
run 2 describe vogent.create_dial /toNumbr
err "did you mean '/toNumber'?"
run 2 describe vogent.create_dial toNumber
err "did you mean '/toNumber'?"
is_empty out

# ---- check -----------------------------------------------------------------------------------------------------------

run 0 check vogent.hangup_dial "$work/hangup.json"
out_is valid
is_empty err
run 0 check vogent.hangup_dial <"$work/hangup.json"
run 0 check vogent.hangup_dial - <"$work/hangup.json"
run 0 check --json vogent.hangup_dial "$work/hangup.json"
out_is '{"valid":true,"violations":[]}'
run 65 check vogent.create_dial "$work/wrong.json"
out '/callAgentId: ' '[type]' '/voiceVolumeLevel: 4999 is above the maximum 300 [maximum]' '[unknown_member]' 'toNumber'
is_empty err
run 65 check vogent.create_dial "$work/wrong.json" --json
out '{"valid":false,"violations":[{"pointer":"/callAgentId","code":"type","severity":"error","message":"' '"code":"maximum"'
run 65 check vogent.hangup_dial --allow-unknown <<END
{"id":"a","new":1,"new":2}
END
out '[duplicate_member]'
run 65 check vogent.hangup_dial <<END
{"id":"a","new":1}
END
run 0 check --allow-unknown vogent.hangup_dial <<END
{"id":"a","new":1}
END
out 'warning: /new: ' 'valid'
run 65 check vogent.hangup_dial --json <<'END'
{"id":"a","\u001b[31m\"\\":1}
END
out '"pointer":"/\u001b[31m\"\\"'
run 65 check vogent.hangup_dial <<'END'
{"id":"a","\u001b[31m":1}
END
out '/\x1b[31m: '
run 65 check vogent.hangup_dial <<'END'
{"id":"a","\u009b31m":1}
END
out '/\x9b31m: '
run 65 check vogent.hangup_dial </dev/null
out '[syntax]'
run 65 check vogent.hangup_dial --json </dev/null
out '{"valid":false,' '"pointer":"","code":"syntax"'

run 65 check vogent.hangup_dial --ndjson <<END
{"id":"a"}

{"id":}
	 
{"id":"c"}
END
out '1: valid' '3: ' '5: valid'
run 0 check vogent.hangup_dial --ndjson </dev/null
is_empty out
printf '{"id":"a"}\r\n{"id":"b"}' | run 0 check vogent.hangup_dial --ndjson --json
[ "$(wc -l <"$work/out")" -eq 2 ] || complain 'not two lines'

# Large input, in the memory of a small machine where the shell can limit it (AddressSanitizer needs more).
limit() { if sh -c 'ulimit -v 200000 && "$0" --version' "$outdial" >/dev/null 2>&1; then ulimit -v 200000; fi; }
(limit && head -c 100000000 /dev/zero | tr '\0' ' ' | "$outdial" check vogent.hangup_dial --json >"$work/out" 2>"$work/err")
[ $? = 65 ] || complain '100 MB are not 65'
name='100 MB'
out '"code":"syntax"'
(limit && { head -c 20000000 /dev/zero | tr '\0' ' '; printf '\n{"id":"a"}\n'; } |
  "$outdial" check vogent.hangup_dial --ndjson >"$work/out" 2>"$work/err")
name='a line of 20 MB'
out '1: ' '[syntax]' '2: valid'
(limit && awk 'BEGIN { for (i = 0; i < 10000; i++) print "{\"id\":\"" i "\"}" }' |
  "$outdial" check vogent.hangup_dial --ndjson >"$work/out" 2>"$work/err")
name='10,000 documents'
out '10000: valid'

# ---- send ------------------------------------------------------------------------------------------------------------

send() {
  expected=$1
  shift
  run "$expected" send vogent.hangup_dial --base-url "$url/vogent" "$work/hangup.json" "$@"
}

start_mock
send 0
out_is '{"success":true}'
err 'OD_ACCEPTED: '
run 0 send --base-url="$url/vogent" --timeout=5 vogent.create_dial - <"$work/dial.json"
out 'dialId'
printf '%s\n' "$canary" >"$work/key"
unset VOGENT_API_KEY
send 0 --key-file "$work/key"
send 2
err 'set VOGENT_API_KEY'
run 0 send vogent.hangup_dial --dry-run "$work/hangup.json"
is_empty out
VOGENT_API_KEY=$canary
export VOGENT_API_KEY
: >"$work/empty"
send 2 --key-file "$work/empty"
err 'first line is empty'
printf '%4095s\n' key | tr ' ' k >"$work/long" # would be cut
send 2 --key-file "$work/long"
err 'longer than 4094'
printf 'sec\0ret\n' >"$work/nul" # would end there
send 2 --key-file "$work/nul"
err 'has a NUL'
send 2 --key-file "$work/missing"
before=$(wc -l <"$work/mock")
run 65 send vogent.create_dial --base-url "$url/vogent" "$work/wrong.json"
err '/voiceVolumeLevel: 4999'
is_empty out
run 0 send vogent.create_dial --dry-run "$work/dial.json"
out_is "$dial"
err 'POST https://api.vogent.ai/api/dials' 'Authorization: Bearer (hidden)' 'Content-Type: application/json'
run 2 send vogent.hangup_dial --base-url http://api.test "$work/hangup.json"
err 'loopback'
name='what is refused or only shown'
[ "$(wc -l <"$work/mock")" -eq "$before" ] || complain 'reached the server'

# A command that does the same: whatever stands in the document, a shell hands it to curl as it is.
printf '%s' '{"callAgentId":"it'"'"'s $HOME `id` \\ !","toNumber":"+14155550132","fromNumberId":"n"}' >"$work/quotes.json"
run 0 send vogent.create_dial --curl --base-url "$url/vogent" "$work/quotes.json"
out 'Authorization: Bearer $VOGENT_API_KEY'
(
  curl() { for argument; do printf '%s\n' "$argument"; done; }
  eval "$(cat "$work/out")" >"$work/arguments"
)
name='the arguments of curl'
grep -q -x -F "Authorization: Bearer $canary" "$work/arguments" || complain 'the shell does not fill in the key'
[ "$(tail -n 1 "$work/arguments")" = "$(cat "$work/quotes.json")" ] || complain 'the body is another'
if command -v curl >/dev/null 2>&1; then
  sh "$work/out" >"$work/reply" 2>/dev/null
  grep -q dialId "$work/reply" || complain 'curl is not answered as outdial is'
fi
if [ -w /dev/full ]; then # what cannot be written is noticed, and does not hide that a call was accepted
  name='a full disk'
  "$outdial" operations >/dev/full 2>"$work/err"
  [ $? = 2 ] || complain 'operations: not 2'
  "$outdial" check vogent.hangup_dial "$work/hangup.json" >/dev/full 2>"$work/err"
  [ $? = 2 ] || complain 'check: not 2'
  "$outdial" send vogent.hangup_dial --base-url "$url/vogent" "$work/hangup.json" >/dev/full 2>"$work/err"
  [ $? = 11 ] || complain 'send: not 11'
  err 'OD_ACCEPTED' 'standard output: '
fi
name='a closed standard output' # and so a free number, for the next file or socket
"$outdial" send vogent.hangup_dial --base-url "$url/vogent" <"$work/hangup.json" >&- 2>"$work/err"
[ $? = 11 ] || complain 'send: not 11'
err 'OD_ACCEPTED' 'standard output: '
"$outdial" check vogent.hangup_dial <"$work/hangup.json" >&- 2>"$work/err"
[ $? = 2 ] || complain 'check: not 2'
"$outdial" check vogent.hangup_dial <&- >"$work/out" 2>"$work/err"
[ $? = 2 ] || complain 'nothing to read: not 2'
stop_mock
send 69
err 'OD_NOT_SENT: ' 'safe to send it again'

# status:body:exit code
for case in 401::1 307::1 429::75 500::10 503::10 408::10 200:nonsense:11; do
  status=${case%%:*}
  body=${case#*:}
  start_mock --status "$status" --body "${body%:*}"
  send "${case##*:}"
  stop_mock
done
start_mock --status 422 --body '{"why":"no such dial"}'
send 1
out_is '{"why":"no such dial"}'
err 'OD_REJECTED: The server refused the request with 422'
stop_mock
start_mock --status 422 --body '{"detail":[{"loc":["body","agent","actions",0,"a/b"],"msg":"no \u001b[31m such","type":"t"}]}'
printf '{"from_number":"+14155550100","to_number":"+14155550132","agent":"3c90c3cc-0d44-4b50-8888-8dd25736052a"}' >"$work/call"
VOCODE_API_KEY=$canary
export VOCODE_API_KEY
run 1 send vocode.create_call --base-url "$url/vocode" "$work/call"
err '/agent/actions/0/a~1b: no \x1b[31m such [server]'
stop_mock
start_mock --body '{"\u001b[31m":[}'
send 11
err 'could not be read (/\x1b[31m/0: a value'
stop_mock

# Ctrl-C while the server is silent: the truth, and its exit code.
start_mock
kill -STOP "$mock_pid" # the connection is accepted by the kernel, and the request is never answered
name='a signal'
"$outdial" send vogent.hangup_dial --base-url "$url/vogent" "$work/hangup.json" >"$work/out" 2>"$work/err" &
sending=$!
sleep 1
kill -TERM "$sending"
wait "$sending"
[ $? = 10 ] || complain 'not 10'
err 'OD_UNKNOWN: ' 'cancelled'
name='a signal that was ignored'
(trap '' TERM && exec "$outdial" send vogent.hangup_dial --base-url "$url/vogent" "$work/hangup.json" >"$work/out" 2>"$work/err") &
sending=$!
sleep 1
kill -TERM "$sending"
kill -CONT "$mock_pid"
wait "$sending"
[ $? = 0 ] || complain 'not 0'
err 'OD_ACCEPTED: '
stop_mock

name='the key'
if grep -q -F "$canary" "$work/all"; then complain 'was printed'; fi
name='colours without a terminal'
if grep -q "$(printf '\033')" "$work/all"; then complain 'were printed'; fi

echo "outdial: $passed checks passed, $failed failed"
[ "$failed" = 0 ]
