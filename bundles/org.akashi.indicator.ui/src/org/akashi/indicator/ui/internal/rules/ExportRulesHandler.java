package org.akashi.indicator.ui.internal.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.akashi.indicator.rules.RuleFile;
import org.akashi.model.Indicator;
import org.akashi.store.Case;
import org.akashi.store.CaseIndex.Entry;
import org.akashi.ui.ActiveCase;
import org.akashi.ui.Notice;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

/** Writes the rules of the selected indicators to a file, exactly as they are; all of the language of the first one. */
public final class ExportRulesHandler extends AbstractHandler {

	private static final Map<String, String> EXTENSIONS = Map.of("yara", "yar", "sigma", "yml", "suricata", "rules", "snort", "rules");

	/** The rules of one language. */
	private record Rules(String language, List<String> texts, int skipped) {
	}

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Shell shell = HandlerUtil.getActiveShellChecked(event);
		List<Entry> entries = new ArrayList<>();
		if (HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection) {
			for (Object element : selection) {
				Entry entry = Adapters.adapt(element, Entry.class);
				if (entry != null) {
					entries.add(entry);
				}
			}
		}
		ActiveCase.get().run(Messages.Export_running, (open, monitor) -> {
			Rules rules = read(open, entries);
			shell.getDisplay().asyncExec(() -> ask(shell, rules));
		});
		return null;
	}

	private static Rules read(Case open, List<Entry> entries) {
		return open.read(() -> {
			String language = null;
			List<String> texts = new ArrayList<>();
			for (Entry entry : entries) {
				if (open.index().find(entry.id()).orElse(null) instanceof Indicator indicator && EXTENSIONS.containsKey(String.valueOf(indicator.getPatternType()))
						&& (language == null || language.equals(indicator.getPatternType()))) {
					language = indicator.getPatternType();
					texts.add(indicator.getPattern());
				}
			}
			return new Rules(language, texts, entries.size() - texts.size());
		});
	}

	private static void ask(Shell shell, Rules rules) {
		if (shell.isDisposed()) {
			return;
		}
		if (rules.texts().isEmpty()) {
			Notice.show(Messages.Export_title, Messages.Export_none, () -> { });
			return;
		}
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText(Messages.Export_title);
		dialog.setOverwrite(true);
		dialog.setFileName("rules." + EXTENSIONS.get(rules.language()));
		String chosen = dialog.open();
		if (chosen != null) {
			ActiveCase.get().run(Messages.Export_running, (open, monitor) -> write(shell, rules, Path.of(chosen)));
		}
	}

	private static void write(Shell shell, Rules rules, Path file) throws CoreException {
		try {
			Files.writeString(file, RuleFile.joined(rules.language(), rules.texts()));
		} catch (IOException e) {
			throw new CoreException(Status.error(NLS.bind(Messages.Export_cannotWrite, file, e.getMessage()), e));
		}
		String said = NLS.bind(Messages.Export_done, rules.texts().size(), file.getFileName())
				+ (rules.skipped() == 0 ? "" : "\n" + NLS.bind(Messages.Export_skipped, rules.skipped()));
		shell.getDisplay().asyncExec(() -> Notice.show(Messages.Export_title, said, () -> Program.launch(file.getParent().toString())));
	}
}
