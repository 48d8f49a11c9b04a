# For scripts to source: starts and stops the mock server. Needs $mock (the program) and $work (a folder), sets $url.
mock_pid=
start_mock() {
  : >"$work/mock"
  "$mock" "$@" >"$work/mock" &
  mock_pid=$!
  url=
  while [ -z "$url" ] && kill -0 "$mock_pid" 2>/dev/null; do
    url=$(sed -n 's/^listening on //p' "$work/mock")
    [ -n "$url" ] || sleep 0.05
  done
}
stop_mock() {
  [ -z "$mock_pid" ] || { kill "$mock_pid" && wait "$mock_pid"; } 2>/dev/null || true
  mock_pid=
}
