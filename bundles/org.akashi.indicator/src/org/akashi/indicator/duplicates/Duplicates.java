package org.akashi.indicator.duplicates;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.akashi.indicator.duplicates.DuplicateGroup.Kind;
import org.akashi.observable.Observable;
import org.akashi.observable.ObservableType;

/**
 * Finds indicators that say the same, and those that cover others. Each indicator is read once and looked up by what it is about, so the
 * time grows as the number of indicators does. Nothing is merged here; {@link MergeProposal} says what merging would give.
 */
public final class Duplicates {

	private static final Set<ObservableType> HASHES = EnumSet.of(ObservableType.MD5, ObservableType.SHA1, ObservableType.SHA256, ObservableType.SHA512);

	private final BooleanSupplier cancelled;
	/** The ids by what their patterns mean. */
	private final Map<String, Set<String>> byMeaning = new LinkedHashMap<>();
	private final Map<Observable, Set<String>> byValue = new LinkedHashMap<>();
	private final Map<String, String> meanings = new HashMap<>();
	private final SameFiles files = new SameFiles();
	private final List<DuplicateGroup> groups = new ArrayList<>();

	private Duplicates(BooleanSupplier cancelled) {
		this.cancelled = cancelled;
	}

	/**
	 * Finds all groups.
	 *
	 * @param indicators those to compare, each id once
	 * @param files      hashes of one file each, as file objects tie them; other values in a set are passed over
	 * @param cancelled  asked now and then
	 * @return by kind, then by what they share; the same for the same indicators in any order
	 * @throws CancellationException when cancelled
	 */
	public static List<DuplicateGroup> find(Collection<Candidate> indicators, Collection<Set<Observable>> files, BooleanSupplier cancelled) {
		Duplicates duplicates = new Duplicates(cancelled);
		files.forEach(file -> duplicates.files.tie(file.stream().filter(value -> HASHES.contains(value.type())).toList()));
		indicators.forEach(duplicates::read);
		duplicates.equivalent();
		duplicates.sameUrl();
		duplicates.sameFile();
		duplicates.covered();
		duplicates.groups.sort(Comparator.comparing(DuplicateGroup::kind).thenComparing(DuplicateGroup::shared).thenComparing(group -> group.ids().getFirst()));
		return List.copyOf(duplicates.groups);
	}

	private void read(Candidate candidate) {
		check();
		PatternKey key = PatternKey.of(candidate);
		byMeaning.computeIfAbsent(key.key(), meaning -> new TreeSet<>()).add(candidate.id());
		meanings.put(candidate.id(), key.key());
		key.observables().forEach(value -> byValue.computeIfAbsent(value, v -> new TreeSet<>()).add(candidate.id()));
		if (key.tied()) {
			files.tie(key.observables().stream().filter(value -> HASHES.contains(value.type())).toList());
		}
	}

	private void check() {
		if (cancelled.getAsBoolean()) {
			throw new CancellationException();
		}
	}

	private void equivalent() {
		byMeaning.forEach((meaning, ids) -> {
			if (ids.size() > 1) {
				groups.add(new DuplicateGroup(Kind.EQUIVALENT, meaning.substring(meaning.startsWith("[") ? 0 : meaning.indexOf(' ') + 1), List.of(),
						List.copyOf(ids), List.of()));
			}
		});
	}

	private void sameUrl() {
		Map<String, Set<String>> ids = new LinkedHashMap<>();
		Map<String, Set<UrlForm>> forms = new HashMap<>();
		byValue.forEach((value, those) -> {
			if (value.type() == ObservableType.URL) {
				UrlForm.Plain plain = UrlForm.of(value.value());
				ids.computeIfAbsent(plain.plain(), url -> new TreeSet<>()).addAll(those);
				forms.computeIfAbsent(plain.plain(), url -> EnumSet.noneOf(UrlForm.class)).addAll(plain.taken());
			}
		});
		ids.forEach((url, those) -> onPar(Kind.SAME_URL, url, those, forms.get(url).stream().map(Enum::name).toList()));
	}

	private void sameFile() {
		Map<Observable, Set<String>> ids = new LinkedHashMap<>();
		Map<Observable, Set<String>> algorithms = new HashMap<>();
		byValue.forEach((value, those) -> {
			if (HASHES.contains(value.type())) {
				Observable file = files.of(value);
				ids.computeIfAbsent(file, hash -> new TreeSet<>()).addAll(those);
				algorithms.computeIfAbsent(file, hash -> new TreeSet<>()).add(value.type().id());
			}
		});
		ids.forEach((file, those) -> {
			if (algorithms.get(file).size() > 1) {
				onPar(Kind.SAME_FILE, file.value(), those, List.copyOf(algorithms.get(file)));
			}
		});
	}

	/** A group of indicators that don't all mean the same anyway. */
	private void onPar(Kind kind, String shared, Set<String> ids, List<String> detail) {
		if (ids.stream().map(meanings::get).distinct().limit(2).count() > 1) {
			groups.add(new DuplicateGroup(kind, shared, List.of(), List.copyOf(ids), detail));
		}
	}

	private void covered() {
		Map<Kind, Map<Observable, Set<String>>> covered = new HashMap<>();
		Set<Observable> ranges = AddressRanges.sorted();
		byValue.keySet().stream().filter(value -> value.type() == ObservableType.CIDR).forEach(ranges::add);
		AddressRanges lookup = new AddressRanges(ranges);
		byValue.forEach((value, ids) -> {
			check();
			switch (value.type()) {
				case URL -> value.host().map(Observable::ascii).filter(byValue::containsKey).ifPresent(host -> add(covered, Kind.HOST, host, ids));
				case DOMAIN -> parents(value.value()).stream().filter(byValue::containsKey).forEach(parent -> add(covered, Kind.PARENT_DOMAIN, parent, ids));
				case IPV4, IPV6, CIDR -> lookup.holding(value).forEach(range -> add(covered, Kind.RANGE, range, ids));
				default -> {
					// Nothing covers the others.
				}
			}
		});
		covered.forEach((kind, byWider) -> byWider.forEach((wider, ids) -> wider(kind, wider, ids)));
	}

	private static void add(Map<Kind, Map<Observable, Set<String>>> covered, Kind kind, Observable wider, Set<String> ids) {
		covered.computeIfAbsent(kind, k -> new LinkedHashMap<>()).computeIfAbsent(wider, w -> new TreeSet<>()).addAll(ids);
	}

	private void wider(Kind kind, Observable value, Set<String> inner) {
		Set<String> wider = byValue.get(value);
		List<String> ids = new ArrayList<>(wider);
		inner.stream().filter(id -> !wider.contains(id)).forEach(ids::add);
		if (ids.size() > wider.size()) {
			groups.add(new DuplicateGroup(kind, value.value(), List.copyOf(wider), ids, List.of()));
		}
	}

	/** The domains above a domain. */
	private static List<Observable> parents(String domain) {
		List<Observable> parents = new ArrayList<>();
		for (int dot = domain.indexOf('.'); dot >= 0 && domain.indexOf('.', dot + 1) > 0; dot = domain.indexOf('.', dot + 1)) {
			parents.add(new Observable(ObservableType.DOMAIN, domain.substring(dot + 1)));
		}
		return parents;
	}

	/** Which hashes are of one file: sets that are joined when they share a hash. */
	private static final class SameFiles {

		private final Map<Observable, Observable> above = new HashMap<>();

		void tie(List<Observable> hashes) {
			for (Observable hash : new HashSet<>(hashes)) {
				Observable one = of(hashes.getFirst());
				Observable other = of(hash);
				if (!one.equals(other)) {
					// The smaller one stands for both, so the order of the files doesn't matter.
					boolean first = ORDER.compare(one, other) <= 0;
					above.put(first ? other : one, first ? one : other);
				}
			}
		}

		private static final Comparator<Observable> ORDER = Comparator.comparing(Observable::type).thenComparing(Observable::value);

		/** The hash that stands for the file. */
		Observable of(Observable hash) {
			Observable top = hash;
			for (Observable next = above.get(top); next != null; next = above.get(top)) {
				top = next;
			}
			if (!top.equals(hash)) {
				above.put(hash, top);
			}
			return top;
		}
	}
}
