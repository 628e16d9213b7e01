package org.akashi.report.ui.internal.handlers;

import java.nio.file.Path;

import org.akashi.report.ui.internal.imports.ImportOrder;
import org.akashi.report.ui.internal.imports.Imports;
import org.akashi.ui.Navigation;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;

/** Imports files without asking. */
public final class ImportFilesHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		String files = event.getParameter(Navigation.FILES);
		if (files != null) {
			Imports.start(ImportOrder.of(files.lines().filter(line -> !line.isBlank()).map(Path::of).toList()));
		}
		return null;
	}
}
