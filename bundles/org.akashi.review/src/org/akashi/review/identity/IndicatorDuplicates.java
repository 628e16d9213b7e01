package org.akashi.review.identity;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

import org.akashi.indicator.duplicates.Candidate;
import org.akashi.indicator.duplicates.DuplicateGroup;
import org.akashi.indicator.duplicates.Duplicates;
import org.akashi.model.File;
import org.akashi.model.Indicator;
import org.akashi.observable.Observable;
import org.akashi.observable.ObservableParser;
import org.akashi.observable.ObservableType;
import org.akashi.store.Case;
import org.akashi.store.CaseIndex.Entry;

/** Finds duplicates among the indicators of a case; its file objects say which hashes are of one file. Not for the UI thread. */
public final class IndicatorDuplicates {

	private static final Map<ObservableType, String> ALGORITHMS = new EnumMap<>(Map.of(ObservableType.MD5, "MD5", ObservableType.SHA1, "SHA-1",
			ObservableType.SHA256, "SHA-256", ObservableType.SHA512, "SHA-512"));

	private IndicatorDuplicates() {
	}

	/**
	 * All groups of duplicates and near duplicates; revoked indicators take no part.
	 *
	 * @param cancelled asked now and then
	 * @throws java.util.concurrent.CancellationException when cancelled
	 */
	public static List<DuplicateGroup> find(Case open, BooleanSupplier cancelled) {
		List<Candidate> candidates = new ArrayList<>();
		for (Entry entry : open.index().ofType("indicator")) {
			open.read(() -> open.index().find(entry.id()).filter(Indicator.class::isInstance).map(Indicator.class::cast)
					.filter(indicator -> !Boolean.TRUE.equals(indicator.getRevoked())).map(Candidate::of)).ifPresent(candidates::add);
		}
		List<Set<Observable>> files = new ArrayList<>();
		for (Entry entry : open.index().ofType("file")) {
			open.read(() -> open.index().find(entry.id()).filter(File.class::isInstance).map(object -> hashes((File) object)))
					.filter(hashes -> hashes.size() > 1).ifPresent(files::add);
		}
		return Duplicates.find(candidates, files, cancelled);
	}

	private static Set<Observable> hashes(File file) {
		Set<Observable> hashes = new HashSet<>();
		ALGORITHMS.forEach((type, algorithm) -> Optional.ofNullable(file.getHashes().get(algorithm)).flatMap(value -> ObservableParser.parse(type, value)).ifPresent(hashes::add));
		return hashes;
	}
}
