package org.akashi.actor.ui.internal.editor.fields;

import org.akashi.stix.Tlp;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/**
 * The label of a TLP marking as it is printed on documents: its colour on black, as FIRST's standard of version 2.0 fixes
 * both for all grounds. Nothing is drawn while there is none; the text beside says the same to who can't see it.
 */
public final class TlpBadge extends Canvas {

	private static final RGB BLACK = new RGB(0, 0, 0);

	private Tlp tlp;

	/** A badge without marking. */
	public TlpBadge(Composite parent) {
		super(parent, SWT.NO_FOCUS | SWT.DOUBLE_BUFFERED);
		addListener(SWT.Paint, event -> {
			if (tlp != null) {
				Rectangle area = getClientArea();
				event.gc.setAntialias(SWT.ON);
				event.gc.setBackground(new Color(BLACK));
				event.gc.fillRoundRectangle(0, 0, area.width, area.height, 6, 6);
				event.gc.setForeground(new Color(colour(tlp)));
				Point text = event.gc.textExtent(tlp.label());
				event.gc.drawText(tlp.label(), (area.width - text.x) / 2, (area.height - text.y) / 2, true);
			}
		});
	}

	/** Shows a marking; null for none. */
	public void show(Tlp next) {
		tlp = next;
		setToolTipText(next == null ? null : next.label() + " (TLP " + (next.version() == 1 ? "1.0" : "2.0") + ")");
		redraw();
	}

	/** The colour of a marking's text, as FIRST publishes it. */
	static RGB colour(Tlp tlp) {
		return switch (tlp) {
			case RED, RED_2 -> new RGB(0xFF, 0x2B, 0x2B);
			case AMBER, AMBER_2, AMBER_STRICT_2 -> new RGB(0xFF, 0xC0, 0x00);
			case GREEN, GREEN_2 -> new RGB(0x33, 0xFF, 0x00);
			case WHITE, CLEAR_2 -> new RGB(0xFF, 0xFF, 0xFF);
		};
	}

	@Override
	public Point computeSize(int widthHint, int heightHint, boolean changed) {
		org.eclipse.swt.graphics.GC gc = new org.eclipse.swt.graphics.GC(this);
		Point size = gc.textExtent(Tlp.AMBER_STRICT_2.label());
		gc.dispose();
		return new Point(size.x + 10, size.y + 4);
	}
}
