package org.akashi.report.internal;

import java.lang.System.Logger.Level;
import java.lang.reflect.Field;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

/**
 * Lets libraries of readers (PDFBox, POI) use Log4j's API in OSGi. The API's bundle takes a lock when it starts and gives
 * it back when a logging provider is found; we ship none, so the first log call on another thread would wait forever
 * (log4j-api 2.26, {@code util.Activator} and {@code util.ProviderUtil.lazyInit}). Naming the API's own silent provider
 * beforehand makes nobody ask for the lock.
 */
public final class Log4jStart {

	private static final String API = "org.apache.logging.log4j.api";

	private Log4jStart() {
	}

	/** Names the provider unless there is one. Does nothing where the API is not installed. */
	public static void prepare(BundleContext context) {
		for (Bundle bundle : context.getBundles()) {
			if (API.equals(bundle.getSymbolicName()) && (bundle.getState() & (Bundle.INSTALLED | Bundle.UNINSTALLED)) == 0) {
				prepare(bundle);
			}
		}
	}

	private static void prepare(Bundle api) {
		try {
			Field provider = api.loadClass("org.apache.logging.log4j.util.ProviderUtil").getDeclaredField("PROVIDER");
			provider.setAccessible(true);
			if (provider.get(null) == null) {
				provider.set(null, api.loadClass("org.apache.logging.log4j.simple.internal.SimpleProvider")
						.getDeclaredConstructor().newInstance());
			}
		} catch (ReflectiveOperationException e) {
			// Another version of the API: it may need no help. If it hangs, this line of the log says why.
			System.getLogger(Log4jStart.class.getName()).log(Level.INFO,
					"Log4j " + api.getVersion() + " was not prepared", e);
		}
	}
}
