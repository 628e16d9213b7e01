package org.akashi.graph.ui.internal.editor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.akashi.graph.EdgeFamily;
import org.akashi.graph.GraphEdge;
import org.akashi.graph.GraphFacts;
import org.akashi.graph.GraphFilter;
import org.akashi.graph.GraphNode;
import org.akashi.graph.GraphSnapshot;
import org.akashi.graph.ui.internal.Messages;
import org.akashi.graph.ui.internal.edit.DiagramSession;
import org.akashi.graph.ui.internal.edit.DiagramState;
import org.akashi.ui.AccessibleName;
import org.akashi.ui.ActiveCase;
import org.akashi.ui.Icons;
import org.akashi.ui.ObjectLabelProvider;
import org.akashi.ui.TypeLabels;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** What of a drawing is seen: types, kinds, guesses, markings, sources by ticks, confidence by a slider. Takes effect at once. */
final class FilterPopup extends PopupDialog {

	private enum Sort {
		TYPE, KIND, FAMILY, MARKING, SOURCE
	}

	private record Choice(Sort sort, String value) {
	}

	private final DiagramSession session;
	private Tree tree;
	private Scale confidence;
	private Button unrated;
	private Label level;

	FilterPopup(Shell parent, DiagramSession session) {
		super(parent, PopupDialog.INFOPOPUP_SHELLSTYLE, true, false, false, false, false, Messages.Filter_title, Messages.Filter_hint);
		this.session = session;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(6, 6).applyTo(area);
		tree = new Tree(area, SWT.CHECK | SWT.BORDER);
		AccessibleName.set(tree, Messages.Filter_title);
		GridDataFactory.fillDefaults().grab(true, true).span(3, 1).hint(330, 330).applyTo(tree);
		DiagramState state = session.state();
		GraphFilter filter = state.diagram().filter();
		fill(state.graph(), filter);
		tree.addListener(SWT.Selection, event -> {
			if (event.detail == SWT.CHECK) {
				ticked((TreeItem) event.item);
			}
		});
		new Label(area, SWT.NONE).setText(Messages.Filter_confidence);
		confidence = new Scale(area, SWT.HORIZONTAL);
		confidence.setMaximum(100);
		confidence.setIncrement(5);
		confidence.setPageIncrement(10);
		confidence.setSelection(filter.confidence());
		AccessibleName.set(confidence, Messages.Filter_confidence);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(confidence);
		level = new Label(area, SWT.RIGHT);
		GridDataFactory.fillDefaults().hint(36, SWT.DEFAULT).applyTo(level);
		level.setText(Integer.toString(filter.confidence()));
		confidence.addListener(SWT.Selection, event -> {
			level.setText(Integer.toString(confidence.getSelection()));
			getShell().getDisplay().timerExec(250, this::apply);
		});
		unrated = new Button(area, SWT.CHECK);
		unrated.setText(Messages.Filter_unrated);
		unrated.setSelection(filter.unrated());
		unrated.addListener(SWT.Selection, event -> apply());
		GridDataFactory.fillDefaults().span(2, 1).applyTo(unrated);
		Button all = new Button(area, SWT.PUSH);
		all.setText(Messages.Filter_all);
		all.addListener(SWT.Selection, event -> {
			session.edit(Messages.Edit_showAll, diagram -> diagram.filtered(GraphFilter.NONE));
			close();
		});
		return area;
	}

	@Override
	protected Control getFocusControl() {
		return tree;
	}

	private void fill(GraphSnapshot graph, GraphFilter filter) {
		Map<String, Integer> types = new TreeMap<>();
		Map<String, Integer> kinds = new TreeMap<>();
		Map<String, Integer> families = new TreeMap<>();
		Map<String, Integer> markings = new TreeMap<>();
		Map<String, Integer> sources = new TreeMap<>();
		for (GraphNode node : graph.nodes()) {
			types.merge(node.type(), 1, Integer::sum);
			count(node.facts(), markings, sources);
		}
		for (GraphEdge edge : graph.edges()) {
			kinds.merge(edge.kind(), 1, Integer::sum);
			families.merge(edge.family().name(), 1, Integer::sum);
			count(edge.facts(), markings, sources);
		}
		section(Messages.Filter_types, Sort.TYPE, types, filter.hiddenTypes());
		section(Messages.Filter_kinds, Sort.KIND, kinds, filter.hiddenKinds());
		Set<String> hidden = new TreeSet<>();
		filter.hiddenFamilies().forEach(family -> hidden.add(family.name()));
		section(Messages.Filter_families, Sort.FAMILY, families, hidden);
		section(Messages.Filter_markings, Sort.MARKING, markings, filter.hiddenMarkings());
		Set<String> unseen = new TreeSet<>(filter.sources().isEmpty() ? Set.of() : sources.keySet());
		unseen.removeAll(filter.sources());
		section(Messages.Filter_sources, Sort.SOURCE, sources, unseen);
	}

	private static void count(GraphFacts facts, Map<String, Integer> markings, Map<String, Integer> sources) {
		facts.markings().forEach(marking -> markings.merge(marking, 1, Integer::sum));
		if (facts.markings().isEmpty()) {
			markings.merge(GraphFilter.UNMARKED, 1, Integer::sum);
		}
		facts.sources().forEach(source -> sources.merge(source, 1, Integer::sum));
	}

	private void section(String title, Sort sort, Map<String, Integer> counts, Set<String> hidden) {
		if (counts.isEmpty()) {
			return;
		}
		TreeItem head = new TreeItem(tree, SWT.NONE);
		head.setText(title);
		head.setChecked(true);
		Map<String, Integer> named = new LinkedHashMap<>(counts);
		named.forEach((value, count) -> {
			TreeItem item = new TreeItem(head, SWT.NONE);
			item.setText(NLS.bind(Messages.Filter_count, words(sort, value), count));
			item.setImage(Icons.ofType(sort == Sort.TYPE ? value : sort == Sort.MARKING ? "marking-definition"
					: sort == Sort.SOURCE ? "report" : "relationship"));
			item.setChecked(!hidden.contains(value));
			item.setData(new Choice(sort, value));
		});
		head.setExpanded(sort == Sort.TYPE || sort == Sort.FAMILY || !hidden.isEmpty());
	}

	private static String words(Sort sort, String value) {
		return switch (sort) {
			case TYPE -> TypeLabels.many(value);
			case KIND -> Look.kind(value);
			case FAMILY -> switch (EdgeFamily.valueOf(value)) {
				case RELATION -> Messages.Filter_relations;
				case HYPOTHESIS -> Messages.Filter_guesses;
				case REFERENCE -> Messages.Filter_references;
			};
			case MARKING -> value.equals(GraphFilter.UNMARKED) ? Messages.Filter_unmarked : name(value);
			case SOURCE -> name(value);
		};
	}

	private static String name(String id) {
		return ActiveCase.get().current().flatMap(open -> open.index().entry(id)).map(entry -> new ObjectLabelProvider().getText(entry))
				.orElse(id);
	}

	/** A tick on a head goes for all below it. */
	private void ticked(TreeItem item) {
		for (TreeItem child : item.getItems()) {
			child.setChecked(item.getChecked());
		}
		apply();
	}

	private void apply() {
		if (tree.isDisposed()) {
			return;
		}
		Map<Sort, Set<String>> hidden = new LinkedHashMap<>();
		Set<String> sources = new TreeSet<>();
		List<String> allSources = new ArrayList<>();
		for (TreeItem head : tree.getItems()) {
			for (TreeItem item : head.getItems()) {
				Choice choice = (Choice) item.getData();
				if (choice.sort == Sort.SOURCE) {
					allSources.add(choice.value);
					if (item.getChecked()) {
						sources.add(choice.value);
					}
				} else if (!item.getChecked()) {
					hidden.computeIfAbsent(choice.sort, key -> new HashSet<>()).add(choice.value);
				}
			}
		}
		Set<EdgeFamily> families = new HashSet<>();
		hidden.getOrDefault(Sort.FAMILY, Set.of()).forEach(name -> families.add(EdgeFamily.valueOf(name)));
		Set<String> seenSources = sources.size() == allSources.size() ? Set.of() : sources.isEmpty() ? Set.of("none") : sources;
		int least = confidence.getSelection();
		boolean withUnrated = unrated.getSelection();
		session.edit(Messages.Edit_filter, diagram -> {
			GraphFilter former = diagram.filter();
			return diagram.filtered(new GraphFilter(hidden.getOrDefault(Sort.TYPE, Set.of()), hidden.getOrDefault(Sort.KIND, Set.of()), families,
					hidden.getOrDefault(Sort.MARKING, Set.of()), least, withUnrated, former.from(), former.until(), former.undated(), seenSources,
					former.text()));
		});
	}
}
