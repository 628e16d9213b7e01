package org.akashi.actor.ui.internal.editor.fields;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

import org.akashi.actor.ui.internal.Messages;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;

/** Asks before a link of the case leaves for the network: whoever runs that server learns that somebody looks. */
final class LinkWarning {

	private static final int OPEN = 0;
	private static final int COPY = 1;

	private LinkWarning() {
	}

	/** Asks, then opens the link in the system's browser, copies it, or does nothing. */
	static void open(Shell shell, String url) {
		boolean web = isWeb(url);
		String[] labels = { Messages.Link_open, Messages.Link_copy, Messages.Link_cancel };
		MessageDialog dialog = new MessageDialog(shell, Messages.Link_title, null,
				NLS.bind(web ? Messages.Link_warning : Messages.Link_notWeb, url), web ? SWT.ICON_WARNING : SWT.ICON_INFORMATION, 1,
				web ? labels : new String[] { labels[COPY], labels[2] });
		int answer = dialog.open() + (web ? 0 : 1);
		if (answer == OPEN) {
			Program.launch(url);
		} else if (answer == COPY) {
			Clipboard clipboard = new Clipboard(shell.getDisplay());
			clipboard.setContents(new Object[] { url }, new Transfer[] { TextTransfer.getInstance() });
			clipboard.dispose();
		}
	}

	/** Only what a browser shows is handed to the system: never files, scripts or programs. */
	static boolean isWeb(String url) {
		try {
			String scheme = new URI(url.strip()).getScheme();
			return scheme != null && (scheme.toLowerCase(Locale.ROOT).equals("http") || scheme.toLowerCase(Locale.ROOT).equals("https"));
		} catch (URISyntaxException e) {
			return false;
		}
	}
}
