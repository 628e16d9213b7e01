package org.akashi.indicator.ui.internal.rules;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import org.akashi.review.pattern.RuleImport;
import org.akashi.store.Case;
import org.akashi.ui.ActiveCase;
import org.akashi.ui.Notice;
import org.akashi.ui.Windows;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

/** Asks for files of rules and makes an indicator of each rule, as one step. */
public final class ImportRulesHandler extends AbstractHandler {

	private static final long BIGGEST = 64L << 20;

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Shell shell = HandlerUtil.getActiveShellChecked(event);
		FileDialog dialog = new FileDialog(shell, SWT.OPEN | SWT.MULTI);
		dialog.setText(Messages.Import_title);
		dialog.setFilterExtensions(new String[] { "*.yar;*.yara;*.yml;*.yaml;*.rules;*.rule", "*" });
		dialog.setFilterNames(new String[] { Messages.Import_files, Messages.Import_all });
		if (dialog.open() != null) {
			List<Path> files = new ArrayList<>();
			for (String name : dialog.getFileNames()) {
				files.add(Path.of(dialog.getFilterPath(), name));
			}
			bring(shell.getDisplay(), files);
		}
		return null;
	}

	/** Brings the rules of files into the open case. */
	static void bring(Display display, List<Path> files) {
		ActiveCase.get().run(Messages.Import_running, (open, monitor) -> {
			List<String> said = new ArrayList<>();
			work(open, files, said, monitor);
			display.asyncExec(() -> Notice.show(Messages.Import_title, String.join("\n", said), ImportRulesHandler::showTable));
		});
	}

	private static void work(Case open, List<Path> files, List<String> said, IProgressMonitor monitor) throws CoreException {
		SubMonitor progress = SubMonitor.convert(monitor, files.size() + 1);
		RuleImport rules = new RuleImport();
		for (Path file : files) {
			progress.split(1);
			try {
				if (Files.size(file) > BIGGEST) {
					throw new IOException("> " + (BIGGEST >> 20) + " MiB");
				}
				rules.read(file.getFileName().toString(), Files.readString(file), null);
			} catch (CharacterCodingException e) {
				said.add(NLS.bind(Messages.Import_cannotRead, file.getFileName(), "UTF-8?"));
			} catch (IOException e) {
				said.add(NLS.bind(Messages.Import_cannotRead, file.getFileName(), e.getMessage()));
			}
		}
		rules.leaveOutKnown(open);
		int count = rules.rules().size();
		if (count > 0) {
			String now = Instant.now().truncatedTo(ChronoUnit.MILLIS).toString();
			open.history().execute(NLS.bind(Messages.Import_step, count), edit -> rules.add(edit, open, now));
		}
		said.addFirst(count == 0 && rules.known() == 0 ? Messages.Import_none : NLS.bind(Messages.Import_done, count));
		if (rules.known() > 0) {
			said.add(NLS.bind(Messages.Import_known, rules.known()));
		}
		if (rules.faulty() > 0) {
			said.add(NLS.bind(Messages.Import_faults, rules.faulty()));
		}
	}

	private static void showTable() {
		try {
			PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().showView(Windows.INDICATORS);
		} catch (PartInitException e) {
			throw new IllegalStateException(e);
		}
	}
}
