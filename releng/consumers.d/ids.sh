# Suricata, Snort and Zeek: the parser of suricata-update, and the engines where they are on this machine.
for case in sample nasty; do
	exported "${!case}" suricata "$case.suricata.rules"
	exported "${!case}" snort3 "$case.snort.rules"
	exported "${!case}" zeek "$case.intel"
done
if want suricata-update suricata-update; then
	for case in sample nasty; do
		check "the parser of suricata-update reads every rule of the $case case" /usr/bin/python3 - "$work/$case.suricata.rules" <<-'PYTHON'
			import sys
			from suricata.update import rule
			lines = [line for line in open(sys.argv[1], encoding='utf-8') if line.startswith('alert ')]
			read = [rule.parse(line) for line in lines]
			assert lines and all(read), 'not read: %s' % [line for line, one in zip(lines, read) if one is None][:3]
			assert len({one.sid for one in read}) == len(read), 'a number stands twice'
			assert all(one.msg and one.classtype and one.metadata for one in read if one.sid != 1000001), 'a message, class or metadata is missing'
		PYTHON
	done
else
	skip "the parser of suricata-update" "it is not installed"
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
