package org.akashi.report.office.internal;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Sets POI up: no window system, nothing on the console, its own classes found under OSGi, its guards drawn in. */
final class OfficeEnvironment {

	/** Loggers are kept: the platform forgets the level of one that nobody holds. */
	private static final List<Logger> LOGGERS = List.of(Logger.getLogger("org.apache.poi"), Logger.getLogger("org.apache.xmlbeans"));
	private static boolean prepared;

	private OfficeEnvironment() {
	}

	static synchronized void prepare(int maxInflation) {
		if (!prepared) {
			setIfAbsent("java.awt.headless", "true");
			LOGGERS.forEach(logger -> logger.setLevel(Level.OFF));
			prepared = true;
		}
		// POI's guard is one for the whole process; ours, for each file, comes first and is the tighter one
		ZipSecureFile.setMinInflateRatio(Math.min(ZipSecureFile.getMinInflateRatio(), 0.5 / Math.max(1, maxInflation)));
	}

	private static void setIfAbsent(String property, String value) {
		if (System.getProperty(property) == null) {
			System.setProperty(property, value);
		}
	}

	/** XMLBeans looks for its types by the thread's context class loader: this one sees them. */
	static ClassLoader classLoader() {
		return XWPFDocument.class.getClassLoader();
	}
}
