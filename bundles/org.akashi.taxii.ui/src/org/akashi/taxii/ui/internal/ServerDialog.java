package org.akashi.taxii.ui.internal;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.akashi.taxii.Credentials;
import org.akashi.taxii.TaxiiServer;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks for a server's address and how to be let in. */
final class ServerDialog extends TitleAreaDialog {

	private static final List<String> KINDS = List.of(Messages.Server_none, Messages.Server_basic, Messages.Server_bearer, Messages.Server_header);

	private final ServerSetting before;
	private ServerSetting after;
	private String newSecret = "";
	private String newCertificatePassword = "";
	private Text name;
	private Text url;
	private Combo kind;
	private Text user;
	private Text secret;
	private Text authorities;
	private Text certificate;
	private Text certificatePassword;
	private Text proxy;
	private Text seconds;

	/** @param before what there is, or null for a new server */
	ServerDialog(Shell parent, ServerSetting before) {
		super(parent);
		this.before = before;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.Server_title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		setTitle(Messages.Server_title);
		setMessage(Messages.Server_message);
		Composite form = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(12, 12).applyTo(form);
		name = text(form, Messages.Server_name, SWT.NONE, before == null ? "" : before.name());
		url = text(form, Messages.Server_url, SWT.NONE, before == null ? "https://" : before.url());
		new Label(form, SWT.NONE).setText(Messages.Server_kind);
		kind = new Combo(form, SWT.READ_ONLY);
		kind.setItems(KINDS.toArray(String[]::new));
		kind.select(before == null ? Credentials.Kind.BASIC.ordinal() : before.kind().ordinal());
		kind.addListener(SWT.Selection, event -> check());
		GridDataFactory.fillDefaults().span(2, 1).align(SWT.BEGINNING, SWT.FILL).applyTo(kind);
		user = text(form, Messages.Server_user, SWT.NONE, before == null ? "" : before.user());
		secret = text(form, Messages.Server_secret, SWT.PASSWORD, "");
		authorities = file(form, Messages.Server_authorities, before == null ? "" : before.authorities());
		certificate = file(form, Messages.Server_certificate, before == null ? "" : before.certificate());
		certificatePassword = text(form, Messages.Server_certificatePassword, SWT.PASSWORD, "");
		proxy = text(form, Messages.Server_proxy, SWT.NONE, before == null ? "" : before.proxy());
		seconds = text(form, Messages.Server_timeout, SWT.NONE, before == null ? "60" : String.valueOf(before.seconds()));
		if (before != null) {
			secret.setMessage(Messages.Server_kept);
			certificatePassword.setMessage(Messages.Server_kept);
		}
		return area;
	}

	private Text text(Composite form, String label, int style, String value) {
		Text text = plain(form, label, style, value);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(360, SWT.DEFAULT).applyTo(text);
		return text;
	}

	private Text plain(Composite form, String label, int style, String value) {
		new Label(form, SWT.NONE).setText(label);
		Text text = new Text(form, SWT.BORDER | style);
		text.setText(value);
		text.addModifyListener(event -> check());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		return text;
	}

	private Text file(Composite form, String label, String value) {
		Text text = plain(form, label, SWT.NONE, value);
		Button browse = new Button(form, SWT.PUSH);
		browse.setText(Messages.Server_browse);
		browse.addListener(SWT.Selection, event -> {
			FileDialog dialog = new FileDialog(getShell(), SWT.OPEN | SWT.SHEET);
			dialog.setText(label.replaceAll("\\(?&[A-Z]?\\)?|:$", ""));
			String chosen = dialog.open();
			if (chosen != null) {
				text.setText(chosen);
			}
		});
		return text;
	}

	@Override
	protected Control createContents(Composite parent) {
		Control contents = super.createContents(parent);
		check();
		setErrorMessage(null);
		return contents;
	}

	private Credentials.Kind chosen() {
		return Credentials.Kind.values()[Math.max(0, kind.getSelectionIndex())];
	}

	private void check() {
		Button ok = getButton(IDialogConstants.OK_ID);
		if (ok == null || seconds == null) {
			return;
		}
		Credentials.Kind way = chosen();
		user.setEnabled(way == Credentials.Kind.BASIC || way == Credentials.Kind.HEADER);
		secret.setEnabled(way != Credentials.Kind.NONE);
		certificatePassword.setEnabled(!certificate.getText().isBlank());
		String fault = null;
		if (name.getText().isBlank()) {
			fault = Messages.Server_noName;
		} else if (user.getEnabled() && user.getText().isBlank()) {
			fault = Messages.Server_noUser;
		} else if (!seconds.getText().strip().matches("[1-9]\\d{0,3}")) {
			fault = Messages.Server_timeout.replace("&", "").replaceAll("\\([A-Z]\\)", "") + " 1–9999";
		} else {
			try {
				TaxiiServer.address(url.getText());
			} catch (CoreException e) {
				fault = Problems.text(e.getStatus());
			}
		}
		setErrorMessage(fault);
		ok.setEnabled(fault == null);
	}

	@Override
	protected void okPressed() {
		after = new ServerSetting(before == null ? UUID.randomUUID().toString().toLowerCase(Locale.ROOT) : before.id(), name.getText().strip(),
				url.getText().strip(), chosen(), user.getText().strip(), authorities.getText().strip(), certificate.getText().strip(),
				proxy.getText().strip(), Integer.parseInt(seconds.getText().strip()));
		newSecret = secret.getText();
		newCertificatePassword = certificatePassword.getText();
		super.okPressed();
	}

	/** What was set; null when it was cancelled. */
	ServerSetting setting() {
		return after;
	}

	String secret() {
		return newSecret;
	}

	String certificatePassword() {
		return newCertificatePassword;
	}
}
