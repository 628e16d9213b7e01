package org.akashi.export.document;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.akashi.export.document.internal.template.TemplateSource;

/**
 * The templates of documents. A template is a FreeMarker text that makes HTML; from that all formats of documents are
 * made. Its name is the value of the option {@code template}.
 * <p>
 * Templates of the user stand in the case ({@code templates/NAME.ftlh}) or in {@link #userFolder()}; they may begin as a
 * copy of a built-in one. What they see is described in the help ("Templates of documents").
 */
public final class DocumentTemplates {

	/** Ends the names of template files: FreeMarker that makes HTML. */
	public static final String EXTENSION = ".ftlh";

	private static final List<String> BUILT_IN = List.of("full", "brief", "handover");

	private DocumentTemplates() {
	}

	/** The names of those that are built in; the first is the default. */
	public static List<String> builtIn() {
		return BUILT_IN;
	}

	/**
	 * The text of a built-in one, to begin a new one with.
	 *
	 * @throws IllegalArgumentException when there is none of this name
	 */
	public static String text(String name) {
		if (!BUILT_IN.contains(name)) {
			throw new IllegalArgumentException("No built-in template \"" + name + "\"");
		}
		return TemplateSource.ownText(name + EXTENSION);
	}

	/** The names of all that can be chosen without a case: built in, and in the user's folder. Reads the folder. */
	public static List<String> names() {
		List<String> names = new ArrayList<>(BUILT_IN);
		names.addAll(TemplateSource.ofUser());
		return List.copyOf(names);
	}

	/** The folder for templates of the user: {@code .akashi/templates} in the home, or the system property {@code akashi.templates}. */
	public static Path userFolder() {
		String chosen = System.getProperty("akashi.templates", "");
		return chosen.isEmpty() ? Path.of(System.getProperty("user.home", ""), ".akashi", "templates") : Path.of(chosen);
	}
}
