package org.akashi.observable.internal;

import java.util.function.Consumer;

import org.akashi.observable.ObservableHit;
import org.akashi.observable.ObservableType;

/** What the rules share while one window is scanned: the text, where the last hit ended, and the way out for hits. */
final class Scan {

	final FoldedText t;
	/** Hits start at or after this position. */
	int last;
	/** Words before this position were already judged as one dotted name. */
	int chainEnd;

	private final CharSequence source;
	private Consumer<ObservableHit> out;

	Scan(FoldedText t, CharSequence source) {
		this.t = t;
		this.source = source;
	}

	/** Begins with another window. */
	void begin(Consumer<ObservableHit> hits) {
		out = hits;
		last = 0;
		chainEnd = 0;
	}

	/** Gives out a hit between the positions; returns {@code to}, where scanning goes on. */
	int hit(ObservableType type, int from, int to, String value, int confidence, String why) {
		return hit(type, from, to, value, confidence, false, why);
	}

	/** As above; {@code defanged} says that it is, beyond what the folded text knows. */
	int hit(ObservableType type, int from, int to, String value, int confidence, boolean defanged, String why) {
		byte marks = t.marks(from, to);
		boolean fanged = defanged || (marks & FoldedText.DEFANGED) != 0;
		int start = t.start(from);
		int end = t.end(to);
		out.accept(new ObservableHit(type, start, end, source.subSequence(start, end).toString(), value,
				Math.max(0, Math.min(100, confidence)), fanged, fanged || marks != 0 ? reason(why, fanged, marks) : why));
		last = to;
		return to;
	}

	private static String reason(String why, boolean fanged, byte marks) {
		StringBuilder reason = new StringBuilder(why);
		if (fanged) {
			reason.append("; written defanged");
		}
		if ((marks & FoldedText.NARROWED) != 0) {
			reason.append("; full-width characters narrowed");
		}
		if ((marks & FoldedText.HIDDEN) != 0) {
			reason.append("; invisible characters removed");
		}
		if ((marks & FoldedText.UNESCAPED) != 0) {
			reason.append("; backslashes of Markdown removed");
		}
		return reason.toString();
	}
}
