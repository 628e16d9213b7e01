package org.akashi.review.identity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.akashi.mention.ContestedNames;
import org.akashi.model.Evidence;
import org.akashi.model.NameAssertion;
import org.akashi.model.StixObject;
import org.akashi.review.internal.Naming;
import org.akashi.stix.StixTypes;
import org.akashi.store.CaseIndex;
import org.akashi.store.CaseIndex.Entry;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Names as assertions: somebody calls an object so. The object's {@code aliases}, which other tools see, stay in step with
 * them. Several objects may be called the same.
 */
public final class Names {

	/**
	 * One assertion.
	 *
	 * @param object     id of the object
	 * @param name       the name as written
	 * @param by         who calls it so, or {@code ""}
	 * @param byRef      id of the identity of who calls it so, or {@code ""}
	 * @param since      since when, as precise as known, or {@code ""}
	 * @param until      until when, or {@code ""}
	 * @param confidence 0 to 100, -1 when unknown
	 * @param evidence   the sentences
	 * @param place      its index in {@link StixObject#getNames()}; -1 for the object's name or alias that nobody is known to
	 *                   assert
	 */
	public record Assertion(String object, String name, String by, String byRef, String since, String until, int confidence,
			List<Evidence> evidence, int place) {

		public Assertion {
			evidence = List.copyOf(evidence);
		}

		/** Whether it is known who asserts it. */
		public boolean asserted() {
			return place >= 0;
		}
	}

	private Names() {
	}

	/** What an object is called: the assertions, then its name and aliases that nobody is known to assert. */
	public static List<Assertion> of(StixObject object) {
		List<Assertion> all = new ArrayList<>();
		Set<String> asserted = new LinkedHashSet<>();
		for (int i = 0; i < object.getNames().size(); i++) {
			NameAssertion name = object.getNames().get(i);
			asserted.add(text(name.getName()).toLowerCase(java.util.Locale.ROOT));
			all.add(new Assertion(object.getId(), text(name.getName()), text(name.getAssertedBy()), text(name.getAssertedByRef()),
					text(name.getSince()), text(name.getUntil()), name.getConfidence() == null ? -1 : name.getConfidence(),
					name.getEvidence(), i));
		}
		List<String> plain = new ArrayList<>(Naming.aliases(object));
		if (StixTypes.feature(object.eClass(), "name") != null) {
			plain.addFirst(StixTypes.name(object));
		}
		for (String name : plain) {
			if (asserted.add(name.toLowerCase(java.util.Locale.ROOT))) {
				all.add(new Assertion(object.getId(), name, "", "", "", "", -1, List.of(), -1));
			}
		}
		return all;
	}

	/** Everything in a case that somebody calls so, and who; how the name is spelt doesn't matter. */
	public static List<Assertion> calling(CaseIndex index, String name) {
		String key = ContestedNames.key(name);
		Set<String> spellings = new LinkedHashSet<>(List.of(name, name.replace('-', ' '), name.replace(' ', '-'), name.replaceAll("[ -]", "")));
		Set<String> ids = new LinkedHashSet<>();
		spellings.forEach(spelling -> index.named(spelling).stream().map(Entry::id).forEach(ids::add));
		List<Assertion> calling = new ArrayList<>();
		for (String id : ids) {
			index.find(id).map(Names::of).stream().flatMap(List::stream)
					.filter(assertion -> ContestedNames.key(assertion.name()).equals(key)).forEach(calling::add);
		}
		return calling;
	}

	/** Adds an assertion to an object that is being edited. */
	public static void add(StixObject object, NameAssertion name) {
		object.getNames().add(name);
		Naming.add(object, name.getName());
	}

	/**
	 * Gives an assertion of an object that is being edited other content; its sentences stay.
	 *
	 * @param place its index in {@link StixObject#getNames()}
	 */
	public static void replace(StixObject object, int place, NameAssertion with) {
		NameAssertion there = object.getNames().get(place);
		String before = text(there.getName());
		NameAssertion changed = EcoreUtil.copy(with);
		changed.getEvidence().clear();
		changed.getEvidence().addAll(EcoreUtil.copyAll(there.getEvidence()));
		there.getCustom().forEach(entry -> changed.getCustom().put(entry.getKey(), entry.getValue()));
		object.getNames().set(place, changed);
		drop(object, before);
		Naming.add(object, changed.getName());
	}

	/** Removes an assertion from an object that is being edited, and the alias with the last one of that name. */
	public static void remove(StixObject object, Assertion assertion) {
		if (assertion.asserted()) {
			object.getNames().remove(assertion.place());
		}
		drop(object, assertion.name());
	}

	/** Takes away what is asserted but neither name nor alias any more, after these were edited by hand. */
	public static void align(StixObject object) {
		if (StixTypes.feature(object.eClass(), Naming.PROPERTY) != null) {
			object.getNames().removeIf(name -> !Naming.has(object, text(name.getName())));
		}
	}

	private static void drop(StixObject object, String name) {
		if (!Optional.of(name).filter(n -> n.equalsIgnoreCase(StixTypes.name(object))).isPresent()) {
			Naming.drop(object, Set.of(name));
		}
	}

	private static String text(String value) {
		return value == null ? "" : value;
	}
}
