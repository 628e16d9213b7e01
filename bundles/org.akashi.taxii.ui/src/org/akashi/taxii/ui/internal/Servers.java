package org.akashi.taxii.ui.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.akashi.taxii.Credentials;
import org.akashi.taxii.TaxiiClient;
import org.akashi.taxii.TaxiiStatus;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.equinox.security.storage.ISecurePreferences;
import org.eclipse.equinox.security.storage.SecurePreferencesFactory;
import org.eclipse.equinox.security.storage.StorageException;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;

/**
 * The servers of this workbench: settings in its preferences, secrets in the secure storage of Equinox, encrypted. Reading
 * a secret may ask the person for the password of that storage; not for the UI thread.
 */
final class Servers {

	static final String NODE = "org.akashi.taxii.ui";
	private static final String SECRETS = "/org.akashi.taxii/";
	private static final String SECRET = "secret";
	private static final String CERTIFICATE = "certificate";

	private Servers() {
	}

	private static Preferences node() {
		IEclipsePreferences node = InstanceScope.INSTANCE.getNode(NODE);
		return node.node("servers");
	}

	/** All, by name. */
	static List<ServerSetting> all() {
		List<ServerSetting> all = new ArrayList<>();
		try {
			for (String id : node().childrenNames()) {
				all.add(read(id, node().node(id)));
			}
		} catch (BackingStoreException e) {
			return List.of(); // there is nothing to show; writing says why
		}
		all.sort(Comparator.comparing(ServerSetting::name, String.CASE_INSENSITIVE_ORDER).thenComparing(ServerSetting::id));
		return all;
	}

	private static ServerSetting read(String id, Preferences node) {
		Credentials.Kind kind;
		try {
			kind = Credentials.Kind.valueOf(node.get("kind", "NONE"));
		} catch (IllegalArgumentException e) {
			kind = Credentials.Kind.NONE; // written by a later Akashi
		}
		return new ServerSetting(id, node.get("name", ""), node.get("url", ""), kind, node.get("user", ""), node.get("authorities", ""),
				node.get("certificate", ""), node.get("proxy", ""), Math.max(1, node.getInt("seconds", 60)));
	}

	/** Keeps a server's settings. */
	static void keep(ServerSetting server) throws CoreException {
		Preferences node = node().node(server.id());
		node.put("name", server.name());
		node.put("url", server.url());
		node.put("kind", server.kind().name());
		node.put("user", server.user());
		node.put("authorities", server.authorities());
		node.put("certificate", server.certificate());
		node.put("proxy", server.proxy());
		node.putInt("seconds", server.seconds());
		flush();
	}

	/** Keeps secrets of a server; empty ones change nothing. */
	static void keepSecrets(ServerSetting server, String secret, String certificatePassword) throws CoreException {
		if (secret.isEmpty() && certificatePassword.isEmpty()) {
			return;
		}
		try {
			ISecurePreferences node = SecurePreferencesFactory.getDefault().node(SECRETS + server.id());
			if (!secret.isEmpty()) {
				node.put(SECRET, secret, true);
			}
			if (!certificatePassword.isEmpty()) {
				node.put(CERTIFICATE, certificatePassword, true);
			}
			node.flush();
		} catch (StorageException | IOException e) {
			throw store(e);
		}
	}

	/** Forgets a server and its secrets. */
	static void remove(ServerSetting server) throws CoreException {
		try {
			node().node(server.id()).removeNode();
			flush();
			ISecurePreferences root = SecurePreferencesFactory.getDefault();
			if (root != null && root.nodeExists(SECRETS + server.id())) {
				ISecurePreferences node = root.node(SECRETS + server.id());
				node.removeNode();
				root.flush();
			}
		} catch (BackingStoreException | IOException e) {
			throw store(e);
		}
	}

	/** A client for a server, with its secrets; close it. */
	static TaxiiClient client(ServerSetting server) throws CoreException {
		boolean certified = !server.certificate().isBlank();
		String secret = server.kind() == Credentials.Kind.NONE ? "" : secret(server, SECRET);
		Credentials credentials = Credentials.of(server.kind(), server.user(), secret);
		return new TaxiiClient(server.server(), certified ? credentials.withCertificatePassword(secret(server, CERTIFICATE)) : credentials);
	}

	private static String secret(ServerSetting server, String key) throws CoreException {
		try {
			ISecurePreferences root = SecurePreferencesFactory.getDefault();
			return root == null || !root.nodeExists(SECRETS + server.id()) ? "" : root.node(SECRETS + server.id()).get(key, "");
		} catch (StorageException e) {
			throw store(e);
		}
	}

	private static void flush() throws CoreException {
		try {
			InstanceScope.INSTANCE.getNode(NODE).flush();
		} catch (BackingStoreException e) {
			throw store(e);
		}
	}

	private static CoreException store(Exception e) {
		return TaxiiStatus.error(TaxiiStatus.BAD_SETTING, NLS.bind(Messages.Servers_store,
				Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName())), e);
	}
}
