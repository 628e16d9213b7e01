package org.akashi.report.ui.internal.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.akashi.exchange.ColumnMapping;
import org.akashi.exchange.ColumnRole;
import org.akashi.exchange.InputFile;
import org.akashi.exchange.TablePreview;
import org.akashi.report.ui.internal.Messages;
import org.akashi.ui.ActiveCase;
import org.akashi.store.Case;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** Shows what the columns of tables mean, with their first cells, and lets it be changed. Reading goes on beside. */
final class MappingPage extends WizardPage {

	private static final int EXAMPLES = 3;
	private static final int EXAMPLE_LENGTH = 40;

	private final List<ColumnRole> roles = RoleLabels.all();
	private final Map<Path, TablePreview> previews = new LinkedHashMap<>();
	private final Map<Path, ColumnMapping> changed = new LinkedHashMap<>();
	private List<Path> files = List.of();
	private Combo file;
	private Label form;
	private Table columns;
	private Combo meaning;
	private Text validFrom;
	private Button observables;
	/** Whether the fields are being filled, which is no change by a person. */
	private boolean filling;

	MappingPage() {
		super("mapping", Messages.Mapping_title, null);
		setDescription(Messages.Mapping_description);
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 8).applyTo(area);
		new Label(area, SWT.NONE).setText(Messages.Mapping_file);
		file = new Combo(area, SWT.READ_ONLY);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(file);
		file.addListener(SWT.Selection, event -> showFile());
		form = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(form);
		columns = new Table(area, SWT.BORDER | SWT.FULL_SELECTION);
		columns.setHeaderVisible(true);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(560, 200).applyTo(columns);
		column(Messages.Mapping_column, 140);
		column(Messages.Mapping_meaning, 210);
		column(Messages.Mapping_examples, 260);
		columns.addListener(SWT.Selection, event -> showMeaning());
		new Label(area, SWT.NONE).setText(Messages.Mapping_means);
		meaning = new Combo(area, SWT.READ_ONLY);
		meaning.setVisibleItemCount(20);
		roles.forEach(role -> meaning.add(RoleLabels.of(role)));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(meaning);
		meaning.addListener(SWT.Selection, event -> change());
		new Label(area, SWT.NONE).setText(Messages.Mapping_validFrom);
		validFrom = new Text(area, SWT.BORDER);
		validFrom.setMessage(Messages.Mapping_validFromHint);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(validFrom);
		validFrom.addListener(SWT.Modify, event -> options());
		observables = new Button(area, SWT.CHECK);
		observables.setText(Messages.Mapping_observables);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(observables);
		observables.addListener(SWT.Selection, event -> options());
		setControl(area);
		fillFiles();
	}

	private void column(String title, int width) {
		TableColumn column = new TableColumn(columns, SWT.NONE);
		column.setText(title);
		column.setWidth(width);
	}

	/** The tables to show; those that are new are read beside. */
	void show(List<Path> tables) {
		files = List.copyOf(tables);
		changed.keySet().retainAll(files);
		if (file != null) {
			fillFiles();
		}
	}

	private void fillFiles() {
		file.setItems(files.stream().map(path -> String.valueOf(path.getFileName())).toArray(String[]::new));
		if (!files.isEmpty()) {
			file.select(0);
			showFile();
		}
	}

	private Optional<Path> selected() {
		int index = file.getSelectionIndex();
		return index < 0 || index >= files.size() ? Optional.empty() : Optional.of(files.get(index));
	}

	private void showFile() {
		Path path = selected().orElse(null);
		columns.removeAll();
		form.setText("");
		if (path == null) {
			return;
		}
		TablePreview preview = previews.get(path);
		if (preview == null) {
			load(path);
			return;
		}
		form.setText(NLS.bind(Messages.Mapping_form, new Object[] { preview.charset(), separator(preview.separator()),
				preview.headed() ? Messages.Mapping_headed : Messages.Mapping_headless }) + (preview.known() ? " " + Messages.Mapping_remembered : ""));
		ColumnMapping mapping = mapping(path, preview);
		for (int i = 0; i < preview.header().size(); i++) {
			TableItem item = new TableItem(columns, SWT.NONE);
			String name = preview.header().get(i);
			item.setText(new String[] { name, RoleLabels.of(mapping.role(name).orElseThrow()), examples(preview, i) });
		}
		columns.select(0);
		showMeaning();
		filling = true;
		observables.setSelection(mapping.observables());
		validFrom.setText(mapping.validFrom().replaceFirst("T00:00:00.*", ""));
		filling = false;
	}

	private ColumnMapping mapping(Path path, TablePreview preview) {
		return changed.getOrDefault(path, preview.mapping());
	}

	private static String separator(char separator) {
		return switch (separator) {
			case ';' -> Messages.Mapping_semicolon;
			case '\t' -> Messages.Mapping_tab;
			case '|' -> Messages.Mapping_bar;
			default -> Messages.Mapping_comma;
		};
	}

	private static String examples(TablePreview preview, int column) {
		List<String> examples = new ArrayList<>();
		for (List<String> row : preview.rows()) {
			String cell = column < row.size() ? row.get(column).replaceAll("\\s+", " ") : "";
			if (!cell.isEmpty() && !examples.contains(cell) && examples.size() < EXAMPLES) {
				examples.add(cell.length() > EXAMPLE_LENGTH ? cell.substring(0, EXAMPLE_LENGTH - 1) + "\u2026" : cell);
			}
		}
		return String.join(" \u00B7 ", examples);
	}

	private void load(Path path) {
		Optional<Path> folder = ActiveCase.get().current().map(Case::folder);
		Job job = Job.create(Messages.Mapping_title, monitor -> {
			TablePreview preview;
			try {
				preview = TablePreview.of(InputFile.of(path), KnownMappings.all(folder));
			} catch (IOException | CoreException e) {
				later(() -> setErrorMessage(e.getMessage()));
				return Status.OK_STATUS; // the page says it
			}
			later(() -> {
				previews.put(path, preview);
				if (selected().filter(path::equals).isPresent()) {
					showFile();
				}
			});
			return Status.OK_STATUS;
		});
		job.setSystem(true);
		job.schedule();
	}

	private void later(Runnable work) {
		if (!columns.isDisposed()) {
			columns.getDisplay().asyncExec(() -> {
				if (!columns.isDisposed()) {
					work.run();
				}
			});
		}
	}

	private void showMeaning() {
		selected().map(previews::get).ifPresent(preview -> {
			int index = columns.getSelectionIndex();
			if (index >= 0) {
				ColumnRole role = mapping(selected().orElseThrow(), preview).role(preview.header().get(index)).orElseThrow();
				int known = roles.indexOf(role);
				meaning.select(known < 0 ? 0 : known);
			}
		});
	}

	private void change() {
		Path path = selected().orElse(null);
		TablePreview preview = path == null ? null : previews.get(path);
		int index = columns.getSelectionIndex();
		if (preview == null || index < 0 || meaning.getSelectionIndex() < 0) {
			return;
		}
		ColumnMapping mapping = mapping(path, preview);
		Map<String, ColumnRole> others = new LinkedHashMap<>(mapping.columns());
		ColumnRole role = roles.get(meaning.getSelectionIndex());
		others.put(preview.header().get(index), role);
		changed.put(path, new ColumnMapping(preview.header(), others, mapping.validFrom(), mapping.observables()));
		columns.getItem(index).setText(1, RoleLabels.of(role));
	}

	private void options() {
		Path path = selected().orElse(null);
		TablePreview preview = path == null ? null : previews.get(path);
		if (preview == null || filling) {
			return;
		}
		String date = validFrom.getText().strip();
		boolean valid = date.isEmpty() || isDate(date);
		setErrorMessage(valid ? null : Messages.Mapping_badDate);
		setPageComplete(valid);
		ColumnMapping mapping = mapping(path, preview);
		String time = date.isEmpty() || !valid ? "" : date + "T00:00:00.000Z";
		if (valid && (!time.equals(mapping.validFrom()) || observables.getSelection() != mapping.observables())) {
			changed.put(path, new ColumnMapping(preview.header(), mapping.columns(), time, observables.getSelection()));
		}
	}

	private static boolean isDate(String text) {
		try {
			return LocalDate.parse(text).getYear() > 1900;
		} catch (DateTimeException e) {
			return false;
		}
	}

	/** The mapping that a person changed, by file. */
	Map<Path, ColumnMapping> mappings() {
		return Map.copyOf(changed);
	}
}
