package org.akashi.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;

import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/**
 * The reports that ship with Akashi, about Operation Sharpshooter: written for it, with harmless indicators. They are
 * found in the bundle, or in a checkout when there is no OSGi.
 */
public final class Samples {

	/** The Japanese sample, a web page: {@value}. */
	public static final String JAPANESE = "sharpshooter-ja.html";
	/** The English sample, a PDF of several pages: {@value}. */
	public static final String ENGLISH = "sharpshooter-en.pdf";

	private static final String FOLDER = "samples/";

	private Samples() {
	}

	/** The file names of all samples, the Japanese one first. */
	public static List<String> names() {
		return List.of(JAPANESE, ENGLISH);
	}

	/** All samples. */
	public static List<ReportFile> all() {
		return names().stream().map(Samples::report).toList();
	}

	/**
	 * One sample as a report.
	 *
	 * @param name one of {@link #names()}
	 * @throws IllegalArgumentException when there is no such sample
	 */
	public static ReportFile report(String name) {
		return ReportFile.of(name, bytes(name), "", "sample");
	}

	/**
	 * The bytes of one sample.
	 *
	 * @param name one of {@link #names()}
	 * @throws IllegalArgumentException when there is no such sample
	 */
	public static byte[] bytes(String name) {
		if (!names().contains(name)) {
			throw new IllegalArgumentException("There is no sample " + name + "; there are " + names() + ".");
		}
		try {
			return read(name);
		} catch (IOException e) {
			throw new UncheckedIOException("The sample " + name + " is missing in this installation: " + e.getMessage(), e);
		}
	}

	private static byte[] read(String name) throws IOException {
		Bundle bundle = FrameworkUtil.getBundle(Samples.class);
		URL entry = bundle != null ? bundle.getEntry(FOLDER + name) : Samples.class.getResource("/" + FOLDER + name);
		if (entry != null) {
			try (InputStream in = entry.openStream()) {
				return in.readAllBytes();
			}
		}
		return Files.readAllBytes(inCheckout(name));
	}

	/** Beside the folder or jar of the classes: {@code bin/}, {@code target/classes/} or {@code target/….jar}. */
	private static Path inCheckout(String name) throws IOException {
		CodeSource source = Samples.class.getProtectionDomain().getCodeSource();
		if (source == null) {
			throw new IOException("the classes have no place");
		}
		try {
			Path place = Path.of(new URI(source.getLocation().toString()));
			for (Path folder = place; folder != null; folder = folder.getParent()) {
				Path file = folder.resolve(FOLDER).resolve(name);
				if (Files.isRegularFile(file)) {
					return file;
				}
			}
			throw new IOException("no folder samples/ at or above " + place);
		} catch (URISyntaxException | IllegalArgumentException e) {
			throw new IOException(e.getMessage(), e);
		}
	}
}
