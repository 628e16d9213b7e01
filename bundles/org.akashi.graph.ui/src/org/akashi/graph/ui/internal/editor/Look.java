package org.akashi.graph.ui.internal.editor;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;

import org.akashi.graph.ui.internal.Messages;
import org.akashi.graph.ui.internal.canvas.DrawingStyle;
import org.akashi.graph.ui.internal.canvas.Inks;
import org.akashi.graph.write.DiagramLook;
import org.akashi.stix.RelationshipTypes;
import org.akashi.ui.Colors;
import org.akashi.ui.Icons;
import org.akashi.ui.Themes;
import org.akashi.ui.TypeLabels;
import org.eclipse.swt.graphics.RGB;

/** How diagrams look in the workbench: its colours, its pictures, its words. */
final class Look {

	private Look() {
	}

	/** In the theme that is on. UI thread. */
	static DrawingStyle now() {
		return style(new Inks(Themes.dark(), type -> Colors.background(type).getRGB(), type -> Colors.foreground(type).getRGB()));
	}

	/** On paper: light, whatever theme is on. */
	static DrawingStyle paper() {
		return Themes.dark() ? style(new Inks(false, type -> pale(Colors.background(type).getRGB()), type -> dark(Colors.foreground(type).getRGB())))
				: now();
	}

	private static DrawingStyle style(Inks inks) {
		return new DrawingStyle(inks, Icons::ofType, TypeLabels::of, Look::kind);
	}

	/** In files of other programs: light, in the words of the workbench. */
	static DiagramLook file() {
		DiagramLook plain = DiagramLook.plain(false);
		return new DiagramLook(false, plain.grounds(), plain.inks(), Look::svg, TypeLabels::of, Look::kind);
	}

	/** The picture of a type as SVG; without one a letter stands for it. */
	private static String svg(String type) {
		try (InputStream in = URI.create("platform:/plugin/org.akashi.ui/icons/" + type + ".svg").toURL().openStream()) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			return "";
		}
	}

	/** What people call a relationship or a referring property. */
	static String kind(String kind) {
		return RelationshipTypes.all().contains(kind) || kind.indexOf('_') < 0 ? TypeLabels.relation(kind)
				: org.eclipse.osgi.util.NLS.bind(Messages.Diagram_reference, TypeLabels.property(kind));
	}

	private static RGB pale(RGB ground) {
		float[] hsb = ground.getHSB();
		return new RGB(hsb[0], Math.min(0.18f, hsb[1]), 0.97f);
	}

	private static RGB dark(RGB ink) {
		float[] hsb = ink.getHSB();
		return new RGB(hsb[0], Math.max(0.6f, hsb[1]), 0.5f);
	}
}
