package org.akashi.exchange.internal.stix1;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.akashi.exchange.internal.stix1.Cybox.Converted;
import org.akashi.model.CyberObservable;
import org.akashi.model.DomainName;
import org.akashi.model.ObservedData;

/** CybOX observables: as patterns where an indicator holds them, as observed data elsewhere. */
final class Observations {

	/**
	 * An observation expression.
	 *
	 * @param inner what stands in its brackets when it is a single observation, else {@code ""}
	 * @param text  the whole expression
	 */
	record Expression(String inner, String text) {

		static Expression of(String comparison) {
			return new Expression(comparison, "[" + comparison + "]");
		}
	}

	private final Draft draft;
	private final Common common;
	/** Ids of observables that patterns were made of. */
	private final Set<String> sought = new HashSet<>();

	Observations(Common common) {
		this.common = common;
		draft = common.draft();
	}

	/** The expression of an observable; empty when nothing of it can be sought. */
	Optional<Expression> pattern(XmlElement observable) {
		return pattern(observable, new HashSet<>());
	}

	private Optional<Expression> pattern(XmlElement observable, Set<String> under) {
		observable.use();
		String idref = observable.attribute("idref");
		if (!idref.isEmpty()) {
			Optional<XmlElement> target = draft.element(idref);
			if (target.isEmpty() || !under.add(idref)) {
				draft.sink().loss(observable.path(), observable.line(), idref, "The observable that it refers to is not in the file.");
				return Optional.empty();
			}
			sought.add(idref);
			Optional<Expression> found = pattern(target.get(), under);
			under.remove(idref);
			return found;
		}
		Optional<XmlElement> composition = observable.child("Observable_Composition");
		if (composition.isPresent()) {
			List<Expression> parts = new ArrayList<>();
			composition.get().children("Observable").forEach(part -> pattern(part, under).ifPresent(parts::add));
			return joined(parts, composition.get().attribute("operator").equalsIgnoreCase("OR"));
		}
		return observable.child("Object").flatMap(object -> object(object, under));
	}

	/** Several expressions as one. */
	static Optional<Expression> joined(List<Expression> parts, boolean any) {
		if (parts.size() < 2) {
			return parts.stream().findFirst();
		}
		if (any && parts.stream().noneMatch(part -> part.inner().isEmpty())) {
			List<String> inner = parts.stream().map(part -> part.inner().contains(" AND ") ? "(" + part.inner() + ")" : part.inner()).distinct().toList();
			return Optional.of(Expression.of(String.join(" OR ", inner)));
		}
		List<String> texts = parts.stream().map(part -> part.inner().isEmpty() ? "(" + part.text() + ")" : part.text()).distinct().toList();
		return Optional.of(texts.size() == 1 ? parts.getFirst() : new Expression("", String.join(any ? " OR " : " AND ", texts)));
	}

	private Optional<Expression> object(XmlElement object, Set<String> under) {
		String idref = object.attribute("idref");
		if (!idref.isEmpty()) {
			Optional<XmlElement> target = draft.element(idref);
			if (target.isEmpty() || !under.add(idref)) {
				draft.sink().loss(object.path(), object.line(), idref, "The object that it refers to is not in the file.");
				return Optional.empty();
			}
			target.get().use();
			return object(target.get(), under);
		}
		List<Expression> parts = new ArrayList<>();
		List<String> main = new ArrayList<>();
		object.child("Properties").map(Cybox::of).ifPresent(converted -> main.addAll(converted.comparisons()));
		for (XmlElement related : object.all("Related_Objects", "Related_Object")) {
			String kind = related.text("Relationship").toLowerCase(Locale.ROOT);
			Optional<Expression> other = object(related, under);
			boolean domain = main.stream().anyMatch(comparison -> comparison.startsWith("domain-name:value"));
			if (other.isPresent() && domain && kind.startsWith("resolved") && other.get().inner().matches("ipv[46]-addr:value .*")) {
				main.add(other.get().inner().replaceFirst("ipv[46]-addr:value", "domain-name:resolves_to_refs[*].value"));
			} else {
				other.ifPresent(parts::add);
			}
		}
		if (!main.isEmpty()) {
			parts.addFirst(Expression.of(String.join(" AND ", main)));
		}
		return joined(parts, false);
	}

	/**
	 * Observed data of an observable that is no pattern of an indicator.
	 *
	 * @return its id, or empty when it gives no observable
	 */
	Optional<String> observed(XmlElement observable, Scope outer) {
		observable.use();
		String idref = observable.attribute("idref");
		if (!idref.isEmpty()) {
			return draft.ids(idref).stream().findFirst().or(() -> draft.element(idref).flatMap(found -> observed(found, outer)));
		}
		String key = Draft.key(observable);
		if (!draft.ids(key).isEmpty()) {
			return draft.ids(key).stream().findFirst();
		}
		if (isPattern(observable)) {
			return Optional.empty();
		}
		Scope scope = common.scope(observable, outer);
		List<CyberObservable> objects = new ArrayList<>();
		collect(observable, objects);
		if (objects.isEmpty()) {
			return Optional.empty();
		}
		ObservedData data = draft.make("observed-data", observable, key, "", scope);
		String time = observable.child("Object").isPresent() && !Times.of(observable.attribute("timestamp")).isEmpty()
				? Times.of(observable.attribute("timestamp")) : scope.time();
		data.setFirstObserved(time);
		data.setLastObserved(time);
		String count = observable.attribute("sighting_count");
		data.setNumberObserved(count.matches("[1-9]\\d{0,8}") ? Integer.parseInt(count) : 1);
		for (CyberObservable object : objects) {
			if (!data.getObjectRefs().contains(object.getId())) {
				data.getObjectRefs().add(object.getId());
			}
			if (!draft.has(object.getId())) {
				draft.add(object);
			}
		}
		notes(observable, data);
		draft.add(data);
		return Optional.of(data.getId());
	}

	private void notes(XmlElement observable, ObservedData data) {
		observable.all("Keywords", "Keyword").forEach(keyword -> data.getLabels().add(keyword.text()));
	}

	/** Whether it has a condition that a fact can't have, or is a pattern that an indicator refers to. */
	private boolean isPattern(XmlElement observable) {
		return hasCondition(observable, false) || sought.contains(observable.attribute("id")) && hasCondition(observable, true);
	}

	private static boolean hasCondition(XmlElement element, boolean any) {
		String condition = element.attribute("condition");
		if (!condition.isEmpty() && (any || !condition.equalsIgnoreCase("Equals"))) {
			return true;
		}
		return element.children().stream().anyMatch(child -> hasCondition(child, any));
	}

	private void collect(XmlElement observable, List<CyberObservable> out) {
		observable.child("Observable_Composition").ifPresent(composition -> composition.children("Observable").forEach(part -> {
			XmlElement target = part.attribute("idref").isEmpty() ? part : draft.element(part.attribute("idref")).orElse(part);
			if (target != observable) {
				collect(target, out);
			}
		}));
		observable.child("Object").ifPresent(object -> objects(object, out, new HashSet<>()));
	}

	private void objects(XmlElement object, List<CyberObservable> out, Set<XmlElement> seen) {
		XmlElement target = object.attribute("idref").isEmpty() ? object : draft.element(object.attribute("idref")).orElse(object);
		target.use();
		if (!seen.add(target)) {
			return;
		}
		Converted converted = target.child("Properties").map(Cybox::of).orElse(Converted.NOTHING);
		List<CyberObservable> found = new ArrayList<>(converted.objects());
		for (XmlElement related : target.all("Related_Objects", "Related_Object")) {
			List<CyberObservable> others = new ArrayList<>();
			objects(related, others, seen);
			if (related.text("Relationship").toLowerCase(Locale.ROOT).startsWith("resolved") && !found.isEmpty() && found.getLast() instanceof DomainName domain) {
				others.stream().filter(other -> other.getId().matches("(ipv[46]-addr|domain-name)--.*"))
						.forEach(other -> Sco.set(domain, "resolves_to_refs", other.getId()));
			}
			out.addAll(others);
		}
		out.addAll(found);
	}
}
