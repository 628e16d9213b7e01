package org.akashi.export.document.internal.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.akashi.export.document.internal.pdf.FontFiles.Style;

/**
 * The fonts of one document: for each style one small font with just the characters that it needs, put together from the
 * fonts of the machine.
 *
 * @param fonts   TrueType by style
 * @param missing characters that no font of the machine has
 */
record DocumentFonts(Map<Style, byte[]> fonts, Set<Integer> missing) {

	/** One of so many letters may be missing before a document isn't worth reading. */
	private static final int TOLERATED = 20;

	/**
	 * Makes them.
	 *
	 * @param texts   what stands in the document by style
	 * @param folders where fonts are looked for
	 * @throws IOException when so many letters have no font that the document could not be read: the message says what to
	 *                     install
	 */
	static DocumentFonts of(Map<Style, String> texts, List<Path> folders) throws IOException {
		Map<Style, byte[]> fonts = new EnumMap<>(Style.class);
		Set<Integer> missing = new TreeSet<>();
		Set<Integer> letters = new TreeSet<>();
		try (FontFiles files = new FontFiles(folders)) {
			for (Style style : Style.values()) {
				Set<Integer> wanted = new TreeSet<>();
				(texts.getOrDefault(style, "") + COMMON).codePoints().filter(c -> c >= ' ').forEach(wanted::add);
				wanted.stream().filter(Character::isLetter).forEach(letters::add);
				TreeMap<Integer, OutlineFont.Glyph> glyphs = new TreeMap<>();
				for (String name : files.chain(style)) {
					Optional<OutlineFont> font = wanted.isEmpty() ? Optional.empty() : files.font(name);
					if (font.isPresent()) {
						font.get().take(wanted, glyphs);
					}
				}
				missing.addAll(wanted);
				fonts.put(style, TrueTypeBuilder.font("Akashi" + style, glyphs));
			}
		}
		check(missing, letters);
		return new DocumentFonts(fonts, missing);
	}

	/** What the layout may put in by itself. */
	private static final String COMMON = "0123456789ABCDEFabcdef U+[]…•–-/.\u00a0?";

	private static void check(Set<Integer> missing, Set<Integer> letters) throws IOException {
		List<Integer> lost = new ArrayList<>(missing.stream().filter(Character::isLetter).toList());
		if (!lost.isEmpty() && lost.size() * TOLERATED > letters.size()) {
			String scripts = lost.stream().map(c -> Character.UnicodeScript.of(c).name()).distinct().sorted().collect(Collectors.joining(", "));
			String some = lost.stream().limit(10).map(Character::toString).collect(Collectors.joining(" "));
			throw new IOException("No font of this machine has " + lost.size() + " of the letters of the document (" + scripts + ": " + some + " …). "
					+ "Install one: for Japanese \"fonts-noto-cjk\" on Debian and Ubuntu, \"google-noto-sans-cjk-fonts\" on Fedora; or put a "
					+ "TrueType or OpenType font, such as ipaexg.ttf, into the folder .akashi/fonts of your home. Then export again.");
		}
	}

	/** The text with the characters that have no font written by their numbers. */
	String shown(String text) {
		if (missing.isEmpty() || text.codePoints().noneMatch(missing::contains)) {
			return text;
		}
		StringBuilder shown = new StringBuilder();
		text.codePoints().forEach(c -> {
			if (missing.contains(c)) {
				shown.append(String.format("[U+%04X]", c));
			} else {
				shown.appendCodePoint(c);
			}
		});
		return shown.toString();
	}
}
