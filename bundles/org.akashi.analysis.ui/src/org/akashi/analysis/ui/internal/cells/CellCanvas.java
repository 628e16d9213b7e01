package org.akashi.analysis.ui.internal.cells;

import java.util.List;
import java.util.function.Consumer;

import org.akashi.analysis.ui.internal.cells.CellWalk.Direction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;

/**
 * Shows a picture made of cells: scrolls it, moves the focus by arrow keys and mouse, opens a cell by Enter, Space or a
 * click, names cells by tooltip and on the accessibility bus.
 */
public class CellCanvas extends Canvas {

	private final String title;
	private final String help;
	private final CellAccess access;
	private CellPicture picture;
	private Point size = new Point(0, 0);
	private int focus = -1;
	private Point offset = new Point(0, 0);
	private Consumer<Cell> opener = cell -> { };
	private Consumer<Cell> mover = cell -> { };
	private Consumer<Cell> doubleClick;

	/**
	 * @param title what the picture is called on the accessibility bus
	 * @param help  how it is used
	 */
	public CellCanvas(Composite parent, int style, String title, String help) {
		super(parent, style | SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
		this.title = title;
		this.help = help;
		setData("org.akashi.ui.cells", title);
		access = new CellAccess(this);
		addListener(SWT.Paint, event -> paint(event.gc));
		addListener(SWT.Resize, event -> arrange());
		addListener(SWT.KeyDown, this::key);
		addListener(SWT.Traverse, event -> event.doit = isTraversal(event.detail));
		addListener(SWT.FocusIn, event -> focusGained());
		addListener(SWT.FocusOut, event -> redraw());
		addListener(SWT.MouseDown, event -> setFocus());
		addListener(SWT.MouseUp, this::click);
		addListener(SWT.MouseMove, event -> point(event.x, event.y));
		if ((style & SWT.V_SCROLL) != 0) {
			getVerticalBar().addListener(SWT.Selection, event -> scrollTo(offset.x, getVerticalBar().getSelection()));
		}
		if ((style & SWT.H_SCROLL) != 0) {
			getHorizontalBar().addListener(SWT.Selection, event -> scrollTo(getHorizontalBar().getSelection(), offset.y));
		}
	}

	/** Says what is done with a cell that is opened. */
	public void onOpen(Consumer<Cell> action) {
		opener = action;
	}

	/** Says what a double click on a cell does; a single click then gives it the focus only. */
	public void onDoubleClick(Consumer<Cell> action) {
		doubleClick = action;
		addListener(SWT.MouseDoubleClick, event -> {
			int found = event.button == 1 ? cellAt(event.x, event.y) : -1;
			if (found >= 0) {
				doubleClick.accept(cells().get(found));
			}
		});
	}

	/** Says who hears where the focus goes. */
	public void onMove(Consumer<Cell> action) {
		mover = action;
	}

	/** Shows a picture; the focus stays on the cell with the same key. */
	public void show(CellPicture shown) {
		String key = focus >= 0 && focus < cells().size() ? cells().get(focus).key() : "";
		picture = shown;
		arrange();
		focus = CellWalk.find(cells(), key);
		access.changed();
		redraw();
	}

	/** Lays the picture out for the window as it is now. */
	public void arrange() {
		if (picture == null) {
			return;
		}
		Rectangle area = getClientArea();
		GC gc = new GC(this);
		try {
			gc.setFont(getFont());
			size = picture.layout(gc, new Point(area.width, area.height));
		} finally {
			gc.dispose();
		}
		scroll(getHorizontalBar(), size.x, area.width);
		scroll(getVerticalBar(), size.y, area.height);
		scrollTo(offset.x, offset.y);
	}

	private static void scroll(ScrollBar bar, int whole, int part) {
		if (bar != null) {
			bar.setVisible(whole > part);
			bar.setMaximum(Math.max(1, whole));
			bar.setThumb(Math.max(1, Math.min(whole, part)));
			bar.setPageIncrement(Math.max(1, part));
			bar.setIncrement(Math.max(1, part / 10));
		}
	}

	private void scrollTo(int x, int y) {
		Rectangle area = getClientArea();
		int left = getHorizontalBar() == null ? 0 : Math.max(0, Math.min(x, size.x - area.width));
		int top = getVerticalBar() == null ? 0 : Math.max(0, Math.min(y, size.y - area.height));
		offset = new Point(left, top);
		if (getHorizontalBar() != null) {
			getHorizontalBar().setSelection(left);
		}
		if (getVerticalBar() != null) {
			getVerticalBar().setSelection(top);
		}
		redraw();
	}

	private void paint(GC gc) {
		Rectangle area = getClientArea();
		Palette palette = Palette.current(getDisplay());
		gc.setAntialias(SWT.ON);
		gc.setTextAntialias(SWT.ON);
		gc.setFont(getFont());
		gc.setBackground(new Color(palette.ground()));
		gc.fillRectangle(area);
		if (picture != null) {
			Transform moved = new Transform(gc.getDevice());
			try {
				moved.translate(-offset.x, -offset.y);
				gc.setTransform(moved);
				picture.paint(gc, new Rectangle(offset.x, offset.y, area.width, area.height), palette);
				frame(gc, palette);
				gc.setTransform(null);
				head(gc, area, palette, moved);
			} finally {
				gc.setTransform(null);
				moved.dispose();
			}
		}
	}

	/** The head stays while the rest scrolls under it. */
	private void head(GC gc, Rectangle area, Palette palette, Transform moved) {
		int head = picture.head();
		if (head > 0 && offset.y > 0) {
			gc.setClipping(0, 0, area.width, head);
			gc.fillRectangle(0, 0, area.width, head);
			moved.identity();
			moved.translate(-offset.x, 0);
			gc.setTransform(moved);
			picture.paint(gc, new Rectangle(offset.x, 0, area.width, head), palette);
			gc.setTransform(null);
			gc.setClipping((Rectangle) null);
		}
	}

	private void frame(GC gc, Palette palette) {
		if (focus >= 0 && focus < cells().size()) {
			Rectangle bounds = cells().get(focus).bounds();
			gc.setForeground(new Color(palette.focus()));
			gc.setLineStyle(isFocusControl() ? SWT.LINE_SOLID : SWT.LINE_DOT);
			gc.setLineWidth(isFocusControl() ? 3 : 1);
			gc.drawRectangle(bounds.x + 1, bounds.y + 1, bounds.width - 3, bounds.height - 3);
			gc.setLineWidth(1);
			gc.setLineStyle(SWT.LINE_SOLID);
		}
	}

	private static boolean isTraversal(int detail) {
		return switch (detail) {
			case SWT.TRAVERSE_TAB_NEXT, SWT.TRAVERSE_TAB_PREVIOUS, SWT.TRAVERSE_PAGE_NEXT, SWT.TRAVERSE_PAGE_PREVIOUS -> true;
			default -> false;
		};
	}

	/** What a key does; others may be added by those who extend this. */
	protected void key(Event event) {
		if ((event.stateMask & (SWT.MOD1 | SWT.MOD3)) != 0) {
			return;
		}
		switch (event.keyCode) {
			case SWT.ARROW_LEFT -> focus(CellWalk.next(cells(), focus, Direction.LEFT));
			case SWT.ARROW_RIGHT -> focus(CellWalk.next(cells(), focus, Direction.RIGHT));
			case SWT.ARROW_UP -> focus(CellWalk.next(cells(), focus, Direction.UP));
			case SWT.ARROW_DOWN -> focus(CellWalk.next(cells(), focus, Direction.DOWN));
			case SWT.HOME -> focus(cells().isEmpty() ? -1 : 0);
			case SWT.END -> focus(cells().size() - 1);
			case SWT.PAGE_DOWN -> scrollTo(offset.x, offset.y + getClientArea().height);
			case SWT.PAGE_UP -> scrollTo(offset.x, offset.y - getClientArea().height);
			case SWT.CR, SWT.KEYPAD_CR, ' ' -> open(focus);
			default -> {
				return;
			}
		}
		event.doit = false;
	}

	private void focusGained() {
		if (focus < 0 && !cells().isEmpty()) {
			// Nobody has chosen it: nobody is told.
			focus = 0;
		}
		redraw();
		access.focused(focus);
	}

	private void click(Event event) {
		int found = event.button == 1 ? cellAt(event.x, event.y) : -1;
		if (found >= 0) {
			focus(found);
			if (doubleClick == null) {
				open(found);
			}
		}
	}

	private void point(int x, int y) {
		int found = cellAt(x, y);
		String tip = found < 0 ? null : cells().get(found).name();
		if (!java.util.Objects.equals(tip, getToolTipText())) {
			setToolTipText(tip == null ? null : tip.replace("&", "&&"));
		}
		setCursor(found < 0 ? null : getDisplay().getSystemCursor(SWT.CURSOR_HAND));
	}

	/** Gives a cell the focus and brings it into sight. */
	public void focus(int index) {
		if (index < 0 || index >= cells().size()) {
			return;
		}
		focus = index;
		reveal(cells().get(index).bounds());
		redraw();
		access.focused(index);
		mover.accept(cells().get(index));
	}

	/** Brings a part of the picture into sight. */
	protected void reveal(Rectangle part) {
		Rectangle area = getClientArea();
		int head = picture.head();
		int x = part.x < offset.x ? part.x : part.x + part.width > offset.x + area.width ? part.x + part.width - area.width : offset.x;
		int y = part.y < offset.y + head ? part.y - head : part.y + part.height > offset.y + area.height ? part.y + part.height - area.height : offset.y;
		if (x != offset.x || y != offset.y) {
			scrollTo(x, y);
		}
	}

	private void open(int index) {
		if (index >= 0 && index < cells().size()) {
			opener.accept(cells().get(index));
		}
	}

	/** The place of a cell in this control. */
	public Rectangle onScreen(int index) {
		Rectangle bounds = cells().get(index).bounds();
		return new Rectangle(bounds.x - offset.x, bounds.y - offset.y, bounds.width, bounds.height);
	}

	/** The cell at a place of this control, -1 for none. */
	public int cellAt(int x, int y) {
		if (picture == null) {
			return -1;
		}
		return y < picture.head() ? picture.at(x + offset.x, y) : picture.at(x + offset.x, y + offset.y);
	}

	/** The cells of the picture. */
	public List<Cell> cells() {
		return picture == null ? List.of() : picture.cells();
	}

	/** The index of the cell that has the focus, -1 for none. */
	public int focused() {
		return focus;
	}

	/** The picture, null while there is none. */
	public CellPicture picture() {
		return picture;
	}

	String title() {
		return title;
	}

	String help() {
		return help;
	}
}
