package org.akashi.export.document.internal.pdf;

import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

import org.apache.fontbox.cff.CFFCIDFont;
import org.apache.fontbox.cff.CFFFont;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TrueTypeFont;

/** A font of the machine as outlines, whatever it draws with: TrueType, CFF, CFF with CIDs. Not for several threads. */
final class OutlineFont {

	private final TrueTypeFont font;
	private final CmapLookup characters;
	private final double scale;

	/** In units of {@link TrueTypeBuilder#UNITS}. */
	OutlineFont(TrueTypeFont font) throws IOException {
		this.font = font;
		characters = font.getUnicodeCmapLookup();
		scale = (double) TrueTypeBuilder.UNITS / font.getUnitsPerEm();
	}

	/** Whether it has a glyph for a character. */
	boolean has(int character) {
		return characters.getGlyphId(character) > 0;
	}

	/** The outline of a character, up is positive. */
	GeneralPath outline(int character) throws IOException {
		int glyph = characters.getGlyphId(character);
		GeneralPath path = path(glyph);
		GeneralPath scaled = new GeneralPath(path);
		scaled.transform(java.awt.geom.AffineTransform.getScaleInstance(scale, scale));
		return scaled;
	}

	/** How far the next character stands. */
	int advance(int character) throws IOException {
		return (int) Math.round(font.getAdvanceWidth(characters.getGlyphId(character)) * scale);
	}

	private GeneralPath path(int glyph) throws IOException {
		if (font instanceof OpenTypeFont open && open.isPostScript()) {
			CFFFont cff = open.getCFF().getFont();
			int id = cff instanceof CFFCIDFont ? cff.getCharset().getCIDForGID(glyph) : glyph;
			return cff.getType2CharString(id).getPath();
		}
		GlyphData data = font.getGlyph().getGlyph(glyph);
		return data == null ? new GeneralPath() : data.getPath();
	}

	/** Outlines and advances of characters, to be put into one font. */
	record Glyph(GeneralPath outline, int advance) {
	}

	/** Takes what it has of some characters, and removes these from the wanted ones. */
	void take(java.util.Set<Integer> wanted, Map<Integer, Glyph> into) throws IOException {
		TreeMap<Integer, Glyph> taken = new TreeMap<>();
		for (int character : wanted) {
			if (has(character)) {
				taken.put(character, new Glyph(outline(character), advance(character)));
			}
		}
		into.putAll(taken);
		wanted.removeAll(taken.keySet());
	}
}
