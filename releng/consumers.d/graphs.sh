# Graphs: networkx reads GraphML and GEXF with as many nodes as were written, Graphviz draws DOT.
if python3 -c 'import networkx' 2>/dev/null || { want no-such-program python3-networkx || python3 -c 'import networkx' 2>/dev/null; }; then
	for case in sample nasty; do
		for format in graphml gexf; do
			exported "${!case}" $format "$case.$format" || continue
			check "networkx reads the $format of the $case case whole" python3 "$releng/consumers.d/graphs_read.py" $format "$work/$case.$format"
		done
	done
else
	skip "networkx" "python3-networkx is not installed"
fi
if want dot graphviz; then
	for case in sample nasty; do
		exported "${!case}" dot "$case.dot" || continue
		parses() { timeout 120 dot -Tcanon "$work/$case.dot" -o "$work/$case.canon" 2>"$work/dot.log" && [ ! -s "$work/dot.log" ]; }
		check "dot takes the graph of the $case case without a word" parses
	done
else
	skip "Graphviz" "dot is not installed"
fi
