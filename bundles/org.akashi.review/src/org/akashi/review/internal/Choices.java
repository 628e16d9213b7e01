package org.akashi.review.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.akashi.mention.ContestedNames;
import org.akashi.mention.KnownEntity;
import org.akashi.mention.KnownNames;
import org.akashi.mention.Mention;
import org.akashi.mention.MentionTypes;
import org.akashi.mention.Role;
import org.akashi.model.NameAssertion;
import org.akashi.model.StixObject;
import org.akashi.review.Choice;
import org.akashi.review.Choice.Kind;
import org.akashi.review.Choice.Reason;
import org.akashi.store.CaseIndex;
import org.akashi.store.CaseIndex.Entry;

/**
 * Finds what the names of one report may stand for: objects of the case, known things by what lists call them, and
 * something new. A name is clear only when nobody calls another thing so.
 */
public final class Choices {

	private static final int AROUND = 60;
	private static final Pattern TAIL = Pattern.compile("\\s?(?:(?<group>group\\b|グループ|集团|组织)|team\\b|チーム)", Pattern.CASE_INSENSITIVE);
	/** The STIX types of objects that names of actors, malware, tools and campaigns are about, with the type of mention. */
	private static final Map<String, String> OBJECTS = Map.of("intrusion-set", MentionTypes.ACTOR, "threat-actor", MentionTypes.ACTOR,
			"malware", MentionTypes.MALWARE, "tool", MentionTypes.TOOL, "campaign", MentionTypes.CAMPAIGN);
	private static final Map<String, Pattern> WORDS = Map.of(
			MentionTypes.ACTOR, words("threat actors?|actors?|groups?|gang|hackers?|adversary|intrusion set|cluster|APT", "攻撃者|攻撃グループ|グループ|集団|ハッカー"),
			MentionTypes.MALWARE, words("malware|ransomware|trojan|backdoor|implant|loader|stealer|worm|botnet|wiper|RAT|payload", "マルウェア|ランサムウェア|トロイの木馬|バックドア|ボット"),
			MentionTypes.TOOL, words("tools?|utility|framework|toolkit|software", "ツール|ソフトウェア"),
			MentionTypes.CAMPAIGN, words("campaigns?|operation|activity", "キャンペーン|作戦"));

	private final CaseIndex index;
	private final KnownNames names;
	private final KnownObjects known;
	private final String text;
	/** The names of the report as written, by their keys. */
	private final Map<String, String> written = new HashMap<>();
	/** What has been found clear; a report names most things many times. */
	private final Set<List<Object>> clear = new HashSet<>();

	/** One that can still get reasons. */
	private static final class Draft {

		private final String id;
		private final String type;
		private final String label;
		private final String object;
		private final Set<Reason> reasons = new LinkedHashSet<>();

		Draft(String id, String type, String label, String object) {
			this.id = id;
			this.type = type;
			this.label = label;
			this.object = object;
		}

		/** Lists that say the same are named together, each once. */
		void add(Reason reason) {
			Optional<Reason> listed = reason.kind() != Kind.LISTED ? Optional.empty()
					: reasons.stream().filter(other -> other.kind() == Kind.LISTED).findFirst();
			if (listed.isEmpty()) {
				reasons.add(reason);
				return;
			}
			Set<String> lists = new LinkedHashSet<>(List.of(listed.get().what().getFirst().split(", ")));
			lists.addAll(List.of(reason.what().getFirst().split(", ")));
			reasons.remove(listed.get());
			reasons.add(Reason.of(Kind.LISTED, String.join(", ", lists)));
		}

		boolean has(Kind kind) {
			return reasons.stream().anyMatch(reason -> reason.kind() == kind);
		}

		/** Objects of the case, then what it was read as, then what the report speaks for. */
		int rank() {
			return (object.isEmpty() ? 0 : 8) + (has(Kind.FOUND) ? 4 : 0) + (has(Kind.ALSO_NAMED) ? 2 : 0) + (has(Kind.WORD_BESIDE) ? 1 : 0);
		}
	}

	/** In a report of a case. */
	public Choices(CaseIndex index, KnownNames names, KnownObjects known, String text, List<Mention> mentions) {
		this.index = index;
		this.names = names;
		this.known = known;
		this.text = text;
		for (Mention mention : mentions) {
			if (Choice.isAsked(mention.type())) {
				written.putIfAbsent(ContestedNames.key(mention.raw()), mention.raw());
			}
		}
	}

	private static Pattern words(String latin, String japanese) {
		return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + latin + ")(?![\\p{L}\\p{N}])|" + japanese, Pattern.CASE_INSENSITIVE);
	}

	/** What a mention may stand for, best first; empty when it is clear. */
	public List<Choice> of(Mention mention) {
		Map<String, Draft> drafts = new LinkedHashMap<>();
		if (!Choice.isAsked(mention.type())) {
			mention.candidates().forEach(candidate -> candidate(drafts, candidate, mention, Reason.of(Kind.FOUND, mention.why())));
			return finished(drafts.values());
		}
		String name = name(mention);
		List<Object> same = List.of(name, mention.raw(), mention.type(), mention.value(), mention.entity(), mention.candidates());
		if (clear.contains(same)) {
			return List.of();
		}
		objects(name, mention.value(), drafts);
		boolean elsewhere = drafts.values().stream().anyMatch(draft -> !draft.type.equals(mention.type()));
		if (!mention.entity().isEmpty()) {
			thing(drafts, mention.type(), mention.entity(), mention, Reason.of(Kind.FOUND, mention.why()));
		}
		mention.candidates().forEach(candidate -> candidate(drafts, candidate, mention, null));
		names.named(name).stream().filter(one -> Choice.isAsked(one.type()))
				.forEach(one -> thing(drafts, one.type(), one.entity(), mention, Reason.of(Kind.LISTED, one.source())));
		List<ContestedNames.Owner> owners = contested(name, mention.value());
		owners.forEach(owner -> thing(drafts, owner.type(), key(owner), mention, Reason.of(Kind.LISTED, owner.source())));
		boolean asks = !owners.isEmpty() || drafts.size() > 1 && !onlyOtherKinds(drafts, mention) || elsewhere;
		if (!asks) {
			clear.add(same);
		}
		return asks ? withNew(drafts, mention) : List.of();
	}

	/** What a name that a person has given may stand for, where the case holds several; else empty. */
	public List<Choice> ofCorrected(Mention mention, String type, String value) {
		Map<String, Draft> drafts = new LinkedHashMap<>();
		objects(value, value, drafts);
		drafts.values().removeIf(draft -> !draft.type.equals(type));
		return drafts.size() < 2 ? List.of() : withNew(drafts, new Mention(mention.span(), mention.page(), value, value, type, "", List.of(),
				mention.role(), mention.confidence(), mention.extractor(), mention.why()));
	}

	/** A name in another script is that of the thing in its sound or meaning: エモテット is as contested as Emotet. */
	private List<ContestedNames.Owner> contested(String name, String value) {
		List<ContestedNames.Owner> owners = names.contested(name);
		boolean latin = name.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
		return owners.isEmpty() && !latin ? names.contested(value) : owners;
	}

	/** The name with the noun that follows, where the full name has it: "Lazarus" of "Lazarusグループ" is Lazarus Group. */
	private String name(Mention mention) {
		Matcher tail = TAIL.matcher(text).region(Math.min(text.length(), mention.span().end()), text.length());
		if (tail.lookingAt()) {
			String full = mention.raw() + (tail.group("group") == null ? " Team" : " Group");
			if (ContestedNames.key(full).equals(ContestedNames.key(mention.value()))) {
				return full;
			}
		}
		return mention.raw();
	}

	/** A list that knows the name as another kind of thing has been weighed by the extractors already. */
	private static boolean onlyOtherKinds(Map<String, Draft> drafts, Mention mention) {
		return mention.entity().isEmpty() && mention.candidates().isEmpty()
				&& drafts.values().stream().noneMatch(draft -> draft.type.equals(mention.type()));
	}

	private void objects(String raw, String value, Map<String, Draft> drafts) {
		Set<String> spellings = new LinkedHashSet<>(List.of(raw, value, raw.replace('-', ' '), raw.replace(' ', '-'), raw.replaceAll("[ -]", "")));
		for (String spelling : spellings) {
			for (Entry entry : index.named(spelling)) {
				String type = OBJECTS.get(entry.type());
				// The value is what lists call the thing first; another object with that name is found by the thing.
				if (type != null && !drafts.containsKey(entry.id())) {
					drafts.put(entry.id(), object(entry, type, raw));
				}
			}
		}
	}

	private Draft object(Entry entry, String type, String raw) {
		Draft draft = new Draft(entry.id(), type, entry.name(), entry.id());
		Optional<StixObject> object = index.find(entry.id());
		draft.reasons.add(Reason.of(Kind.IN_CASE, String.valueOf(object.map(found -> found.getEvidence().size()).orElse(0))));
		String key = ContestedNames.key(raw);
		for (NameAssertion name : object.map(StixObject::getNames).stream().flatMap(List::stream).toList()) {
			if (name.getName() != null && ContestedNames.key(name.getName()).equals(key) && name.getAssertedBy() != null) {
				draft.reasons.add(Reason.of(Kind.CALLED_BY, name.getAssertedBy(), name.getSince() == null ? "" : name.getSince(),
						name.getConfidence() == null ? "" : name.getConfidence().toString()));
			}
		}
		return draft;
	}

	private void candidate(Map<String, Draft> drafts, String candidate, Mention mention, Reason reason) {
		int colon = candidate.indexOf(':');
		thing(drafts, candidate.substring(0, colon), candidate.substring(colon + 1), mention, reason);
	}

	/** The key of what the index calls as the lists do; else their name. */
	private String key(ContestedNames.Owner owner) {
		String key = ContestedNames.key(owner.name());
		return names.named(owner.name()).stream().filter(name -> name.type().equals(owner.type()))
				.filter(name -> names.entity(name.type(), name.entity()).filter(entity -> ContestedNames.key(entity.name()).equals(key)).isPresent())
				.map(name -> name.entity()).findFirst().orElse(owner.name());
	}

	private void thing(Map<String, Draft> drafts, String type, String key, Mention mention, Reason reason) {
		Optional<KnownEntity> entity = names.entity(type, key);
		String label = entity.map(KnownEntity::name).orElse(key);
		Draft draft = present(drafts, type, key, label);
		if (draft == null) {
			String id = type + ":" + key;
			draft = drafts.values().stream().filter(other -> other.type.equals(type) && ContestedNames.key(other.label).equals(ContestedNames.key(label))
					&& other.object.isEmpty()).findFirst().orElse(null);
			if (draft == null) {
				draft = new Draft(id, type, label, "");
				drafts.put(id, draft);
			}
		}
		if (reason != null) {
			draft.add(reason);
		}
		String others = entity.map(found -> names(found, mention)).orElse("");
		if (!others.isEmpty()) {
			draft.reasons.add(Reason.of(Kind.ALSO_NAMED, others));
		}
	}

	/** The object of the case that a known thing is; it is offered once, as the object. */
	private Draft present(Map<String, Draft> drafts, String type, String key, String label) {
		List<String> found = known.find(new Subject(type, label, key, Role.SUBJECT));
		if (found.size() != 1) {
			return null;
		}
		String id = found.getFirst();
		return drafts.computeIfAbsent(id, missing -> index.entry(id).map(entry -> object(entry, type, label)).orElse(null));
	}

	/** Other names of a thing that the report uses. */
	private String names(KnownEntity entity, Mention mention) {
		String own = ContestedNames.key(mention.raw());
		List<String> others = new ArrayList<>();
		List<String> all = new ArrayList<>(entity.aliases());
		all.addFirst(entity.name());
		for (String name : all) {
			String key = ContestedNames.key(name);
			if (!key.equals(own) && written.containsKey(key) && !others.contains("«" + written.get(key) + "»")) {
				others.add("«" + written.get(key) + "»");
			}
		}
		return String.join(", ", others);
	}

	private List<Choice> withNew(Map<String, Draft> drafts, Mention mention) {
		Set<String> types = new LinkedHashSet<>();
		types.add(mention.type());
		drafts.values().forEach(draft -> types.add(draft.type));
		for (Draft draft : drafts.values()) {
			String word = beside(mention, draft.type);
			if (!word.isEmpty()) {
				draft.reasons.add(Reason.of(Kind.WORD_BESIDE, word));
			}
		}
		List<Choice> choices = new ArrayList<>(finished(drafts.values()));
		for (String type : types) {
			choices.add(new Choice(Choice.NEW + type, type, mention.raw().strip().replaceAll("\\s+", " "), "", List.of(Reason.of(Kind.IS_NEW))));
		}
		return choices;
	}

	private static List<Choice> finished(Iterable<Draft> drafts) {
		List<Draft> sorted = new ArrayList<>();
		drafts.forEach(sorted::add);
		sorted.sort(Comparator.comparingInt(Draft::rank).reversed());
		return sorted.stream().map(draft -> new Choice(draft.id, draft.type, draft.label, draft.object, List.copyOf(draft.reasons))).toList();
	}

	/** The nearest word beside a mention that says of what type it is, or {@code ""}. */
	private String beside(Mention mention, String type) {
		int start = Math.max(0, mention.span().start() - AROUND);
		int end = Math.min(text.length(), mention.span().end() + AROUND);
		if (end < start || mention.span().end() > text.length()) {
			return "";
		}
		Matcher matcher = WORDS.get(type).matcher(text.substring(start, end));
		String nearest = "";
		int distance = Integer.MAX_VALUE;
		while (matcher.find()) {
			int from = start + matcher.start();
			int to = start + matcher.end();
			int apart = to <= mention.span().start() ? mention.span().start() - to : from - mention.span().end();
			if (apart >= 0 && apart < distance) {
				distance = apart;
				nearest = matcher.group();
			}
		}
		return nearest;
	}
}
