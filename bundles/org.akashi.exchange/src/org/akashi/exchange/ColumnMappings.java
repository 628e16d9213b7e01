package org.akashi.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/** The mappings of columns that are remembered in one file, {@code {"mappings": […]}}, one for each header. */
public final class ColumnMappings {

	/** The name of the file in the folder of a case. */
	public static final String FILE = "column-mappings.json";

	private final Path file;

	/** The mappings of a file, which need not be there. */
	public ColumnMappings(Path file) {
		this.file = file;
	}

	/** The file in the user's own folder, or where the system property {@code akashi.mappings} says. */
	public static ColumnMappings ofUser() {
		String chosen = System.getProperty("akashi.mappings", "");
		return new ColumnMappings(chosen.isEmpty() ? Path.of(System.getProperty("user.home", ""), ".akashi", FILE) : Path.of(chosen));
	}

	/**
	 * All of them; none when the file isn't there.
	 *
	 * @throws CoreException with {@link ExchangeStatus#BAD_SETTING} when the file is broken
	 */
	public List<ColumnMapping> all() throws CoreException {
		try {
			return Files.isRegularFile(file) ? ColumnMapping.parse(Files.readString(file, StandardCharsets.UTF_8)) : List.of();
		} catch (IOException e) {
			throw ExchangeStatus.error(ExchangeStatus.BAD_SETTING, "The mappings of columns in " + file + " can't be read: " + e.getMessage(), e);
		} catch (CoreException e) {
			throw ExchangeStatus.error(ExchangeStatus.BAD_SETTING, file + ": " + e.getStatus().getMessage()
					+ " Correct the file, or delete it to forget its mappings.", e);
		}
	}

	/**
	 * Remembers a mapping for tables with its header, instead of one that is there.
	 *
	 * @throws CoreException with {@link ExchangeStatus#BAD_SETTING} when the file can't be read or written
	 */
	public void remember(ColumnMapping mapping) throws CoreException {
		List<ColumnMapping> all = new ArrayList<>(all());
		all.removeIf(other -> !other.header().isEmpty() && other.fits(mapping.header()));
		all.addFirst(mapping);
		Path part = file.resolveSibling("." + file.getFileName() + ".part");
		try {
			Files.createDirectories(file.toAbsolutePath().getParent());
			Files.writeString(part, json(all) + "\n", StandardCharsets.UTF_8);
			Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
		} catch (IOException e) {
			throw ExchangeStatus.error(ExchangeStatus.BAD_SETTING, "The mapping of columns can't be remembered in " + file + ": " + e.getMessage(), e);
		}
	}

	/** The text for {@link InputFile#MAPPING}; the first that fits a table is used. */
	public static String json(List<ColumnMapping> mappings) {
		var root = JsonMapper.shared().createObjectNode();
		ArrayNode list = root.putArray("mappings");
		mappings.forEach(mapping -> list.add(mapping.node()));
		return root.toString();
	}
}
