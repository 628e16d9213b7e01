package org.akashi.export.document.internal.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/** The fonts of the machine, found by the names of their files, since to open them all takes long. Not for several threads. */
final class FontFiles implements AutoCloseable {

	/** What a font is for. */
	enum Style {
		/** Running text. */
		SANS,
		/** Headings. */
		BOLD,
		/** Values and patterns. */
		MONO
	}

	private static final int DEEPEST = 6;
	private static final String OF_LIBRARY = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
	private static final Map<Style, List<String>> LATIN = Map.of(
			Style.SANS, List.of("liberationsansregular", "arial", "notosansregular", "dejavusans", "segoeui", "helvetica"),
			Style.BOLD, List.of("liberationsansbold", "arialbd", "notosansbold", "dejavusansbold", "segoeuib"),
			Style.MONO, List.of("liberationmonoregular", "dejavusansmono", "notosansmonoregular", "consola", "cour", "menlo"));
	private static final List<String> JAPANESE = List.of("notosanscjkregular", "notosanscjkjpregular", "notosansjpregular", "ipaexg", "ipag",
			"takaogothic", "yugothm", "yugothr", "meiryo", "msgothic", "hiraginosansgbw3", "droidsansfallbackfull", "wqymicrohei", "notoserifcjkregular");
	private static final List<String> JAPANESE_BOLD = List.of("notosanscjkbold", "notosanscjkjpbold", "notosansjpbold", "yugothb", "meiryob",
			"notoserifcjkbold");
	private static final List<String> OTHERS = List.of("dejavusans", "notosansregular", "freesans", "arialunicode", "arialuni", "segoeui", "tahoma",
			"notosanssymbolsregular", "notosanssymbols2regular", "notosansarabicregular", "notosanshebrewregular", "notosansthairegular",
			"notosansdevanagariregular", "malgun", "msyh", "seguisym", "symbola", "unifont");

	private final Map<String, Path> files = new TreeMap<>();
	private final Map<String, Optional<OutlineFont>> open = new TreeMap<>();
	private final List<AutoCloseable> resources = new ArrayList<>();

	FontFiles(List<Path> folders) {
		folders.forEach(this::collect);
	}

	/** Where the systems keep their fonts, and {@code .akashi/fonts} in the home. */
	static List<Path> folders() {
		String home = System.getProperty("user.home", "");
		List<Path> folders = new ArrayList<>();
		for (String folder : List.of(home + "/.akashi/fonts", "/usr/share/fonts", "/usr/local/share/fonts", home + "/.local/share/fonts", home + "/.fonts",
				"/System/Library/Fonts", "/Library/Fonts", home + "/Library/Fonts", System.getenv().getOrDefault("SystemRoot", "C:\\Windows") + "\\Fonts",
				System.getenv().getOrDefault("LOCALAPPDATA", home) + "\\Microsoft\\Windows\\Fonts")) {
			folders.add(Path.of(folder));
		}
		return folders;
	}

	/** The fonts to look for characters in, the best first; each is opened only when it is reached. */
	List<String> chain(Style style) {
		List<String> names = new ArrayList<>(LATIN.get(style));
		names.add("");
		if (style == Style.BOLD) {
			names.addAll(JAPANESE_BOLD);
			names.addAll(LATIN.get(Style.SANS));
		}
		names.addAll(JAPANESE);
		names.addAll(OTHERS);
		return names;
	}

	/** A font by the name of its file in small letters and digits; {@code ""} for the one that comes with the library. */
	Optional<OutlineFont> font(String name) {
		return name.isEmpty() || files.containsKey(name) ? open.computeIfAbsent(name, this::opened) : Optional.empty();
	}

	private Optional<OutlineFont> opened(String name) {
		try {
			if (name.isEmpty()) {
				try (InputStream in = TTFParser.class.getResourceAsStream(OF_LIBRARY) != null ? TTFParser.class.getResourceAsStream(OF_LIBRARY)
						: org.apache.pdfbox.pdmodel.PDDocument.class.getResourceAsStream(OF_LIBRARY)) {
					return Optional.of(outlines(kept(new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes())))));
				}
			}
			Path file = files.get(name);
			String extension = file.getFileName().toString().toLowerCase(Locale.ROOT);
			TrueTypeFont font = extension.endsWith(".ttc") || extension.endsWith(".otc") ? japanese(kept(new TrueTypeCollection(file.toFile())))
					: extension.endsWith(".otf") ? kept(new OTFParser().parse(new RandomAccessReadBufferedFile(file.toFile())))
							: kept(new TTFParser().parse(new RandomAccessReadBufferedFile(file.toFile())));
			return mayBeEmbedded(font) ? Optional.of(outlines(font)) : Optional.empty();
		} catch (IOException | RuntimeException e) {
			Logger.getLogger(FontFiles.class.getName()).log(Level.WARNING, "The font " + name + " can't be used", e);
			return Optional.empty();
		}
	}

	private <T extends AutoCloseable> T kept(T resource) {
		resources.add(resource);
		return resource;
	}

	private static OutlineFont outlines(TrueTypeFont font) throws IOException {
		return new OutlineFont(font);
	}

	private static TrueTypeFont japanese(TrueTypeCollection collection) throws IOException {
		TrueTypeFont[] found = new TrueTypeFont[1];
		collection.processAllFonts(font -> {
			boolean japanese = font.getName() != null && (font.getName().contains("JP") || font.getName().contains("Gothic"));
			if (found[0] == null || japanese && !String.valueOf(found[0].getName()).contains("JP") && !font.getName().contains("Mono")) {
				found[0] = font;
			}
		});
		if (found[0] == null) {
			throw new IOException("it holds no font");
		}
		return found[0];
	}

	/** The licence in the font itself: fsType of OS/2 (ISO/IEC 14496-22), bit 1: restricted. */
	private static boolean mayBeEmbedded(TrueTypeFont font) throws IOException {
		OS2WindowsMetricsTable table = font.getOS2Windows();
		return table == null || (table.getFsType() & 0x000f) != OS2WindowsMetricsTable.FSTYPE_RESTRICTED;
	}

	private void collect(Path folder) {
		if (!Files.isDirectory(folder)) {
			return;
		}
		try (Stream<Path> all = Files.walk(folder, DEEPEST, FileVisitOption.FOLLOW_LINKS)) {
			all.sorted().forEach(file -> {
				String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
				if (name.endsWith(".ttf") || name.endsWith(".ttc") || name.endsWith(".otf") || name.endsWith(".otc")) {
					files.putIfAbsent(name.substring(0, name.length() - 4).replaceAll("[^a-z0-9]", ""), file);
				}
			});
		} catch (IOException | RuntimeException e) {
			Logger.getLogger(FontFiles.class.getName()).log(Level.WARNING, "The fonts in " + folder + " can't be listed", e);
		}
	}

	@Override
	public void close() throws IOException {
		for (AutoCloseable resource : resources) {
			try {
				resource.close();
			} catch (IOException e) {
				throw e;
			} catch (Exception e) {
				throw new IOException(e);
			}
		}
	}
}
