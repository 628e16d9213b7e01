package org.akashi.export.internal.redaction;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.akashi.export.Audience;
import org.akashi.export.Knowledge;
import org.akashi.export.LossReport.Cause;
import org.akashi.export.LossReport.Loss;
import org.akashi.model.ModelPackage;
import org.akashi.stix.StixReader;
import org.akashi.stix.StixTypes;
import org.eclipse.core.runtime.IProgressMonitor;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Decides what of some knowledge an audience may see. What is left out takes others with it: relationships at it, objects
 * with its name or value, observables that only it leads to; so the objects are gone through until nothing more falls.
 */
final class Judgement {

	/** Their names are titles, or say what they are about. */
	private static final Set<String> NAMELESS = Set.of("indicator", "report", "note", "opinion", "grouping", "relationship", "sighting", "observed-data",
			"incident", "marking-definition", "extension-definition", "language-content");

	private final Knowledge source;
	private final Audience audience;
	private final IProgressMonitor monitor;
	private final MarkingLevels levels;
	private final Map<String, Facts> facts = new LinkedHashMap<>();
	private final Map<String, Level> reportLevels = new HashMap<>();
	private final Map<String, String> leftOut = new LinkedHashMap<>();
	private final Set<String> hashes = new HashSet<>();
	private final Set<String> openHashes = new HashSet<>();
	private final Map<String, Set<String>> gone = new HashMap<>();
	private final Set<String> cut = new HashSet<>();
	private final Set<String> uuids = new HashSet<>();
	private final Traces traces = new Traces();
	private final Blackout blackout = new Blackout(traces, uuids);
	private List<Loss> losses = List.of();
	private boolean wordsAdded;

	private Judgement(Knowledge source, Audience audience, IProgressMonitor monitor) {
		this.source = source;
		this.audience = audience;
		this.monitor = monitor;
		levels = new MarkingLevels(source);
	}

	/**
	 * Decides.
	 *
	 * @throws IOException when the objects can't be read
	 */
	static Judgement of(Knowledge source, Audience audience, IProgressMonitor monitor) throws IOException {
		Judgement judgement = new Judgement(source, audience, monitor);
		judgement.judge();
		return judgement;
	}

	/** Ids of what is left out. */
	Set<String> leftOut() {
		return leftOut.keySet();
	}

	/** Whether an object is handed over otherwise than it is. */
	boolean isCut(String id) {
		return cut.contains(id);
	}

	/** Whether everything is handed over as it is. */
	boolean isWhole() {
		return leftOut.isEmpty() && cut.isEmpty();
	}

	/** Whether a report is not for the audience. */
	boolean isLeftOut(String sha256) {
		return hashes.contains(sha256);
	}

	Blackout blackout() {
		return blackout;
	}

	List<Loss> losses() {
		return losses;
	}

	/** Cuts an object that is handed over. */
	ObjectCut.Result cut(ObjectNode tree) {
		Facts fact = facts.get(tree.path("id").asString(""));
		return ObjectCut.cut(tree, rules(), fact == null || fact.unmarked());
	}

	private CutRules rules() {
		return new CutRules(audience, levels, leftOut.keySet(), hashes, gone, blackout);
	}

	private void judge() throws IOException {
		boolean[] parts = new boolean[1];
		Trees.each(source, monitor, tree -> {
			Facts fact = Facts.of(tree, levels);
			facts.merge(fact.id(), fact, (a, b) -> new Facts(a.id(), a.type(), a.own().and(b.own()), a.granular() || b.granular(), joined(a, b)));
			parts[0] |= fact.granular();
		});
		facts.values().stream().filter(fact -> fact.type().equals("report")).forEach(report -> reportLevels.put(report.id(), report.own()));
		facts.values().forEach(this::mark);
		sources();
		if (leftOut.isEmpty() && hashes.isEmpty() && !parts[0]) {
			return; // nothing is above the audience: it goes out as it is, by the fast road
		}
		open();
		words(new HashSet<>(leftOut.keySet()));
		while (round()) {
			monitor.worked(1);
		}
	}

	private static List<Facts.Source> joined(Facts a, Facts b) {
		List<Facts.Source> all = new ArrayList<>(a.reports());
		all.addAll(b.reports());
		return all;
	}

	/** By its own marking, else by that of the reports that it stands on, the most open of them. */
	private void mark(Facts fact) {
		if (!fact.own().isFor(audience)) {
			leaveOut(fact.id(), fact.own().reason("It"));
		} else if (fact.unmarked()) {
			Level level = inherited(fact);
			if (!level.isFor(audience)) {
				leaveOut(fact.id(), fact.reports().isEmpty() ? "It has no marking and counts as " + audience.unmarked().label() + "."
						: "The reports that it stands on count as " + level.label() + ".");
			}
		}
	}

	private Level inherited(Facts fact) {
		Level open = null;
		for (Facts.Source report : fact.reports()) {
			Level level = levelOf(report.report());
			open = open == null || level.tlp().compareTo(open.tlp()) < 0 ? level : open;
		}
		return open == null ? isOfTheStandard(fact) ? Level.NONE : new Level(audience.unmarked(), null, false) : open;
	}

	/** Markings and definitions say how to read others: they are nobody's secret unless marked. */
	private static boolean isOfTheStandard(Facts fact) {
		return fact.type().equals("marking-definition") || fact.type().equals("extension-definition");
	}

	private Level levelOf(String report) {
		Level own = reportLevels.getOrDefault(report, Level.NONE);
		return own.tlp() == null ? new Level(audience.unmarked(), own.pap(), own.unknown()) : own;
	}

	/** Which reports are left out, by their SHA-256. */
	private void sources() {
		for (Facts fact : facts.values()) {
			for (Facts.Source report : fact.reports()) {
				boolean isOpen = levelOf(report.report()).isFor(audience);
				if (!report.sha256().isEmpty()) {
					(isOpen ? openHashes : hashes).add(report.sha256());
				}
			}
		}
		openHashes.removeAll(hashes);
	}

	private void leaveOut(String id, String reason) {
		if (leftOut.putIfAbsent(id, reason) == null) {
			int mark = id.indexOf("--");
			Facts fact = facts.get(id);
			if (mark > 0 && (fact == null || !isOfTheStandard(fact))) {
				uuids.add(id.substring(mark + 2).toLowerCase(Locale.ROOT));
			}
		}
	}

	/** What those who get the file are told by name anyway is no trace. */
	private void open() throws IOException {
		OpenWords things = new OpenWords(traces, true);
		OpenWords others = new OpenWords(traces, false);
		Trees.each(source, monitor, tree -> {
			Facts fact = facts.get(tree.path("id").asString(""));
			boolean told = !fact.own().equals(Level.NONE) && fact.own().tlp() != null || fact.reports().stream()
					.anyMatch(report -> openHashes.contains(report.sha256()) && reportLevels.getOrDefault(report.report(), Level.NONE).tlp() != null);
			if (told && !leftOut.containsKey(fact.id())) {
				if (fact.granular() || !hashes.isEmpty()) {
					ObjectCut.cut(tree, rules(), fact.unmarked());
				}
				TraceWords.of(tree, true, rules(), NAMELESS.contains(fact.type()) ? others : things);
			}
		});
	}

	/** The words by which these objects, and the reports left out, are known. */
	private void words(Set<String> ids) throws IOException {
		TraceWords.Taker taker = new AddedWords(traces);
		Trees.each(source, monitor, tree -> {
			String id = tree.path("id").asString("");
			if (ids.contains(id)) {
				TraceWords.of(tree, !facts.get(id).own().equals(Level.NONE), rules(), taker);
			}
		});
		if (!wordsAdded) {
			wordsAdded = true;
			for (String sha256 : hashes) {
				traces.value(sha256);
				traces.name(source.reportTitle(sha256));
				source.reportText(sha256).ifPresent(traces::text);
			}
		}
		openHashes.forEach(sha256 -> source.reportText(sha256).ifPresent(traces::open));
	}

	/** Goes through all objects; whether something more is to be taken into account. */
	private boolean round() throws IOException {
		List<Loss> found = new ArrayList<>();
		Set<String> fallen = new HashSet<>();
		Set<String> referred = new HashSet<>();
		Set<String> referredByLeftOut = new HashSet<>();
		boolean[] more = new boolean[1];
		CutRules rules = rules();
		TraceWords.Taker taker = new AddedWords(traces);
		Map<String, String> fallenNow = new LinkedHashMap<>();
		Trees.each(source, monitor, tree -> {
			String id = tree.path("id").asString("");
			if (leftOut.containsKey(id)) {
				Referred.of(tree, referredByLeftOut);
				return;
			}
			ObjectNode whole = tree.deepCopy();
			ObjectCut.Result result = ObjectCut.cut(tree, rules, facts.get(id).unmarked());
			if (!result.leftOut().isEmpty()) {
				fallenNow.put(id, result.leftOut());
				// It only names what is left out: its own words are nobody's secret.
				Referred.of(whole, referredByLeftOut);
				return;
			}
			Referred.of(tree, referred);
			if (result.isChanged()) {
				cut.add(id);
				String name = StixTypes.name(StixReader.read(tree.toString()));
				result.losses().forEach((property, reason) -> found.add(new Loss(id, name, property, reason, Cause.AUDIENCE)));
				more[0] |= remember(id, whole, result, taker);
			}
		});
		fallenNow.forEach((id, reason) -> {
			leaveOut(id, reason);
			cut.remove(id);
			fallen.add(id);
		});
		more[0] |= !fallen.isEmpty() | orphans(referred, referredByLeftOut);
		if (more[0]) {
			openHashes.forEach(sha256 -> source.reportText(sha256).ifPresent(traces::open));
		} else {
			losses = joined(found);
		}
		return more[0];
	}

	/** What an object's own markings took away must not be said elsewhere, nor in a translation. */
	private boolean remember(String id, ObjectNode whole, ObjectCut.Result result, TraceWords.Taker taker) {
		if (result.removed().isEmpty()) {
			return false;
		}
		boolean observable = ModelPackage.Literals.CYBER_OBSERVABLE.isSuperTypeOf(StixTypes.eClass(whole.path("type").asString("")));
		boolean isNew = gone.computeIfAbsent(id, key -> new HashSet<>()).addAll(result.removed().keySet());
		if (isNew) {
			result.removed().forEach((property, nodes) -> {
				for (JsonNode node : nodes) {
					TraceWords.of(property, node, observable, taker);
				}
			});
		}
		return isNew;
	}

	/** Observables and identities that nothing leads to but what is left out, and markings that nothing has any more. */
	private boolean orphans(Set<String> referred, Set<String> referredByLeftOut) {
		boolean more = false;
		for (Facts fact : facts.values()) {
			if (leftOut.containsKey(fact.id()) || referred.contains(fact.id())) {
				continue;
			}
			boolean marking = fact.type().equals("marking-definition");
			boolean leaf = fact.type().equals("identity") || ModelPackage.Literals.CYBER_OBSERVABLE.isSuperTypeOf(StixTypes.eClass(fact.type()));
			if (marking || leaf && fact.unmarked() && fact.reports().isEmpty() && referredByLeftOut.contains(fact.id())) {
				leaveOut(fact.id(), marking ? "Nothing that is handed over has this marking." : "Only what is left out leads to it.");
				cut.remove(fact.id());
				more |= !marking;
			}
		}
		return more;
	}

	private List<Loss> joined(List<Loss> found) {
		List<Loss> all = new ArrayList<>();
		leftOut.forEach((id, reason) -> all.add(new Loss(id, source.object(id).map(StixTypes::name).orElse(""), "", reason, Cause.AUDIENCE)));
		all.addAll(found);
		all.sort((a, b) -> a.object().compareTo(b.object()));
		return all;
	}
}
