package org.akashi.report.ui.internal.imports;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.akashi.exchange.ColumnMapping;
import org.akashi.exchange.KnowledgeReaders;
import org.akashi.report.ui.internal.Messages;
import org.akashi.report.ui.internal.Registries;
import org.akashi.report.ui.internal.imports.FileChoice.Kind;
import org.akashi.ui.Icons;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** The files of an import with what each is recognised as, and the choice to take them as something else. */
final class FileKinds {

	private static final String TABLE = "csv";

	private final Table table;
	private final Runnable changed;
	private final Map<Path, Recognition> recognised = new HashMap<>();
	private final Map<Path, FileChoice> choices = new HashMap<>();
	private final List<FileChoice> offered = new ArrayList<>();
	private List<Path> files = List.of();
	private Combo choice;

	/**
	 * @param changed called when what a file is has changed
	 */
	FileKinds(Composite parent, Runnable changed) {
		this.changed = changed;
		table = new Table(parent, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL | SWT.FULL_SELECTION);
		table.setHeaderVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).hint(520, 180).applyTo(table);
		column(Messages.Import_file, 330);
		column(Messages.Import_takenAs, 190);
		table.addListener(SWT.Selection, event -> showChoice());
	}

	private void column(String title, int width) {
		TableColumn column = new TableColumn(table, SWT.NONE);
		column.setText(title);
		column.setWidth(width);
	}

	/** The choice for the selected files. */
	void createChoice(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(area);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(area);
		new Label(area, SWT.NONE).setText(Messages.Import_takeAs);
		choice = new Combo(area, SWT.READ_ONLY);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(choice);
		offer(FileChoice.AUTOMATIC, Messages.Import_automatic);
		offer(FileChoice.REPORT, Messages.Import_asReport);
		for (KnowledgeReaders.Entry reader : Registries.knowledge().all()) {
			offer(FileChoice.knowledge(reader.id()), NLS.bind(Messages.Import_asKnowledge, FormatLabels.of(reader)));
		}
		choice.setEnabled(false);
		choice.addListener(SWT.Selection, event -> choose());
	}

	private void offer(FileChoice offer, String label) {
		offered.add(offer);
		choice.add(label);
	}

	Table table() {
		return table;
	}

	/** Shows these files, and a line for the text of the clipboard where there is one; new files are looked at beside. */
	void show(List<Path> shown, String clipboard) {
		files = shown;
		table.removeAll();
		for (Path path : shown) {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setData(path);
			fill(item, path);
		}
		if (!clipboard.isEmpty()) {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setText(new String[] { clipboard, Messages.Import_asReport });
			item.setImage(Icons.image("copy"));
		}
		List<Path> unknown = shown.stream().filter(path -> !recognised.containsKey(path)).toList();
		if (!unknown.isEmpty()) {
			recognise(unknown);
		}
		showChoice();
	}

	private void fill(TableItem item, Path path) {
		Recognition found = recognised.get(path);
		boolean knowledge = isKnowledge(path);
		item.setText(new String[] { path.toString(), label(path, found) });
		item.setImage(Icons.image(Files.isDirectory(path) ? "directory" : knowledge ? "knowledge" : "report"));
	}

	private String label(Path path, Recognition found) {
		FileChoice chosen = choices.getOrDefault(path, FileChoice.AUTOMATIC);
		if (chosen.kind() == Kind.KNOWLEDGE) {
			return NLS.bind(Messages.Import_asKnowledge, Registries.knowledge().find(chosen.format()).map(FormatLabels::of).orElse(chosen.format()));
		}
		if (chosen.kind() == Kind.REPORT) {
			return Messages.Import_asReport;
		}
		if (Files.isDirectory(path)) {
			return Messages.Import_asRecognised;
		}
		if (found == null) {
			return Messages.Import_recognising;
		}
		return found.knowledge() ? NLS.bind(Messages.Import_asKnowledge, found.label())
				: found.format().isEmpty() ? Messages.Import_asReport : NLS.bind(Messages.Import_asReportOr, found.label());
	}

	private void recognise(List<Path> paths) {
		KnowledgeReaders readers = Registries.knowledge();
		Job job = Job.create(Messages.Import_recognising, monitor -> {
			for (Path path : paths) {
				Recognition found = Recognition.of(readers, path);
				if (monitor.isCanceled() || table.isDisposed()) {
					return Status.CANCEL_STATUS;
				}
				table.getDisplay().asyncExec(() -> found(path, found));
			}
			return Status.OK_STATUS;
		});
		job.setSystem(true);
		job.schedule();
	}

	private void found(Path path, Recognition found) {
		if (table.isDisposed()) {
			return;
		}
		recognised.put(path, found);
		for (TableItem item : table.getItems()) {
			if (path.equals(item.getData())) {
				fill(item, path);
			}
		}
		changed.run();
	}

	private void showChoice() {
		if (choice == null) {
			return;
		}
		List<Path> selected = selected();
		choice.setEnabled(!selected.isEmpty());
		choice.select(selected.isEmpty() ? -1 : Math.max(0, offered.indexOf(choices.getOrDefault(selected.getFirst(), FileChoice.AUTOMATIC))));
	}

	private List<Path> selected() {
		List<Path> selected = new ArrayList<>();
		for (TableItem item : table.getSelection()) {
			if (item.getData() instanceof Path path) {
				selected.add(path);
			}
		}
		return selected;
	}

	private void choose() {
		for (TableItem item : table.getSelection()) {
			if (item.getData() instanceof Path path && choice.getSelectionIndex() >= 0) {
				choices.put(path, offered.get(choice.getSelectionIndex()));
				fill(item, path);
			}
		}
		changed.run();
	}

	private boolean isKnowledge(Path path) {
		FileChoice chosen = choices.getOrDefault(path, FileChoice.AUTOMATIC);
		return chosen.kind() == Kind.KNOWLEDGE || chosen.kind() == Kind.AUTOMATIC && recognised.getOrDefault(path, Recognition.NONE).knowledge();
	}

	/** The files that are taken as tables of indicators. */
	List<Path> tables() {
		return files.stream().filter(path -> {
			FileChoice chosen = choices.getOrDefault(path, FileChoice.AUTOMATIC);
			return chosen.kind() == Kind.KNOWLEDGE ? chosen.format().equals(TABLE)
					: isKnowledge(path) && recognised.get(path).format().equals(TABLE);
		}).toList();
	}

	/** What was chosen, with the mappings that were changed. */
	Map<Path, FileChoice> choices(Map<Path, ColumnMapping> mappings) {
		Map<Path, FileChoice> all = new HashMap<>(choices);
		all.keySet().retainAll(files);
		mappings.forEach((path, mapping) -> all.put(path, FileChoice.knowledge(TABLE).with(mapping)));
		return all;
	}
}
