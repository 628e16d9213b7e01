package org.akashi.graph.ui.internal.editor;

import java.util.function.Consumer;

import org.akashi.graph.layout.LayoutKind;
import org.akashi.graph.ui.internal.edit.Alignment;
import org.eclipse.swt.graphics.Point;

/** What the commands of the diagram editor do; the last part of a command's id names one. */
enum DiagramAction {

	FIT(editor -> editor.canvas().fit()),
	ZOOMIN(editor -> zoom(editor, 1.25)),
	ZOOMOUT(editor -> zoom(editor, 0.8)),
	ACTUALSIZE(editor -> zoom(editor, 1 / editor.canvas().viewport().scale())),
	CONNECT(editor -> editor.drafting().connectByKey()),
	RENAME(editor -> editor.drafting().rename()),
	REMOVE(editor -> editor.drafting().removeFromDrawing()),
	REMOVEFROMCASE(editor -> editor.drafting().removeFromCase()),
	EXPAND(editor -> editor.exploring().expand()),
	INSERT(editor -> editor.exploring().insert()),
	PATH(editor -> editor.exploring().path()),
	FIND(editor -> editor.exploring().find()),
	FILTER(DiagramEditor::filter),
	PIN(editor -> editor.arranging().pin()),
	GROUP(editor -> editor.arranging().group()),
	GROUPBYTYPE(editor -> editor.arranging().groupByType()),
	FORCE(editor -> editor.arranging().layout(LayoutKind.FORCE)),
	LAYERED(editor -> editor.arranging().layout(LayoutKind.LAYERED)),
	RADIAL(editor -> editor.arranging().layout(LayoutKind.RADIAL)),
	TREE(editor -> editor.arranging().layout(LayoutKind.TREE)),
	ALIGNLEFT(editor -> editor.arranging().align(Alignment.LEFT)),
	ALIGNCENTER(editor -> editor.arranging().align(Alignment.CENTER)),
	ALIGNRIGHT(editor -> editor.arranging().align(Alignment.RIGHT)),
	ALIGNTOP(editor -> editor.arranging().align(Alignment.TOP)),
	ALIGNMIDDLE(editor -> editor.arranging().align(Alignment.MIDDLE)),
	ALIGNBOTTOM(editor -> editor.arranging().align(Alignment.BOTTOM)),
	SPREADACROSS(editor -> editor.arranging().align(Alignment.ACROSS)),
	SPREADDOWN(editor -> editor.arranging().align(Alignment.DOWN)),
	TABLE(DiagramEditor::toggleTable),
	MINIMAP(DiagramEditor::toggleMinimap),
	PALETTE(DiagramEditor::togglePalette),
	EXPORT(editor -> editor.exporting().export());

	private final Consumer<DiagramEditor> act;

	DiagramAction(Consumer<DiagramEditor> act) {
		this.act = act;
	}

	void run(DiagramEditor editor) {
		act.accept(editor);
	}

	private static void zoom(DiagramEditor editor, double factor) {
		Point size = editor.canvas().getSize();
		editor.canvas().look(editor.canvas().viewport().zoomed(factor, size.x / 2.0, size.y / 2.0));
	}
}
