package org.akashi.report.internal;

import java.lang.System.Logger.Level;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;

/**
 * Gives Log4j's API, which the libraries of readers (PDFBox, POI) log to, its provider before the first of them logs: in
 * OSGi the API takes a lock when it starts and gives it back when a provider is there (log4j-api 2.25,
 * {@code util.Activator}), so that without one the first log call on another thread would wait for ever.
 */
public final class Log4jStart {

	/** Hands Log4j's messages to {@code java.util.logging}, which the product sets up. */
	private static final String PROVIDER = "org.apache.logging.log4j.to.jul";

	private Log4jStart() {
	}

	/** Starts the provider's bundle. Does nothing where it is not installed. */
	public static void prepare(BundleContext context) {
		for (Bundle bundle : context.getBundles()) {
			if (PROVIDER.equals(bundle.getSymbolicName()) && (bundle.getState() & (Bundle.RESOLVED | Bundle.STARTING)) != 0) {
				start(bundle);
			}
		}
	}

	private static void start(Bundle provider) {
		try {
			provider.start(Bundle.START_TRANSIENT);
		} catch (BundleException e) {
			System.getLogger(Log4jStart.class.getName()).log(Level.WARNING,
					"Log4j's provider could not be started, so reading PDF and office files may hang", e);
		}
	}
}
