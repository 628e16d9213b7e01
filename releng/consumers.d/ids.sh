# Suricata, Snort and Zeek: the parser of suricata-update, and the engines where they are on this machine.
for case in sample nasty; do
	exported "${!case}" suricata "$case.suricata.rules"
	exported "${!case}" snort3 "$case.snort.rules"
	exported "${!case}" zeek "$case.intel"
done
if want suricata-update suricata-update; then
	for case in sample nasty; do
		rules=$work/$case.suricata.rules
		all_parsed() {
			suricata-update update --offline --no-test --no-reload --suricata-version 7.0.0 --suricata-conf /dev/null -D "$work/data-$case" \
				-o "$work/out-$case" --local "$rules" >"$work/update.log" 2>&1 || { cat "$work/update.log"; return 1; }
			local ours theirs
			ours=$(grep -c '^alert' "$rules")
			theirs=$(grep -c '^alert' "$work/out-$case/suricata.rules")
			[ "$ours" = "$theirs" ] || { echo "$ours rules written, $theirs read"; return 1; }
		}
		check "suricata-update reads every rule of the $case case" all_parsed
	done
else
	skip "suricata-update" "it is not installed"
fi
if command -v suricata >/dev/null; then
	for case in sample nasty; do
		check "suricata -T loads every rule of the $case case" suricata -T -S "$work/$case.suricata.rules" -l "$work"
	done
	python3 "$releng/consumers.d/dns_capture.py" beacon.kettle-test.example >"$work/query.pcap"
	fires() { suricata -r "$work/query.pcap" -S "$work/nasty.suricata.rules" -l "$work" -k none >/dev/null 2>&1 && grep -q kettle-test "$work/fast.log"; }
	check "suricata fires on a query for a name" fires
else
	skip "Suricata's engine" "suricata is not on this machine and Debian's lists here don't have it"
fi
if command -v snort >/dev/null; then
	for case in sample nasty; do
		check "snort loads every rule of the $case case" snort -T -R "$work/$case.snort.rules" --lua "HOME_NET = 'any'; EXTERNAL_NET = 'any'"
	done
else
	skip "Snort's engine" "snort is not on this machine and Debian's lists here don't have it"
fi
if command -v zeek >/dev/null; then
	for case in sample nasty; do
		reads() {
			python3 "$releng/consumers.d/dns_capture.py" beacon.kettle-test.example >"$work/query.pcap"
			(cd "$work" && zeek -r query.pcap policy/frameworks/intel/seen -e "redef Intel::read_files += {\"$work/$case.intel\"};" 2>"zeek.err" &&
				! grep -i 'warning\|error' zeek.err reporter.log 2>/dev/null)
		}
		check "zeek reads the file of the $case case" reads
	done
else
	skip "Zeek" "zeek is not on this machine and Debian's lists here don't have it"
fi
columns() { awk -F '\t' 'NR > 1 && NF != 5 { print; bad = 1 } END { exit bad }' "$1"; }
for case in sample nasty; do
	check "every line for Zeek of the $case case has five columns" columns "$work/$case.intel"
done
