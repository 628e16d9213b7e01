package org.akashi.export.document.internal.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.akashi.export.Knowledge;
import org.akashi.export.document.DocumentTemplates;

/**
 * One template.
 *
 * @param name how it is called in messages and in the document
 * @param text what stands in it
 */
public record TemplateSource(String name, String text) {

	/** The file of the pieces that all templates may use. */
	public static final String PIECES = "akashi.ftlh";

	private static final long LARGEST = 1 << 20;

	/**
	 * Finds a template: the built-in ones by their names, which no other can take; then those of the case, then those in
	 * the user's folder.
	 *
	 * @throws TemplateFault when there is none of this name; the message names those that there are
	 */
	public static TemplateSource of(String name, Knowledge knowledge) throws TemplateFault {
		if (DocumentTemplates.builtIn().contains(name)) {
			return new TemplateSource(name, DocumentTemplates.text(name));
		}
		for (String candidate : List.of(name, name + DocumentTemplates.EXTENSION)) {
			Optional<String> ofCase = knowledge.template(candidate);
			Optional<String> text = ofCase.isPresent() ? ofCase : ofUser(candidate);
			if (text.isPresent()) {
				return new TemplateSource(candidate, text.get());
			}
		}
		throw new TemplateFault("There is no template \"" + name + "\". Built in are " + String.join(", ", DocumentTemplates.builtIn())
				+ "; others are looked for in the case's folder \"templates\" and in " + DocumentTemplates.userFolder() + ". Choose one of them, "
				+ "or put a file \"" + name + DocumentTemplates.EXTENSION + "\" there.");
	}

	private static Optional<String> ofUser(String name) throws TemplateFault {
		Path folder = DocumentTemplates.userFolder();
		if (name.isBlank() || name.indexOf('\0') >= 0 || !Path.of(name).equals(Path.of(name).getFileName())) {
			return Optional.empty();
		}
		Path file = folder.resolve(name);
		try {
			return Files.isRegularFile(file) && Files.size(file) <= LARGEST ? Optional.of(Files.readString(file)) : Optional.empty();
		} catch (IOException e) {
			throw new TemplateFault("The template " + file + " can't be read: it must be a text in UTF-8.", e);
		}
	}

	/** The templates in the user's folder, sorted. */
	public static List<String> ofUser() {
		try (Stream<Path> files = Files.list(DocumentTemplates.userFolder())) {
			return files.filter(Files::isRegularFile).map(file -> file.getFileName().toString())
					.filter(name -> name.endsWith(DocumentTemplates.EXTENSION)).sorted().toList();
		} catch (IOException e) {
			return List.of(); // no such folder: no templates
		}
	}

	/** A text of this package. */
	public static String ownText(String file) {
		try (InputStream in = TemplateSource.class.getResourceAsStream(file)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
