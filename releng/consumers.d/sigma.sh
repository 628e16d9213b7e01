# Sigma: every document against the JSON schema of SigmaHQ, where ../shared has it.
schema=$root/../shared/data/sigma/json-schema/sigma-detection-rule-schema.json
if [ ! -f "$schema" ]; then
	skip "Sigma" "../shared/data/sigma has no schema"
elif ! python3 -c 'import yaml, jsonschema' 2>/dev/null && ! { want no-such-program python3-jsonschema || want no-such-program python3-yaml || python3 -c 'import yaml, jsonschema' 2>/dev/null; }; then
	skip "Sigma" "python3-yaml and python3-jsonschema are not installed"
else
	for case in sample nasty; do
		exported "${!case}" sigma "$case.yml" || continue
		check "every rule of the $case case is valid" python3 "$releng/consumers.d/sigma_schema.py" "$schema" "$work/$case.yml"
	done
fi
