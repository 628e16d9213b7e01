# Plain lists: the programs that take them as they are.
for case in sample nasty; do
	exported "${!case}" hosts "$case.hosts"
	exported "${!case}" domains "$case.domains"
	exported "${!case}" ips "$case.ips"
	exported "${!case}" hashes "$case.sha256" --option algorithm=sha256
	exported "${!case}" csv "$case.csv"
	exported "${!case}" tsv "$case.tsv"
	addresses() { python3 -c "import ipaddress, sys; [ipaddress.ip_network(line.strip()) for line in open(sys.argv[1])]" "$work/$case.ips"; }
	check "every line of the addresses of the $case case is one" addresses
	table() {
		python3 - "$work/$case.csv" "$work/$case.tsv" <<-'PYTHON'
			import csv, sys
			rows = list(csv.reader(open(sys.argv[1], encoding='utf-8', newline=''), strict=True))
			lines = open(sys.argv[2], encoding='utf-8').read().split('\n')[:-1]
			assert all(len(row) == len(rows[0]) for row in rows), 'a row of the CSV has other columns'
			assert all(line.count('\t') == lines[0].count('\t') for line in lines), 'a row of the TSV has other columns'
			assert len(rows) == len(lines), 'CSV and TSV differ in rows'
			assert not any(cell[:1] in tuple('=+-@\t\r') and cell for row in rows[1:] for cell in row), 'a cell is a formula'
		PYTHON
	}
	check "the tables of the $case case keep their columns, and no cell is a formula" table
done
if command -v getent >/dev/null && command -v unshare >/dev/null && unshare -m true 2>/dev/null; then
	resolves() { unshare -m sh -c "mount --bind '$work/nasty.hosts' /etc/hosts && getent ahostsv4 beacon.kettle-test.example" | grep -q '^0.0.0.0'; }
	check "the system's resolver leads a name of the hosts file nowhere" resolves
else
	skip "hosts(5)" "no mounts of its own can be made here (unshare -m)"
fi
printf 'This is the file that the indicators of releng/consumers look for.\n' >"$work/made"
found() { sha256sum "$work/made" | cut -d ' ' -f 1 | grep -q -x -f - "$work/nasty.sha256"; }
check "the hash of the made file stands in the list" found
