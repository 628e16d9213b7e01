# Squid: parses a configuration that includes the lists.
if want squid squid; then
	for case in sample nasty; do
		for below in false true; do
			exported "${!case}" squid "$case.$below.acl" --option deny=true --option subdomains=$below || continue
			printf 'http_port 3128\npid_filename none\ncache_log %s/cache.log\ninclude %s\nhttp_access deny all\n' "$work" "$work/$case.$below.acl" >"$work/squid.conf"
			parses() { squid -k parse -f "$work/squid.conf" >"$work/squid.log" 2>&1 && ! grep -E 'ERROR|FATAL|WARNING.*(akashi|subdomain)' "$work/squid.log"; }
			check "squid -k parse takes the lists of the $case case, names below: $below" parses
		done
	done
else
	skip "Squid" "squid is not installed"
fi
