# ATT&CK: layers and flows by what their formats say; the OASIS schemas of STIX, where ../shared has them, for the flow's objects.
for case in sample nasty; do
	exported "${!case}" navigator "$case.layer.json" &&
		check "the layer of the $case case is one of format 4.5" python3 "$releng/consumers.d/attack_files.py" layer "$work/$case.layer.json"
	for order in time tactics none; do
		exported "${!case}" attack-flow "$case.$order.json" --option order=$order &&
			check "the flow of the $case case ($order) is one of Attack Flow 2.0" python3 "$releng/consumers.d/attack_files.py" flow "$work/$case.$order.json" \
				"$root/../shared/data/stix/oasis-schemas"
	done
done
