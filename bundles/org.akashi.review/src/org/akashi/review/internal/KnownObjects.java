package org.akashi.review.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.akashi.indicator.ObservableObjects;
import org.akashi.indicator.ObservablePatterns;
import org.akashi.mention.KnownEntity;
import org.akashi.mention.KnownName;
import org.akashi.mention.KnownNames;
import org.akashi.mention.MentionTypes;
import org.akashi.model.Identity;
import org.akashi.model.Location;
import org.akashi.model.StixObject;
import org.akashi.observable.Observable;
import org.akashi.review.internal.identity.Survivors;
import org.akashi.store.CaseIndex;
import org.akashi.store.CaseIndex.Entry;

/** Finds the object of the case that a mention stands for, so that no second one is made. */
public final class KnownObjects {

	private final CaseIndex index;
	private final KnownNames names;

	/** In a case, by what is known of names. */
	public KnownObjects(CaseIndex index, KnownNames names) {
		this.index = index;
		this.names = names;
	}

	/** Whether a person has chosen an object by its id, instead of a thing that a list knows. */
	static boolean isObject(String entity) {
		return entity.contains("--");
	}

	/** What is known of the thing that a mention stands for. */
	Optional<KnownEntity> entity(Subject subject) {
		return subject.entity().isEmpty() ? Optional.empty() : names.entity(subject.type(), subject.entity());
	}

	/**
	 * Ids of the objects that fit, best first: the observable, else its indicator; for a name those with the same ATT&CK
	 * id, else with the same name, else with the name as an alias. More than one means that the case can't tell.
	 */
	public List<String> find(Subject subject) {
		if (isObject(subject.entity())) {
			String id = Survivors.current(index, subject.entity());
			return index.entry(id).isPresent() ? List.of(id) : List.of();
		}
		Optional<Observable> observable = Mapping.observable(subject.type(), subject.value());
		if (observable.isPresent()) {
			return findObservable(observable.get());
		}
		Optional<String> type = Mapping.stixType(subject.type());
		return type.isEmpty() ? List.of() : findNamed(subject, type.get());
	}

	private List<String> findObservable(Observable observable) {
		if (ObservableObjects.expressible(observable.type())) {
			String id = ObservableObjects.of(observable).getId();
			return index.entry(id).isPresent() ? List.of(id) : List.of();
		}
		return indicator(observable).map(List::of).orElse(List.of());
	}

	/** The indicator with the pattern of this observable. */
	Optional<String> indicator(Observable observable) {
		if (!ObservablePatterns.expressible(observable.type())) {
			return Optional.empty();
		}
		String pattern = ObservablePatterns.pattern(observable);
		return index.valued(pattern).stream().filter(entry -> entry.type().equals("indicator")).map(Entry::id)
				.findFirst();
	}

	private List<String> findNamed(Subject subject, String type) {
		Optional<KnownEntity> known = entity(subject);
		String attack = known.map(KnownEntity::attack).orElse("");
		if (attack.isEmpty() && (type.equals("attack-pattern") || type.equals("vulnerability"))) {
			attack = subject.entity().isEmpty() ? subject.value() : subject.entity();
		}
		if (!attack.isEmpty()) {
			List<String> byId = fitting(index.valued(attack), subject, type);
			if (!byId.isEmpty()) {
				return byId;
			}
		}
		Set<String> wanted = new LinkedHashSet<>();
		known.ifPresent(entity -> wanted.add(entity.name()));
		wanted.add(subject.value());
		for (String name : wanted) {
			List<Entry> named = index.named(name);
			List<String> exact = fitting(named.stream().filter(entry -> entry.name().equalsIgnoreCase(name)).toList(),
					subject, type);
			if (!exact.isEmpty()) {
				return exact;
			}
			List<String> byAlias = fitting(named.stream().filter(entry -> isNoOther(entry, subject)).toList(), subject, type);
			if (!byAlias.isEmpty()) {
				return byAlias;
			}
		}
		return List.of();
	}

	/** A thing that the lists know is not another that they know, though both have been called by one name. */
	private boolean isNoOther(Entry entry, Subject subject) {
		if (subject.entity().isEmpty()) {
			return true;
		}
		List<KnownName> owners = names.named(entry.name()).stream().filter(name -> name.type().equals(subject.type()))
				.toList();
		return owners.isEmpty() || owners.stream().anyMatch(name -> name.entity().equals(subject.entity()));
	}

	private List<String> fitting(List<Entry> entries, Subject subject, String type) {
		List<String> ids = new ArrayList<>();
		for (Entry entry : entries) {
			if (entry.type().equals(type) && (!isPlaceOrIdentity(type) || fits(entry.id(), subject))) {
				ids.add(entry.id());
			}
		}
		return ids;
	}

	private static boolean isPlaceOrIdentity(String type) {
		return type.equals("location") || type.equals("identity");
	}

	/** A country isn't the region of the same name, a sector isn't an organisation. */
	private boolean fits(String id, Subject subject) {
		StixObject object = index.find(id).orElse(null);
		return switch (object) {
		case Location place when subject.type().equals(MentionTypes.COUNTRY) -> empty(place.getCity())
				&& (subject.entity().isEmpty() || subject.entity().equalsIgnoreCase(place.getCountry()));
		case Location place -> !empty(place.getRegion()) || !empty(place.getCity());
		case Identity identity -> "class".equals(identity.getIdentityClass()) == subject.type()
				.equals(MentionTypes.SECTOR);
		case null, default -> false;
		};
	}

	private static boolean empty(String text) {
		return text == null || text.isEmpty();
	}

	/** The page of an ATT&CK id (attack.mitre.org), or {@code ""}. */
	static String attackUrl(String id) {
		String folder = switch (id.isEmpty() ? ' ' : id.toUpperCase(Locale.ROOT).charAt(0)) {
		case 'G' -> "groups";
		case 'S' -> "software";
		case 'C' -> "campaigns";
		case 'T' -> "techniques";
		default -> "";
		};
		return folder.isEmpty() ? "" : "https://attack.mitre.org/" + folder + "/" + id.replace('.', '/') + "/";
	}
}
