package org.akashi.report.pdf.internal;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/**
 * The fonts of the machine that stand in, while pages are drawn, for those that a document does not bring along. They are
 * found by the names of their files, since to open all fonts of a machine takes long; reading text never uses them.
 */
final class PageFonts {

	/** Work that may fail at the file. */
	interface Drawing<T> {
		T run() throws IOException;
	}

	private static final ThreadLocal<Boolean> DRAWING = ThreadLocal.withInitial(() -> Boolean.FALSE);
	private static final int DEEPEST = 6;
	private static final List<String> SERIF = List.of("liberationserif", "times", "nimbusroman", "dejavuserif");
	private static final List<String> SANS = List.of("liberationsans", "arial", "nimbussans", "dejavusans");
	private static final List<String> MONO = List.of("liberationmono", "cour", "nimbusmonops", "dejavusansmono");
	private static final List<String> GOTHIC = List.of("ipaexg", "ipag", "takaogothic", "notosanscjkjp", "notosansjp", "notosanscjk", "msgothic", "yugothr",
			"meiryo", "hiraginosans");
	private static final List<String> MINCHO = List.of("ipaexm", "ipam", "takaomincho", "notoserifcjkjp", "notoserifjp", "notoserifcjk", "msmincho", "yumin",
			"hiraginomincho");

	private static final PageFonts OF_MACHINE = new PageFonts();

	private final Map<String, Optional<TrueTypeFont>> fonts = new HashMap<>();
	private Map<String, Path> files;

	private PageFonts() {
	}

	/** Does something while the fonts of the machine stand in for missing ones. */
	static <T> T drawing(Drawing<T> work) throws IOException {
		boolean before = DRAWING.get();
		DRAWING.set(Boolean.TRUE);
		try {
			return work.run();
		} finally {
			DRAWING.set(before);
		}
	}

	/** A font of the machine like this one, only while drawing. */
	static Optional<TrueTypeFont> like(String name, PDFontDescriptor descriptor, boolean wide) {
		return DRAWING.get() ? OF_MACHINE.find(name, descriptor, wide) : Optional.empty();
	}

	private synchronized Optional<TrueTypeFont> find(String name, PDFontDescriptor descriptor, boolean wide) {
		String plain = name == null ? "" : name.toLowerCase(Locale.ROOT).replaceFirst("^[a-z]{6}\\+", "").replaceAll("[^a-z0-9]", "");
		boolean mono = plain.contains("cour") || plain.contains("mono") || plain.contains("consol") || descriptor != null && descriptor.isFixedPitch();
		boolean serif = plain.contains("times") || plain.contains("serif") && !plain.contains("sans") || plain.contains("roman") || plain.contains("mincho")
				|| plain.contains("ming") || plain.contains("song") || plain.contains("georgia") || plain.contains("garamond") || plain.contains("cambria")
				|| descriptor != null && descriptor.isSerif();
		boolean bold = plain.contains("bold") || plain.contains("black") || plain.contains("heavy") || descriptor != null && descriptor.isForceBold();
		boolean italic = plain.contains("italic") || plain.contains("oblique") || descriptor != null && descriptor.isItalic();
		List<String> families = wide ? serif ? MINCHO : GOTHIC : mono ? MONO : serif ? SERIF : SANS;
		String style = wide ? bold ? "bold" : "" : bold ? italic ? "bolditalic" : "bold" : italic ? "italic" : "";
		for (String family : families) {
			Optional<TrueTypeFont> font = font(family, style).or(() -> wide ? font(family, "") : Optional.empty());
			if (font.isPresent()) {
				return font;
			}
		}
		return Optional.empty();
	}

	private Optional<TrueTypeFont> font(String family, String style) {
		for (String suffix : style.isEmpty() ? List.of("regular", "") : style.equals("bold") ? List.of("bold", "bd") : style.equals("italic")
				? List.of("italic", "i") : List.of("bolditalic", "bi")) {
			Path file = files().get(family + suffix);
			if (file != null) {
				return fonts.computeIfAbsent(family + suffix, any -> open(file));
			}
		}
		return Optional.empty();
	}

	private static Optional<TrueTypeFont> open(Path file) {
		try {
			String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
			if (name.endsWith(".ttc")) {
				return Optional.of(first(new TrueTypeCollection(file.toFile())));
			}
			RandomAccessReadBufferedFile data = new RandomAccessReadBufferedFile(file.toFile());
			return Optional.of(name.endsWith(".otf") ? new OTFParser().parse(data) : new TTFParser().parse(data));
		} catch (IOException | RuntimeException e) {
			Logger.getLogger(PageFonts.class.getName()).log(Level.WARNING, "The font " + file.getFileName() + " cannot be used for drawing pages", e);
			return Optional.empty();
		}
	}

	private static TrueTypeFont first(TrueTypeCollection collection) throws IOException {
		TrueTypeFont[] font = new TrueTypeFont[1];
		collection.processAllFonts(one -> font[0] = font[0] == null || isJapanese(one) && !isJapanese(font[0]) ? one : font[0]);
		if (font[0] == null) {
			throw new IOException("it holds no font");
		}
		return font[0];
	}

	private static boolean isJapanese(TrueTypeFont font) throws IOException {
		return font.getName() != null && font.getName().contains("JP");
	}

	/** Whether the font draws by PostScript outlines, which needs other treatment in a document. */
	static OpenTypeFont asOpenType(TrueTypeFont font) {
		return font instanceof OpenTypeFont open && open.isPostScript() ? open : null;
	}

	/** Font files by their names in small letters. */
	private Map<String, Path> files() {
		if (files == null) {
			files = new HashMap<>();
			String home = System.getProperty("user.home", "");
			for (String folder : List.of("/usr/share/fonts", "/usr/local/share/fonts", home + "/.local/share/fonts", home + "/.fonts",
					"/System/Library/Fonts", "/Library/Fonts", System.getenv().getOrDefault("SystemRoot", "C:\\Windows") + "\\Fonts")) {
				collect(new File(folder).toPath());
			}
		}
		return files;
	}

	private void collect(Path folder) {
		if (!Files.isDirectory(folder)) {
			return;
		}
		try (Stream<Path> all = Files.walk(folder, DEEPEST, FileVisitOption.FOLLOW_LINKS)) {
			all.forEach(file -> {
				String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
				if (name.endsWith(".ttf") || name.endsWith(".ttc") || name.endsWith(".otf")) {
					files.putIfAbsent(name.substring(0, name.length() - 4).replaceAll("[^a-z0-9]", ""), file);
				}
			});
		} catch (IOException | RuntimeException e) {
			Logger.getLogger(PageFonts.class.getName()).log(Level.WARNING, "The fonts in " + folder + " cannot be listed", e);
		}
	}
}
