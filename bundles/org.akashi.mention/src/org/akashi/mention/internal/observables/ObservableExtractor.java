package org.akashi.mention.internal.observables;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.akashi.mention.Mention;
import org.akashi.mention.Span;
import org.akashi.mention.internal.pass.PassMaker;
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
 * the next (broken hashes aside), and says what each is there for.
 */
public final class ObservableExtractor implements PassMaker {

	/** Id and version of this extractor, as mentions carry it. */
	public static final String VERSIONED = "observables/1";

	private static final int LONGEST_QUOTE = 80;
	private static final Map<ObservableType, String> LABELS = Map.of(ObservableType.URL, "URL", ObservableType.EMAIL, "e-mail address");

	private final ObservableScanner scanner = new ObservableScanner();

	@Override
	public void extract(ReportText text, List<? extends WordListener> listeners, Consumer<Mention> out, IProgressMonitor monitor) {
		ObservableScanner.Pass pass = scanner.pass(text.text(), listeners.toArray(WordListener[]::new));
		List<Found> found = text.blocks().isEmpty() ? scanWhole(text, pass, monitor) : scanBlocks(text, pass, monitor);
		boolean defangs = found.stream().anyMatch(one -> one.hit().defanged());
		RoleJudge judge = new RoleJudge(text, defangs);
		for (Found one : found) {
			int page = one.block() == null ? 0 : one.block().place().page();
			RoleJudge.Judged judged = judge.role(one.hit(), one.block(), one.section());
			out.accept(mention(one.hit(), page, judged));
			host(one.hit(), page, judged, judge, out);
		}
	}

	/** The host inside a URL, an e-mail address or an address with port: a mention of its own with a role of its own. */
	private static void host(ObservableHit hit, int page, RoleJudge.Judged holder, RoleJudge judge, Consumer<Mention> out) {
		hit.observable().host().ifPresent(host -> {
			Span span = HostPlace.of(hit.raw(), hit.start(), host.value());
			if (span != null) {
				RoleJudge.Judged judged = judge.hostRole(host, holder);
				String raw = hit.raw().substring(span.start() - hit.start(), span.end() - hit.start());
				String why = "Host of the " + LABELS.getOrDefault(hit.type(), hit.type().id()) + " «" + shortened(hit.value()) + "»; "
						+ judged.role().id() + ": " + judged.why();
				out.accept(new Mention(span, page, raw, host.value(), host.type().id(), "", List.of(), judged.role(), hit.confidence(),
						VERSIONED, why));
			}
		});
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
		int earlier = 0;
		for (Block block : text.blocks()) {
			check(monitor);
			section = section.after(block, text.text());
			pass.scan(previous == null ? 0 : Math.min(previous.end(), block.start()), block.start(), null);
			List<Found> found = scan(pass, block, section, labels);
			ObservableHit joined = previous == null ? null : joined(text.text(), previous, block);
			if (joined != null) {
				all.subList(earlier, all.size()).removeIf(other -> other.hit().end() > joined.start());
				found.removeIf(other -> other.hit().start() < joined.end());
				all.add(new Found(joined, previous, section));
			}
			earlier = all.size();
			all.addAll(found);
			previous = block;
		}
		pass.scan(previous.end(), text.text().length(), null);
		return all;
	}

	/** A hit with the block (null where the report has none) and the section in which it stands. */
	private record Found(ObservableHit hit, Block block, Section section) {
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

	/** A hash that is broken between two blocks, or null. Only then do the ends of both consist of its digits. */
	private ObservableHit joined(String text, Block first, Block second) {
		if (first.kind() != second.kind() || second.start() - first.end() > 8 || text.indexOf('\n', first.end(), second.start()) < 0) {
			return null;
		}
		int start = first.end();
		while (start > first.start() && first.end() - start < 128 && Character.digit(text.charAt(start - 1), 16) >= 0) {
			start--;
		}
		int end = second.start();
		while (end < second.end() && end - second.start() < 128 && Character.digit(text.charAt(end), 16) >= 0) {
			end++;
		}
		if (first.end() - start < 6 || end - second.start() < 2) {
			return null;
		}
		int from = Math.max(first.start(), start - 24);
		ObservableHit[] joined = new ObservableHit[1];
		scanner.scan(text, from, end, hit -> {
			if (hit.start() < first.end() && hit.end() > second.start()) {
				joined[0] = hit;
			}
		});
		return joined[0];
	}

	private static Mention mention(ObservableHit hit, int page, RoleJudge.Judged judged) {
		String entity = hit.type() == ObservableType.TECHNIQUE ? hit.value() : "";
		String note = KnownValues.note(hit.observable());
		String why = hit.why() + (note.isEmpty() ? "" : "; " + note) + "; " + judged.role().id() + ": " + judged.why()
				+ (judged.lowered() == 0 ? "" : "; lowered by " + judged.lowered() + ": " + judged.lowering());
		return new Mention(new Span(hit.start(), hit.end()), page, hit.raw(), hit.value(), hit.type().id(), entity, List.of(),
				judged.role(), Math.max(0, hit.confidence() - judged.lowered()), VERSIONED, why);
	}
}
