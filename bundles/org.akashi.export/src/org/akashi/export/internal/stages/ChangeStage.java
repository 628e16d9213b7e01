package org.akashi.export.internal.stages;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.akashi.export.Knowledge;
import org.akashi.export.LastExport;
import org.akashi.export.LastExport.Held;
import org.akashi.export.LossReport.Cause;
import org.akashi.export.LossReport.Loss;
import org.akashi.export.internal.redaction.Referred;
import org.akashi.model.CoreObject;
import org.akashi.model.StixObject;
import org.akashi.stix.StixReader;
import org.akashi.stix.StixTypes;
import org.akashi.stix.StixWriter;
import org.eclipse.emf.ecore.EStructuralFeature;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What changed since the last export, as receivers see it: new and changed objects with what they need, and for each that
 * they have and that is no longer handed over a last version that revokes it (STIX 2.1, section 3.6: {@code revoked}, a
 * later {@code modified}, and only what the type requires). Whatever the reason, deleted, marked or expired, the receiver
 * is told the same.
 */
public final class ChangeStage {

	private static final JsonMapper MAPPER = JsonMapper.shared();
	/** A pattern that is one and looks for nothing. */
	private static final String HIDDEN_PATTERN = "[x-redacted:value = 'redacted']";
	private static final HexFormat HEX = HexFormat.of();

	/**
	 * The difference.
	 *
	 * @param stage   the changed objects, and why the others stay
	 * @param next    what receivers have when they got it
	 * @param added   number of new objects
	 * @param changed number of changed objects
	 * @param revoked number of objects that are revoked
	 */
	public record Difference(Stage stage, LastExport next, int added, int changed, int revoked) {

		/** Everything, with the revocations of what receivers may still have. */
		public Knowledge whole(Knowledge all) {
			return revoked == 0 ? all : new Changes(all, ((Changes) stage.knowledge()).revocations());
		}
	}

	private final Knowledge source;
	private final UnaryOperator<String> hiding;
	private final LastExport last;
	private final Map<String, Held> next = new TreeMap<>();
	private final Set<String> picked = new HashSet<>();
	private final Set<String> unversioned = new HashSet<>();
	private final Set<String> referred = new HashSet<>();
	private final List<Loss> losses = new ArrayList<>();
	private final List<StixObject> revocations = new ArrayList<>();
	private Instant newest = Instant.EPOCH;
	private int added;
	private int changed;

	private ChangeStage(Knowledge source, LastExport last, UnaryOperator<String> hiding) {
		this.hiding = hiding;
		this.source = source;
		this.last = last;
	}

	/**
	 * The difference between what is handed over now and what was.
	 *
	 * @param hiding takes out of a text what is not for the audience any more: not even a revocation says it
	 */
	public static Difference of(Knowledge source, LastExport last, Instant at, UnaryOperator<String> hiding) {
		ChangeStage stage = new ChangeStage(source, last, hiding);
		stage.compare();
		stage.revoke();
		stage.unversioned.stream().filter(stage.referred::contains).forEach(stage.picked::add);
		int left = stage.next.size() - stage.picked.size() - stage.revocations.size();
		if (left > 0) {
			stage.losses.add(new Loss("", "", "", left + " objects have not changed since " + last.at() + ".", Cause.SINCE));
		}
		return new Difference(new Stage(new Changes(new FilteredKnowledge(source, stage.picked::contains), stage.revocations), stage.losses),
				new LastExport(at, stage.next), stage.added, stage.changed, stage.revocations.size());
	}

	private void compare() {
		try (Stream<StixObject> objects = source.objects()) {
			objects.forEach(object -> {
				String line = StixWriter.line(object);
				String sum = sum(line);
				Held before = last.objects().get(object.getId());
				next.put(object.getId(), new Held(sum, stub(object, line), false));
				if (object instanceof CoreObject core) {
					newest(core.getModified());
				} else {
					unversioned.add(object.getId());
				}
				if (before == null || !before.sum().equals(sum)) {
					picked.add(object.getId());
					Referred.of(MAPPER.readTree(line), referred);
					added += before == null || before.revoked() ? 1 : 0;
					changed += before == null || before.revoked() ? 0 : 1;
					if (before != null && before.revoked()) {
						losses.add(new Loss(object.getId(), StixTypes.name(object), "", "An earlier export revoked it: receivers may pass it over.", Cause.SINCE));
					}
				}
			});
		}
	}

	private void revoke() {
		last.objects().forEach((id, held) -> {
			if (next.containsKey(id)) {
				return;
			}
			if (held.revoked()) {
				next.put(id, held);
			} else if (held.stub().isEmpty()) {
				losses.add(new Loss(id, "", "", "It is no longer handed over; objects without versions can't be revoked.", Cause.SINCE));
			} else {
				ObjectNode stub = (ObjectNode) MAPPER.readTree(held.stub());
				stub.put("modified", after(stub.path("modified").asString(""))).put("revoked", true);
				hide(stub);
				StixObject revocation = StixReader.read(stub.toString());
				revocations.add(revocation);
				next.put(id, new Held(sum(StixWriter.line(revocation)), "", true));
			}
		});
	}

	private void hide(ObjectNode stub) {
		for (String property : List.of("name", "pattern", "content", "opinion", "product", "description")) {
			String said = stub.path(property).asString("");
			String hidden = hiding.apply(said);
			if (!hidden.equals(said)) {
				stub.put(property, property.equals("pattern") ? HIDDEN_PATTERN : hidden);
			}
		}
	}

	/** The time of a version that follows: that of the newest change, and in any case later than the one before. */
	private String after(String before) {
		try {
			Instant least = Instant.parse(before).plusMillis(1);
			return (newest.isAfter(least) ? newest : least).toString();
		} catch (DateTimeParseException e) {
			return newest.toString();
		}
	}

	private void newest(String modified) {
		try {
			Instant time = modified == null ? Instant.EPOCH : Instant.parse(modified);
			newest = time.isAfter(newest) ? time : newest;
		} catch (DateTimeParseException e) {
			newest = newest.plusMillis(0); // no time: the rules of STIX report it
		}
	}

	/** What a version that revokes the object must have: what its type requires. */
	private static String stub(StixObject object, String line) {
		if (!(object instanceof CoreObject core) || Boolean.TRUE.equals(core.getRevoked())) {
			return "";
		}
		ObjectNode whole = (ObjectNode) MAPPER.readTree(line);
		ObjectNode stub = MAPPER.createObjectNode();
		Set<String> kept = new HashSet<>(Set.of("type", "spec_version", "id", "created_by_ref", "created", "modified", "object_marking_refs"));
		for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
			if (feature.isRequired()) {
				kept.add(StixTypes.jsonName(feature));
			}
		}
		whole.properties().stream().filter(property -> kept.contains(property.getKey())).forEach(property -> stub.set(property.getKey(), property.getValue()));
		return stub.toString();
	}

	private static String sum(String line) {
		try {
			return HEX.formatHex(MessageDigest.getInstance("SHA-256").digest(line.getBytes(StandardCharsets.UTF_8)), 0, 12);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java platform has SHA-256", e);
		}
	}
}
