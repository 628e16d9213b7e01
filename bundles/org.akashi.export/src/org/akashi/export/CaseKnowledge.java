package org.akashi.export;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.akashi.model.StixObject;
import org.akashi.report.ReportText;
import org.akashi.store.Case;
import org.akashi.store.CaseIndex;
import org.akashi.store.CaseTexts;
import org.eclipse.core.runtime.CoreException;

/** The knowledge of an open case, all of it or a chosen part. Objects are materialised as the exporter asks for them. */
public final class CaseKnowledge implements Knowledge {

	private final Case source;
	private final Set<String> chosen;

	private CaseKnowledge(Case source, Set<String> chosen) {
		this.source = Objects.requireNonNull(source);
		this.chosen = chosen;
	}

	/** Everything in the case. */
	public static CaseKnowledge all(Case source) {
		return new CaseKnowledge(source, null);
	}

	/**
	 * Some objects of the case.
	 *
	 * @param ids STIX ids; those that the case doesn't hold are passed over
	 */
	public static CaseKnowledge of(Case source, Set<String> ids) {
		return new CaseKnowledge(source, Set.copyOf(ids));
	}

	@Override
	public String name() {
		return source.name();
	}

	@Override
	public Stream<StixObject> objects() {
		CaseIndex index = source.index();
		List<String> ids = index.types().stream().flatMap(type -> index.ofType(type).stream()).map(CaseIndex.Entry::id)
				.filter(this::isChosen).sorted().toList();
		return materialise(ids);
	}

	@Override
	public boolean lines(Lines taker) throws IOException {
		if (chosen != null) {
			return false;
		}
		source.index().lines(taker::line);
		return true;
	}

	@Override
	public Stream<StixObject> objects(String type) {
		List<String> ids = source.index().ofType(type).stream().map(CaseIndex.Entry::id).filter(this::isChosen)
				.sorted(Comparator.naturalOrder()).toList();
		return materialise(ids);
	}

	@Override
	public Optional<StixObject> object(String id) {
		return isChosen(id) ? source.index().find(id) : Optional.empty();
	}

	@Override
	public Optional<String> reportText(String sha256) {
		try {
			return source.reports().text(sha256).map(ReportText::text);
		} catch (CoreException e) {
			// The case lists it among its problems; the quotes are in the evidence.
			return Optional.empty();
		}
	}

	@Override
	public String reportTitle(String sha256) {
		return source.reports().find(sha256).map(report -> report.label()).orElse("");
	}

	@Override
	public Optional<String> template(String name) {
		return source.texts(CaseTexts.Kind.TEMPLATE).text(name);
	}

	private boolean isChosen(String id) {
		return chosen == null || chosen.contains(id);
	}

	private Stream<StixObject> materialise(List<String> ids) {
		return ids.stream().map(source.index()::find).flatMap(Optional::stream);
	}
}
