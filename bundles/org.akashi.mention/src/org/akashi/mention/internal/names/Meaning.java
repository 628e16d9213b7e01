package org.akashi.mention.internal.names;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.akashi.mention.MentionTypes;
import org.akashi.observable.ObservableType;

/** Makes finds of names that are meant, with the reason in words. */
final class Meaning {

	static final String NAMES = "names/1";

	private Meaning() {
	}

	/**
	 * The one thing that a name stands for, or null when a person has to say. An actor's name that several lists give
	 * to several actors is clear only when it is ATT&CK's own name of one; for software any list's own name will do.
	 */
	static NameRef clear(List<NameRef> distinct) {
		if (distinct.size() == 1) {
			return distinct.getFirst();
		}
		NameRef own = null;
		boolean oneType = true;
		for (NameRef ref : distinct) {
			oneType &= ref.type().equals(distinct.getFirst().type());
			if (ref.canonical() && (!ref.type().equals(MentionTypes.ACTOR) || !ref.attack().isEmpty())) {
				if (own != null) {
					return null;
				}
				own = ref;
			}
		}
		return oneType ? own : null;
	}

	static NameFind of(NameRef ref, NameHit hit, int confidence, String note) {
		return new NameFind(hit.start(), hit.end(), ref.type(), ref.known().entity(), List.of(), value(ref), confidence,
				NAMES, why(ref) + note);
	}

	static NameFind unclear(List<NameRef> distinct, NameHit hit, int confidence) {
		NameRef first = distinct.getFirst();
		List<String> candidates = distinct.stream().map(NameRef::key).toList();
		return new NameFind(hit.start(), hit.end(), first.type(), "", candidates, first.known().name(), confidence, NAMES,
				"«" + first.known().name() + "» is a name of " + candidates.size() + " known things: "
						+ String.join(", ", candidates.size() > 4 ? candidates.subList(0, 4) : candidates)
						+ (candidates.size() > 4 ? ", …" : "") + ", in " + lists(distinct) + "; a person has to choose");
	}

	/** The lists behind several meanings, each once. */
	private static String lists(List<NameRef> refs) {
		return refs.stream().flatMap(ref -> Stream.of(ref.known().source().split(", "))).distinct().sorted().collect(Collectors.joining(", "));
	}

	/** "Operation X" names a campaign even where a list has it as another name of the actor behind. */
	static NameFind operation(NameRef ref, NameHit hit, String raw) {
		return new NameFind(hit.start(), hit.end(), MentionTypes.CAMPAIGN, "", List.of(), ref.known().name(), 70, NAMES,
				"the words «" + raw + "» name an operation; " + ref.known().source() + " lists it under the " + ref.type() + " "
						+ ref.shown());
	}

	/** A name that the lists have as one kind of thing and the text as another, as ransomware and the group behind it. */
	static NameFind otherKind(NameRef ref, NameHit hit, String raw, String type, int confidence, String phrase) {
		return new NameFind(hit.start(), hit.end(), type, "", List.of(), ref.known().name(), confidence, NAMES,
				"this report speaks of «" + raw + "» as of " + (type.equals(MentionTypes.ACTOR) ? "an " : "a ") + type + " («" + phrase
						+ "»); " + ref.known().source() + " lists it as the " + ref.type() + " " + ref.shown());
	}

	private static String value(NameRef ref) {
		return switch (ref.type()) {
		case MentionTypes.SECTOR -> ref.known().entity();
		default -> ref.type().equals(ObservableType.TECHNIQUE.id()) || ref.type().equals(ObservableType.CVE.id())
				? ref.known().entity() : ref.shown();
		};
	}

	private static String why(NameRef ref) {
		String name = ref.known().name();
		String what = switch (ref.type()) {
		case MentionTypes.COUNTRY -> "«" + name + "» stands for " + ref.shown() + " (" + ref.known().entity() + ")";
		case MentionTypes.REGION -> "«" + name + "» is a name of the region or place " + ref.known().entity();
		case MentionTypes.SECTOR -> "«" + name + "» is a word for the sector " + ref.known().entity();
		case MentionTypes.ORGANIZATION -> "«" + name + "» is a name of the organisation " + ref.shown();
		case MentionTypes.PRODUCT -> "«" + name + "» is a name of the product " + ref.shown();
		default -> ref.type().equals(ObservableType.CVE.id()) ? "«" + name + "» is a nickname of " + ref.shown()
				: ref.canonical() ? "name of the " + ref.type() + " " + ref.shown() + id(ref)
				: "alias «" + name + "» of the " + ref.type() + " " + ref.shown() + id(ref);
		};
		return what + ", in " + ref.known().source();
	}

	private static String id(NameRef ref) {
		return ref.attack().isEmpty() ? "" : " (" + ref.attack() + ")";
	}
}
