package org.akashi.review.pattern;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

import org.akashi.indicator.pattern.ObjectPaths;
import org.akashi.review.pattern.CaseMatches.ObjectHit;
import org.akashi.review.pattern.CaseMatches.TextHit;
import org.akashi.stix.pattern.MatchLimits;
import org.akashi.stix.pattern.MatchResult;
import org.akashi.stix.pattern.Observations;
import org.akashi.stix.pattern.PatternHits;
import org.akashi.stix.pattern.PatternMatcher;
import org.akashi.stix.pattern.StixPattern;
import org.akashi.store.Case;
import org.akashi.store.CaseIndex;
import org.akashi.store.CaseIndex.Entry;
import org.akashi.store.StoredReport;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

/**
 * «What would this match?»: a pattern against the observed data, the observables and the texts of a case. Reads everything of these
 * kinds, so not for the UI thread. Hostile patterns end with the limits.
 */
public final class CaseMatch {

	private final Case searched;
	private final StixPattern pattern;
	private final MatchLimits limits;
	private final List<String> problems = new ArrayList<>();

	private CaseMatch(Case searched, StixPattern pattern, MatchLimits limits) {
		this.searched = searched;
		this.pattern = pattern;
		this.limits = limits;
	}

	/**
	 * Looks for a pattern in a case.
	 *
	 * @param limits  for the observed data, and again for each text
	 * @param monitor progress and cancellation, or null
	 * @throws OperationCanceledException when cancelled
	 */
	public static CaseMatches find(Case searched, StixPattern pattern, MatchLimits limits, IProgressMonitor monitor) {
		return new CaseMatch(searched, pattern, limits).find(SubMonitor.convert(monitor, 100));
	}

	private CaseMatches find(SubMonitor monitor) {
		List<ObjectHit> objects = new ArrayList<>();
		Observations observations = observations(monitor.split(20));
		PatternMatcher matcher = new PatternMatcher(observations, limits);
		MatchResult whole = matcher.match(pattern);
		PatternHits hits = matcher.hits(pattern);
		monitor.worked(20);
		for (PatternHits.Hit hit : hits.hits()) {
			if (objects.size() < CaseMatches.MOST) {
				objects.add(new ObjectHit(hit.part(), hit.observation(), entry(hit)));
			}
		}
		say(hits, hits.hits().size() > CaseMatches.MOST ? "Only the first " + CaseMatches.MOST + " of " + hits.hits().size() + " objects are listed" : "");
		List<StoredReport> reports = searched.reports().list().stream().filter(StoredReport::read).toList();
		List<TextHit> texts = texts(reports, monitor.split(60));
		return new CaseMatches(whole, objects, texts, observations.size(), reports.size(), problems.stream().distinct().toList());
	}

	private void say(PatternHits hits, String tooMany) {
		if (hits.status() != MatchResult.Status.COMPLETE) {
			problems.add(hits.reason());
		}
		if (!tooMany.isEmpty()) {
			problems.add(tooMany);
		}
	}

	private Entry entry(PatternHits.Hit hit) {
		String id = hit.object().isEmpty() ? hit.observation() : hit.object();
		return searched.index().entry(id).orElse(new Entry(id, id.replaceAll("--.*", ""), id));
	}

	/** The observed data and all observables, which they refer to. */
	private Observations observations(SubMonitor monitor) {
		CaseIndex index = searched.index();
		Stream<String> types = Stream.concat(Stream.of("observed-data"),
				Stream.concat(ObjectPaths.types().stream(), pattern.comparisons().stream().map(c -> c.path().objectType())).distinct());
		Iterator<String> lines = types.flatMap(type -> index.ofType(type).stream()).flatMap(entry -> {
			if (monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			return index.line(entry.id()).stream();
		}).iterator();
		try (InputStream in = new SequenceInputStream(new Enumeration<InputStream>() {

			@Override
			public boolean hasMoreElements() {
				return lines.hasNext();
			}

			@Override
			public InputStream nextElement() {
				return new ByteArrayInputStream((lines.next() + "\n").getBytes(StandardCharsets.UTF_8));
			}
		})) {
			Observations observations = Observations.read(in);
			problems.addAll(observations.problems());
			return observations;
		} catch (IOException e) {
			problems.add("The objects of the case can't be read: " + e.getMessage());
			return empty();
		}
	}

	private static Observations empty() {
		try {
			return Observations.read("");
		} catch (IOException e) {
			throw new IllegalStateException("No objects are fine", e);
		}
	}

	private List<TextHit> texts(List<StoredReport> reports, SubMonitor monitor) {
		List<TextHit> hits = new ArrayList<>();
		TextMatch match = new TextMatch(pattern, limits);
		SubMonitor each = SubMonitor.convert(monitor, Math.max(1, reports.size()));
		for (StoredReport report : reports) {
			each.split(1);
			try {
				var text = searched.reports().text(report.sha256());
				var extraction = searched.reports().extraction(report.sha256());
				if (text.isPresent() && hits.size() < CaseMatches.MOST) {
					hits.addAll(match.find(report, text.get().text(), extraction.map(found -> found.mentions()).orElse(List.of())));
				}
			} catch (CoreException e) {
				problems.add(report.label() + ": " + e.getMessage());
			}
		}
		problems.addAll(match.problems());
		if (hits.size() >= CaseMatches.MOST) {
			problems.add("Only the first " + CaseMatches.MOST + " places in texts are listed");
			return hits.subList(0, CaseMatches.MOST);
		}
		return hits;
	}
}
