# nftables and ipset: loaded in a network of its own, so that this machine's stays as it is.
alone() { unshare -n "$@"; }
if ! want nft nftables; then
	skip "nftables" "nft is not installed"
elif ! alone true 2>/dev/null; then
	skip "nftables" "no network of its own can be made here (unshare -n)"
else
	for case in sample nasty; do
		exported "${!case}" nft "$case.nft" --option chains=true || continue
		check "nft -c takes the sets of the $case case" alone nft -c -f "$work/$case.nft"
		twice() { alone sh -c "nft -f '$work/$case.nft' && nft -f '$work/$case.nft' && nft list ruleset" >"$work/$case.list"; }
		check "nft loads them twice" twice
	done
	has_range() { grep -q '198.51.100.0/24' "$work/nasty.list" && grep -q '203.0.113.6-203.0.113.7\|203.0.113.6/31' "$work/nasty.list"; }
	check "neighbours are one interval" has_range
	no_rules() { grep -q 'table inet akashi' "$work/nasty.list" && ! grep -q 0.0.0.0/0 "$work/nasty.list"; }
	check "nothing flushed the rules, and nothing blocks everything" no_rules
fi
if ! want ipset ipset; then
	skip "ipset" "ipset is not installed"
elif ! alone ipset create akashi_try hash:net 2>/dev/null; then
	skip "ipset" "the kernel has no sets here"
else
	for case in sample nasty; do
		exported "${!case}" ipset "$case.ipset" || continue
		twice() { alone sh -c "ipset restore <'$work/$case.ipset' && ipset restore <'$work/$case.ipset' && ipset save" >"$work/$case.saved"; }
		check "ipset restores the sets of the $case case twice" twice
	done
	check "a network stands in the set" grep -q 'add akashi4 198.51.100.0/24' "$work/nasty.saved"
	check "an address with its port stands in its set" grep -q 'add akashi4port 203.0.113.8,tcp:4443' "$work/nasty.saved"
fi
