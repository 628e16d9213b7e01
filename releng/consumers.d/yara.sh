# YARA: the compiler takes all rules, those for the made file find it, and no other does.
if want yara yara; then
	made="This is the file that the indicators of releng/consumers look for."
	printf '%s\n' "$made" >"$work/made"
	printf 'nothing\n' >"$work/other"
	for case in sample nasty; do
		exported "${!case}" yara "$case.yar" || continue
		check "yara compiles the rules of the $case case" yara -w "$work/$case.yar" "$work/other"
	done
	finds() { [ "$(yara -w "$work/nasty.yar" "$work/made" | wc -l)" = 2 ]; }
	finds_nothing() { [ -z "$(yara -w "$work/nasty.yar" "$work/other")" ]; }
	check "two rules find the file with their hashes" finds
	check "no rule finds another file" finds_nothing
	both_named_kettle() { grep -q '^rule Kettle$' "$work/nasty.yar" && grep -q '^rule Kettle_2 ' "$work/nasty.yar"; }
	check "of two rules of one name one is renamed" both_named_kettle
else
	skip "YARA" "yara is not installed"
fi
