package org.akashi.indicator.ui.internal.table;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.painter.cell.TextPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.decorator.PaddingDecorator;
import org.eclipse.nebula.widgets.nattable.painter.cell.BackgroundPainter;
import org.eclipse.nebula.widgets.nattable.style.BorderStyle;
import org.eclipse.nebula.widgets.nattable.style.BorderStyle.LineStyleEnum;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.style.HorizontalAlignmentEnum;
import org.eclipse.nebula.widgets.nattable.style.Style;
import org.eclipse.nebula.widgets.nattable.style.theme.ModernNatTableThemeConfiguration;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;

/** How the grid looks on light and on dark ground. Texts have a contrast of at least 4.5:1 on each ground that they stand on. */
final class GridStyle extends ModernNatTableThemeConfiguration {

	final Color ground;
	final Color text;
	final Color head;
	final Color line;
	final Color selected;
	final Color selectedText;
	final Color anchor;
	final Color quiet;
	final Color problem;
	private final boolean dark;

	GridStyle(boolean dark) {
		this.dark = dark;
		ground = dark ? new Color(0x2b, 0x2d, 0x30) : new Color(0xff, 0xff, 0xff);
		text = dark ? new Color(0xe3, 0xe5, 0xe8) : new Color(0x1d, 0x20, 0x24);
		head = dark ? new Color(0x3a, 0x3d, 0x42) : new Color(0xee, 0xf0, 0xf3);
		line = dark ? new Color(0x45, 0x48, 0x4d) : new Color(0xd8, 0xdc, 0xe1);
		selected = dark ? new Color(0x24, 0x4a, 0x78) : new Color(0xcd, 0xe3, 0xfb);
		selectedText = dark ? new Color(0xff, 0xff, 0xff) : new Color(0x0d, 0x21, 0x3a);
		anchor = dark ? new Color(0x8a, 0xbd, 0xff) : new Color(0x0b, 0x57, 0xb8);
		quiet = dark ? new Color(0xb3, 0xb8, 0xc0) : new Color(0x55, 0x5c, 0x66);
		problem = dark ? new Color(0xff, 0xa3, 0x9e) : new Color(0xb0, 0x1e, 0x1e);
		Font font = JFaceResources.getDefaultFont();
		body(font);
		heads(font);
	}

	boolean isDark() {
		return dark;
	}

	private void body(Font font) {
		defaultBgColor = ground;
		defaultFgColor = text;
		defaultFont = font;
		defaultHAlign = HorizontalAlignmentEnum.LEFT;
		evenRowBgColor = ground;
		oddRowBgColor = ground;
		defaultSelectionBgColor = selected;
		defaultSelectionFgColor = selectedText;
		defaultSelectionFont = font;
		selectionAnchorSelectionBgColor = selected;
		selectionAnchorSelectionFgColor = selectedText;
		selectionAnchorBgColor = ground;
		selectionAnchorFgColor = text;
		selectionAnchorBorderStyle = new BorderStyle(2, anchor, LineStyleEnum.SOLID);
		freezeSeparatorColor = anchor;
		defaultGridLineColor(line);
	}

	private void heads(Font font) {
		cHeaderBgColor = head;
		cHeaderFgColor = text;
		cHeaderFont = font;
		cHeaderSelectionBgColor = selected;
		cHeaderSelectionFgColor = selectedText;
		cHeaderSelectionFont = font;
		cHeaderFullSelectionBgColor = selected;
		cHeaderFullSelectionFgColor = selectedText;
		rHeaderBgColor = head;
		rHeaderFgColor = quiet;
		rHeaderFont = font;
		rHeaderSelectionBgColor = selected;
		rHeaderSelectionFgColor = selectedText;
		rHeaderSelectionFont = font;
		rHeaderFullSelectionBgColor = selected;
		rHeaderFullSelectionFgColor = selectedText;
		cornerBgColor = head;
		cornerFgColor = text;
		cornerFont = font;
		filterRowBgColor = ground;
		filterRowFgColor = text;
		filterRowFont = font;
	}

	private void defaultGridLineColor(Color color) {
		gridLineColor = color;
	}

	@Override
	public void createPainterInstances() {
		super.createPainterInstances();
		if (dark) {
			sortHeaderCellPainter = selectedSortHeaderCellPainter; // Its sign of the order is light.
		}
		defaultCellPainter = new BackgroundPainter(new PaddingDecorator(new TextPainter(false, false), 0, 5, 0, 5, false));
	}

	@Override
	public void configureRegistry(IConfigRegistry registry) {
		super.configureRegistry(registry);
		label(registry, GridLabels.NUMBER, HorizontalAlignmentEnum.RIGHT, null);
		label(registry, GridLabels.REVOKED, null, quiet);
		label(registry, GridLabels.MISTAKEN, null, problem);
	}

	private static void label(IConfigRegistry registry, String label, HorizontalAlignmentEnum align, Color color) {
		Style style = new Style();
		if (align != null) {
			style.setAttributeValue(CellStyleAttributes.HORIZONTAL_ALIGNMENT, align);
		}
		if (color != null) {
			style.setAttributeValue(CellStyleAttributes.FOREGROUND_COLOR, color);
		}
		registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, style, DisplayMode.NORMAL, label);
	}
}
