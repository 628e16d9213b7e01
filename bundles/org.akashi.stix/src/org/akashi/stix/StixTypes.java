package org.akashi.stix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.akashi.model.*;
import org.akashi.model.Process;
import org.akashi.model.storage.CompactObject;
import org.akashi.stix.internal.ClassTable;
import org.akashi.stix.internal.Property;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Between STIX types and JSON names and the classes and features of the model. Thread-safe. */
public final class StixTypes {

	private static final int LONGEST_NAME = 120;
	private static final JsonMapper MAPPER = JsonMapper.shared();

	private StixTypes() {
	}

	/** The class of a STIX type; {@link CustomObject}'s for a type that the standard does not define. */
	public static EClass eClass(String type) {
		ClassTable table = ClassTable.ofType(type);
		return table == null ? ModelPackage.Literals.CUSTOM_OBJECT : table.eClass();
	}

	/** Whether STIX 2.1 defines the type. */
	public static boolean isDefined(String type) {
		return ClassTable.ofType(type) != null;
	}

	/** The STIX type of an object; {@code ""} only for an object read without one. */
	public static String type(StixObject object) {
		String type = object instanceof CustomObject custom ? custom.getType() : ClassTable.of(object.eClass()).type();
		return type == null ? "" : type;
	}

	/** All types that STIX 2.1 defines: domain objects, relationships, meta objects, observables. */
	public static List<String> types() {
		return ClassTable.types();
	}

	/**
	 * The JSON name of a feature: {@code external_references}; the key for a predefined extension ({@code archive-ext}).
	 *
	 * @throws IllegalArgumentException if the feature is not of the model
	 */
	public static String jsonName(EStructuralFeature feature) {
		String name = Property.annotation(feature, "name");
		name = name == null ? Property.annotation(feature, "extension") : name;
		if (name == null && feature.getEContainingClass().getEPackage() != ModelPackage.eINSTANCE) {
			throw new IllegalArgumentException("Not a feature of the model: " + feature);
		}
		return name == null ? feature.getName() : name;
	}

	/** The feature of that JSON name (or predefined extension's key), or {@code null} when the class has none. */
	public static EStructuralFeature feature(EClass eClass, String jsonName) {
		ClassTable table = ClassTable.of(eClass);
		Property property = table.property(jsonName);
		property = property == null ? table.extensions().get(jsonName) : property;
		return property == null ? null : property.feature();
	}

	/** The features of a class that are JSON properties of their own, in the order in which they are written. */
	public static List<EStructuralFeature> features(EClass eClass) {
		return ClassTable.of(eClass).properties().stream().map(Property::feature).toList();
	}

	/** The vocabulary that a feature's terms are from: {@code malware-type-ov}; empty when there is none. */
	public static Optional<String> vocabulary(EStructuralFeature feature) {
		return Optional.ofNullable(Property.annotation(feature, "vocabulary"));
	}

	/** Whether a feature holds ids of other objects. */
	public static boolean isReference(EStructuralFeature feature) {
		return "id".equals(Property.annotation(feature, "format"));
	}

	/**
	 * The types that the ids in a feature may name: the table of the standard's embedded relationships. Empty when the feature
	 * holds no ids, or ids of any type.
	 */
	public static List<String> referenceTypes(EStructuralFeature feature) {
		String refs = Property.annotation(feature, "refs");
		List<String> types = new ArrayList<>();
		for (String type : refs == null ? new String[0] : refs.split(",")) {
			switch (type) {
				case "@sco" -> types().stream().filter(t -> ModelPackage.Literals.CYBER_OBSERVABLE.isSuperTypeOf(eClass(t))).forEach(types::add);
				case "@sdo" -> types().stream().filter(StixTypes::isDomainObject).forEach(types::add);
				default -> types.add(type);
			}
		}
		return types;
	}

	/** Whether a type is one of the standard's domain objects (section 4). */
	private static boolean isDomainObject(String type) {
		return String.valueOf(EcoreUtil.getAnnotation(eClass(type), Property.ANNOTATION, "section")).startsWith("4.");
	}

	/** Whether a feature holds a timestamp. */
	public static boolean isTimestamp(EStructuralFeature feature) {
		return "time".equals(Property.annotation(feature, "format"));
	}

	/**
	 * A new object of a type, with {@code spec_version} 2.1 and a random id (UUIDv4). Observables get no id yet: see
	 * {@link StixIds#deterministic} (but processes, which have no deterministic one, get theirs). {@code created} and
	 * {@code modified} are left to the caller.
	 */
	public static StixObject create(String type) {
		StixObject object = (StixObject) ModelFactory.eINSTANCE.create(eClass(type));
		object.setSpecVersion("2.1");
		if (object instanceof CustomObject custom) {
			custom.setType(type);
		}
		if (!(object instanceof CyberObservable) || object instanceof Process) {
			object.setId(StixIds.random(type));
		}
		return object;
	}

	/**
	 * What people call an object: its name, value, path…, in one line of at most 120 characters; its id when nothing else
	 * says it. For relationships the kind alone, for the ends are known to the caller only.
	 */
	public static String name(StixObject object) {
		String name = switch (object) {
			case CyberObservable observable -> observableName(observable);
			case Relationship r -> r.getRelationshipType();
			case Sighting s -> first(s.getDescription(), "sighting");
			case Location l -> first(l.getName(), l.getCity(), l.getAdministrativeArea(), l.getCountry(), l.getRegion());
			case Indicator i -> first(i.getName(), i.getPattern());
			case Note n -> first(n.getAbstract(), n.getContent());
			case Opinion o -> first(o.getExplanation(), o.getOpinion());
			case Grouping g -> first(g.getName(), g.getContext());
			case MalwareAnalysis m -> first(m.getResultName(), m.getProduct());
			case MarkingDefinition m -> first(m.getName(), m.getDefinitionType());
			case CustomObject c -> first(customText(c, "name"), customText(c, "value"));
			default -> ofFeature(object, "name");
		};
		name = first(name, object.getId(), type(object));
		String line = name.strip().replaceAll("\\s+", " ");
		return line.length() <= LONGEST_NAME ? line : line.substring(0, LONGEST_NAME - 1) + "…";
	}

	private static String observableName(CyberObservable observable) {
		return switch (observable) {
			case Artifact a -> first(anyHash(a.getHashes()), a.getUrl(), a.getMimeType());
			case AutonomousSystem a -> a.getNumber() == null ? a.getName() : "AS" + a.getNumber();
			case Directory d -> d.getPath();
			case EmailMessage m -> first(m.getSubject(), m.getMessageId());
			case File f -> first(f.getName(), anyHash(f.getHashes()));
			case NetworkTraffic t -> traffic(t);
			case Process p -> first(p.getCommandLine(), p.getCwd(), p.getPid() == null ? null : "process " + p.getPid());
			case UserAccount u -> first(u.getDisplayName(), u.getAccountLogin(), u.getUserId());
			case WindowsRegistryKey k -> k.getKey();
			case X509Certificate x -> first(x.getSubject(), x.getSerialNumber(), anyHash(x.getHashes()), x.getIssuer());
			default -> first(ofFeature(observable, "value"), ofFeature(observable, "name"));
		};
	}

	private static String traffic(NetworkTraffic t) {
		String port = t.getDstPort() == null ? "" : " to port " + t.getDstPort();
		return t.getProtocols().isEmpty() && port.isEmpty() ? null : String.join("/", t.getProtocols()) + port;
	}

	private static String anyHash(org.eclipse.emf.common.util.EMap<String, String> hashes) {
		Function<String, String> byName = hashes::get;
		return hashes.isEmpty() ? null : first(byName.apply("SHA-256"), byName.apply("SHA-1"), byName.apply("MD5"), hashes.get(0).getValue());
	}

	private static String ofFeature(StixObject object, String jsonName) {
		EStructuralFeature feature = feature(object.eClass(), jsonName);
		return feature == null ? null : (String) object.eGet(feature);
	}

	private static String customText(CustomObject object, String name) {
		String json = kept(object, name);
		if (json == null || !json.startsWith("\"")) {
			return null;
		}
		JsonNode node = MAPPER.readTree(json);
		return node.stringValue();
	}

	/** A custom property's text, without making a map of what is packed. */
	private static String kept(CustomObject object, String name) {
		if (((CompactObject) object).packed(ModelPackage.CUSTOM_OBJECT__CUSTOM) instanceof String[] pairs) {
			for (int i = 0; i < pairs.length; i += 2) {
				if (pairs[i].equals(name)) {
					return pairs[i + 1];
				}
			}
			return null;
		}
		return object.getCustom().get(name);
	}

	private static String first(String... texts) {
		for (String text : texts) {
			if (text != null && !text.isBlank()) {
				return text;
			}
		}
		return null;
	}
}
