package org.akashi.report.ui.internal.imports;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.akashi.report.ReadLimits;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Display;

/**
 * Pasting imports: files and folders, as a file manager copies them; addresses of files; any other text as a report of its
 * own. An address of the web is text too: nothing is fetched.
 */
public final class PasteReports extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		Clipboard clipboard = new Clipboard(Display.getCurrent());
		try {
			Object files = clipboard.getContents(FileTransfer.getInstance());
			Object text = clipboard.getContents(TextTransfer.getInstance());
			Imports.start(order(files instanceof String[] names ? names : new String[0], text instanceof String words ? words : ""));
		} finally {
			clipboard.dispose();
		}
		return null;
	}

	/** What is imported of a clipboard's content. */
	static ImportOrder order(String[] names, String text) {
		if (names.length > 0) {
			return ImportOrder.of(Arrays.stream(names).map(Path::of).toList());
		}
		List<Path> files = files(text);
		return files.isEmpty() ? new ImportOrder(List.of(), text, ImportOrder.NONE, ReadLimits.DEFAULT) : ImportOrder.of(files);
	}

	/** The files when each line is the address of one, else none. */
	private static List<Path> files(String text) {
		List<Path> files = new ArrayList<>();
		for (String line : text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList()) {
			try {
				URI address = new URI(line);
				if (!"file".equals(address.getScheme()) || address.getPath() == null) {
					return List.of();
				}
				files.add(Path.of(address.getPath()));
			} catch (URISyntaxException e) {
				// Words, not addresses.
				return List.of();
			}
		}
		return files;
	}
}
