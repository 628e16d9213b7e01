package org.akashi.report.ui.internal.imports;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.akashi.exchange.ColumnMapping;
import org.akashi.report.ReadLimits;
import org.akashi.report.ui.internal.Messages;
import org.akashi.report.ui.internal.Registries;
import org.akashi.ui.AkashiPreferences;
import org.akashi.ui.FileDrop;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.TableItem;

/** Asks what to import: files, folders, the text of the clipboard; and how. */
public final class ImportPage extends WizardPage {

	/** Where the person looked last, for the next time. */
	private static String lastFolder = System.getProperty("user.home", "");

	private final Set<Path> files = new LinkedHashSet<>();
	private String clipboard = "";
	private final Consumer<List<Path>> mapping;
	private FileKinds kinds;
	private Button accept;
	private Spinner acceptAbove;
	private Spinner megabytes;
	private Spinner minutes;

	/**
	 * @param mapping told which tables are among the files
	 */
	ImportPage(Consumer<List<Path>> mapping) {
		super("import", Messages.Import_title, null);
		setDescription(Messages.Import_description);
		setPageComplete(false);
		this.mapping = mapping;
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 8).applyTo(area);
		kinds = new FileKinds(area, this::changed);
		kinds.table().addListener(SWT.KeyDown, event -> {
			if (event.character == SWT.DEL) {
				remove();
			}
		});
		FileDrop.on(kinds.table(), files -> add(files.stream().map(Path::toString).toArray(String[]::new)));
		createButtons(area);
		kinds.createChoice(area);
		createOptions(area);
		setControl(area);
	}

	private void createButtons(Composite area) {
		Composite buttons = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(4, 4).applyTo(buttons);
		GridDataFactory.fillDefaults().applyTo(buttons);
		button(buttons, Messages.Import_files, this::addFiles).setFocus();
		button(buttons, Messages.Import_folder, this::addFolder);
		button(buttons, Messages.Import_clipboard, this::addClipboard);
		button(buttons, Messages.Import_remove, this::remove);
	}

	private static Button button(Composite parent, String label, Runnable action) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(label);
		button.addListener(SWT.Selection, event -> action.run());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
		return button;
	}

	private void createOptions(Composite area) {
		Group group = new Group(area, SWT.NONE);
		group.setText(Messages.Import_options);
		GridLayoutFactory.swtDefaults().numColumns(3).applyTo(group);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(group);
		accept = new Button(group, SWT.CHECK);
		accept.setText(Messages.Import_accept);
		acceptAbove = spinner(group, AkashiPreferences.acceptAbove(), 0, 100);
		acceptAbove.setEnabled(false);
		accept.addListener(SWT.Selection, event -> acceptAbove.setEnabled(accept.getSelection()));
		new Label(group, SWT.NONE);
		new Label(group, SWT.NONE).setText(Messages.Import_largest);
		megabytes = spinner(group, (int) (ReadLimits.DEFAULT.maxBytes() >> 20), 1, 2000);
		new Label(group, SWT.NONE).setText(Messages.Import_megabytes);
		new Label(group, SWT.NONE).setText(Messages.Import_longest);
		minutes = spinner(group, (int) ReadLimits.DEFAULT.maxTime().toMinutes(), 1, 120);
		new Label(group, SWT.NONE).setText(Messages.Import_minutes);
	}

	private static Spinner spinner(Composite parent, int value, int least, int most) {
		Spinner spinner = new Spinner(parent, SWT.BORDER);
		spinner.setValues(value, least, most, 0, 1, 10);
		return spinner;
	}

	private void addFiles() {
		FileDialog dialog = new FileDialog(getShell(), SWT.OPEN | SWT.MULTI);
		dialog.setText(Messages.Import_filesTitle);
		String known = Stream.concat(Registries.readers().all().stream().flatMap(reader -> reader.extensions().stream()),
				Registries.knowledge().all().stream().flatMap(reader -> reader.extensions().stream())).distinct()
				.map(extension -> "*." + extension).collect(Collectors.joining(";"));
		dialog.setFilterPath(lastFolder);
		dialog.setFilterNames(new String[] { Messages.Import_allFiles, Messages.Import_knownFiles });
		dialog.setFilterExtensions(new String[] { "*", known });
		if (dialog.open() != null) {
			Path folder = Path.of(dialog.getFilterPath());
			lastFolder = folder.toString();
			List<String> names = new ArrayList<>();
			for (String name : dialog.getFileNames()) {
				names.add(folder.resolve(name).toString());
			}
			add(names.toArray(String[]::new));
		}
	}

	private void addFolder() {
		DirectoryDialog dialog = new DirectoryDialog(getShell());
		dialog.setText(Messages.Import_folderTitle);
		dialog.setMessage(Messages.Import_folderMessage);
		dialog.setFilterPath(lastFolder);
		String folder = dialog.open();
		if (folder != null) {
			lastFolder = folder;
			add(folder);
		}
	}

	private void addClipboard() {
		Clipboard system = new Clipboard(getShell().getDisplay());
		try {
			Object text = system.getContents(TextTransfer.getInstance());
			clipboard = text instanceof String string ? string : "";
		} finally {
			system.dispose();
		}
		setErrorMessage(clipboard.isBlank() ? Messages.Import_clipboardEmpty : null);
		show();
	}

	/** Adds files and folders. */
	void add(String... names) {
		for (String name : names) {
			files.add(Path.of(name));
		}
		show();
	}

	private void remove() {
		for (TableItem item : kinds.table().getSelection()) {
			if (item.getData() instanceof Path path) {
				files.remove(path);
			} else {
				clipboard = "";
			}
		}
		show();
	}

	private void show() {
		if (kinds != null) {
			kinds.show(List.copyOf(files), clipboard.isBlank() ? "" : NLS.bind(Messages.Import_clipboardItem, clipboard.length()));
			changed();
		}
	}

	private void changed() {
		mapping.accept(tables());
		setPageComplete(kinds.table().getItemCount() > 0);
	}

	@Override
	public boolean canFlipToNextPage() {
		return isPageComplete() && !tables().isEmpty();
	}

	/** The files that are taken as tables of indicators. */
	List<Path> tables() {
		return kinds == null ? List.of() : kinds.tables();
	}

	/**
	 * What the person wants.
	 *
	 * @param mappings what columns of tables mean, where that was changed
	 */
	ImportOrder order(Map<Path, ColumnMapping> mappings) {
		ReadLimits usual = ReadLimits.DEFAULT;
		ReadLimits limits = new ReadLimits((long) megabytes.getSelection() << 20, usual.maxCharacters(),
				usual.maxPages(), usual.maxDepth(), usual.maxInflation(), Duration.ofMinutes(minutes.getSelection()));
		return new ImportOrder(List.copyOf(files), clipboard,
				accept.getSelection() ? acceptAbove.getSelection() : ImportOrder.NONE, limits,
				kinds.choices(mappings));
	}
}
