package org.akashi.mention.internal.observables;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.akashi.mention.Mention;
import org.akashi.mention.Span;
import org.akashi.mention.internal.pass.PassMaker;
import org.akashi.observable.Observable;
import org.akashi.observable.ObservableHit;
import org.akashi.observable.ObservableScanner;
import org.akashi.observable.ObservableType;
import org.akashi.observable.WordListener;
import org.akashi.report.Block;
import org.akashi.report.ReportText;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Observables in a report: runs the scanner over each block, so that no value reaches from one paragraph or cell into
 * the next (values that the layout breaks aside), and says what each is there for.
 */
public final class ObservableExtractor implements PassMaker {

	/** Id and version of this extractor, as mentions carry it. */
	public static final String VERSIONED = "observables/1";

	/** Id and version under which hosts inside URLs and e-mail addresses are given; the default filter knows it. */
	static final String HOSTS_VERSIONED = "hosts/1";

	private static final int LONGEST_QUOTE = 80;
	private static final Map<ObservableType, String> LABELS = Map.of(ObservableType.URL, "URL", ObservableType.EMAIL, "e-mail address");

	private final ObservableScanner scanner = new ObservableScanner();

	@Override
	public void extract(ReportText text, List<? extends WordListener> listeners, Consumer<Mention> out, IProgressMonitor monitor) {
		ObservableScanner.Pass pass = scanner.pass(text.text(), listeners.toArray(WordListener[]::new));
		List<Found> found = text.blocks().isEmpty() ? scanWhole(text, pass, monitor) : scanBlocks(text, pass, monitor);
		joinBroken(text, found);
		boolean defangs = found.stream().anyMatch(one -> one.hit().defanged());
		RoleJudge judge = new RoleJudge(text, defangs);
		for (Found one : found) {
			int page = one.block() == null ? 0 : one.block().place().page();
			Observable host = one.hit().observable().host().orElse(null);
			RoleJudge.Judged judged = judge.role(one.hit(), host, one.block(), one.section());
			List<Span> parts = one.parts().isEmpty() ? BrokenValues.parts(text, one.hit().start(), one.hit().end()) : one.parts();
			out.accept(mention(one.hit(), page, judged, parts));
			if (host != null) {
				host(one.hit(), host, page, judged, judge, out);
			}
		}
	}

	/** The host inside a URL, an e-mail address or an address with port: a mention of its own with a role of its own. */
	private static void host(ObservableHit hit, Observable host, int page, RoleJudge.Judged holder, RoleJudge judge, Consumer<Mention> out) {
		Span span = HostPlace.of(hit.raw(), hit.start(), host.value());
		if (span == null) {
			return;
		}
		RoleJudge.Judged judged = judge.hostRole(host, holder);
		String raw = hit.raw().substring(span.start() - hit.start(), span.end() - hit.start());
		String why = "Host of the " + LABELS.getOrDefault(hit.type(), hit.type().id()) + " «" + shortened(hit.value()) + "»; "
				+ judged.role().id() + ": " + judged.why();
		out.accept(new Mention(span, page, raw, host.value(), host.type().id(), "", List.of(), judged.role(), hit.confidence(),
				LABELS.containsKey(hit.type()) ? HOSTS_VERSIONED : VERSIONED, why));
	}

	private static String shortened(String value) {
		return value.length() <= LONGEST_QUOTE ? value : value.substring(0, LONGEST_QUOTE) + "…";
	}

	private static List<Found> scanWhole(ReportText text, ObservableScanner.Pass pass, IProgressMonitor monitor) {
		List<Found> found = new ArrayList<>();
		int at = 0;
		while (at < text.text().length()) {
			check(monitor);
			at = pass.scanSome(at, text.text().length(), hit -> found.add(new Found(hit, null, Section.NONE)));
		}
		return found;
	}

	private static void check(IProgressMonitor monitor) {
		if (monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
	}

	private List<Found> scanBlocks(ReportText text, ObservableScanner.Pass pass, IProgressMonitor monitor) {
		List<Found> all = new ArrayList<>();
		Section section = Section.NONE;
		BlockLabels labels = new BlockLabels(text);
		Block previous = null;
		for (Block block : text.blocks()) {
			check(monitor);
			section = section.after(block, text.text());
			pass.scan(previous == null ? 0 : Math.min(previous.end(), block.start()), block.start(), null);
			List<Found> found = scan(pass, block, section, labels);
			all.addAll(found);
			previous = block;
		}
		pass.scan(previous.end(), text.text().length(), null);
		return all;
	}

	/** A hit with the block (null where the report has none), the section in which it stands, and its parts when they stand apart. */
	private record Found(ObservableHit hit, Block block, Section section, List<Span> parts) {

		Found(ObservableHit hit, Block block, Section section) {
			this(hit, block, section, List.of());
		}
	}

	private static List<Found> scan(ObservableScanner.Pass pass, Block block, Section section, BlockLabels labels) {
		List<Found> found = new ArrayList<>();
		ObservableHit whole = labels.labelled(block, section);
		if (whole != null) {
			found.add(new Found(whole, block, section));
			pass.scan(block.start(), block.end(), null);
			return found;
		}
		pass.scan(block.start(), block.end(), hit -> found.add(new Found(labels.relabelled(hit, block), block, section)));
		return found;
	}

	/** Puts values that the layout breaks in place of what was found in their parts. */
	private void joinBroken(ReportText text, List<Found> found) {
		TreeMap<Integer, BrokenValues.Joined> joined = new TreeMap<>();
		BrokenValues.of(text, scanner).forEach(one -> one.parts().forEach(part -> joined.put(part.start(), one)));
		if (joined.isEmpty()) {
			return;
		}
		Map<BrokenValues.Joined, Section> sections = new LinkedHashMap<>();
		joined.values().forEach(one -> sections.put(one, Section.NONE));
		found.removeIf(one -> {
			Map.Entry<Integer, BrokenValues.Joined> before = joined.lowerEntry(one.hit().end());
			if (before == null) {
				return false;
			}
			Span span = new Span(one.hit().start(), one.hit().end());
			boolean part = before.getValue().parts().stream().anyMatch(span::overlaps);
			if (part || one.block() == before.getValue().block()) {
				sections.put(before.getValue(), one.section());
			}
			return part;
		});
		sections.forEach((one, section) -> found.add(new Found(one.hit(), one.block(), section, one.parts())));
	}

	private static Mention mention(ObservableHit hit, int page, RoleJudge.Judged judged, List<Span> parts) {
		String entity = hit.type() == ObservableType.TECHNIQUE ? hit.value() : "";
		String note = KnownValues.note(hit.observable());
		String why = hit.why() + (note.isEmpty() ? "" : "; " + note) + "; " + judged.role().id() + ": " + judged.why()
				+ (judged.lowered() == 0 ? "" : "; lowered by " + judged.lowered() + ": " + judged.lowering());
		return new Mention(new Span(hit.start(), hit.end()), page, hit.raw(), hit.value(), hit.type().id(), entity, List.of(),
				judged.role(), Math.max(0, hit.confidence() - judged.lowered()), VERSIONED, why, parts);
	}
}
