# RPZ: named-checkzone loads the zone, for each action.
if want named-checkzone bind9-utils; then
	for case in sample nasty; do
		for action in nxdomain nodata passthru drop tcp-only; do
			exported "${!case}" rpz "$case.$action.zone" --option action=$action || continue
			check "named-checkzone loads the zone of the $case case, $action" named-checkzone -q rpz.example "$work/$case.$action.zone"
		done
		exported "${!case}" rpz "$case.local.zone" --option action=local --option "target=192.0.2.80, 2001:db8::80" &&
			check "named-checkzone loads the zone of the $case case, local" named-checkzone -q rpz.example "$work/$case.local.zone"
	done
else
	skip "RPZ" "named-checkzone is not installed"
fi
