package org.akashi.indicator.ui.internal.pattern;

import java.util.List;

import org.akashi.indicator.pattern.IndicatorLanguage;
import org.akashi.indicator.pattern.TextToken;
import org.akashi.ui.Colors;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITypedRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.text.presentation.IPresentationDamager;
import org.eclipse.jface.text.presentation.IPresentationRepairer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;

/**
 * Colours the words of a pattern or rule. Words that join are bold and comments slanted, so that colour is not the only sign. The
 * colours are those of kinds of mentions, which have a contrast of 4.5:1 in both themes and can be changed in the preferences.
 */
final class PatternColoring implements IPresentationDamager, IPresentationRepairer {

	/** Longer texts are coloured from the change on only so far, to keep typing quick. */
	private static final int FAR = 20_000;

	private IndicatorLanguage language;
	private IDocument document;

	PatternColoring(IndicatorLanguage language) {
		this.language = language;
	}

	void setLanguage(IndicatorLanguage next) {
		language = next;
	}

	@Override
	public void setDocument(IDocument next) {
		document = next;
	}

	@Override
	public IRegion getDamageRegion(ITypedRegion partition, DocumentEvent event, boolean partitioningChanged) {
		int length = event.getDocument().getLength();
		if (length <= FAR) {
			return new Region(0, length);
		}
		int start = Math.max(0, event.getOffset() - FAR / 4);
		return new Region(start, Math.min(length - start, FAR));
	}

	@Override
	public void createPresentation(TextPresentation presentation, ITypedRegion damage) {
		List<TextToken> tokens = language.tokens(document.get());
		int from = damage.getOffset();
		int to = from + damage.getLength();
		for (TextToken token : tokens) {
			if (token.end() > from && token.start() < to) {
				int start = Math.max(from, token.start());
				presentation.addStyleRange(style(token.kind(), start, Math.min(to, token.end()) - start));
			}
		}
	}

	private static StyleRange style(TextToken.Kind kind, int start, int length) {
		int font = switch (kind) {
			case KEYWORD -> SWT.BOLD;
			case COMMENT -> SWT.ITALIC;
			default -> SWT.NORMAL;
		};
		return new StyleRange(start, length, color(kind), null, font);
	}

	/** The colour of a kind; {@code null} is that of any text. */
	static Color color(TextToken.Kind kind) {
		return switch (kind) {
			case TYPE -> Colors.foreground("ipv4");
			case PROPERTY -> Colors.foreground("mutex");
			case OPERATOR, KEYWORD -> Colors.foreground("technique");
			case TEXT -> Colors.foreground("country");
			case EXPRESSION -> Colors.foreground("campaign");
			case NUMBER -> Colors.foreground("date");
			case VARIABLE -> Colors.foreground("malware");
			case COMMENT -> Colors.foreground(Colors.State.HINT);
			case WRONG -> Colors.foreground(Colors.State.PROBLEM);
			case SIGN -> null;
		};
	}
}
