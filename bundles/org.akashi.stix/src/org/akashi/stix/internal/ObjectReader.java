package org.akashi.stix.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.akashi.model.CustomObject;
import org.akashi.model.ModelFactory;
import org.akashi.model.ModelPackage;
import org.akashi.model.StixObject;
import org.akashi.model.storage.CompactObject;
import org.akashi.stix.BundleFrame;
import org.akashi.stix.EvidenceExtension;
import org.eclipse.core.runtime.IStatus;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/**
 * Reads top-level objects from a parser. The type decides the class, and may stand anywhere: what comes before it is held
 * until it is known, already read where its name means the same in every class. Not thread-safe.
 */
public final class ObjectReader extends ValueReader {

	/** Read before the type was known: a value as of a property, or text when there is none. */
	private record Held(String name, Property as, Object value) {
	}

	/** Single objects that are read one after another share texts, too. */
	private static final ThreadLocal<TextPool> SINGLE = ThreadLocal.withInitial(() -> new TextPool(1 << 10));

	/** A top-level object that is being read. */
	private static final class OpenObject extends Open {
		private Pairs extensions;

		OpenObject(StixObject object) {
			super((CompactObject) object, ClassTable.of(object.eClass()));
		}

		void extension(String key, String json) {
			extensions = extensions == null ? new Pairs() : extensions;
			extensions.put(key, json);
		}

		StixObject object() {
			return (StixObject) element;
		}
	}

	private Consumer<? super BundleFrame> frames;

	/** A reader with a pool of its own for texts: for many objects from one source. */
	public ObjectReader(JsonParser parser, Consumer<? super IStatus> faults) {
		this(parser, new Faults(faults, JsonPath.ROOT), new TextPool(1 << 15));
	}

	private ObjectReader(JsonParser parser, Faults faults, TextPool pool) {
		super(parser, faults, pool);
	}

	/** Says who takes what bundles have besides their objects; without, it is reported as not kept. */
	public void frames(Consumer<? super BundleFrame> sink) {
		frames = sink;
	}

	/** Reads one object that stands alone in its source. */
	public static StixObject readOne(JsonParser parser, Consumer<? super IStatus> faults) {
		ObjectReader reader = new ObjectReader(parser, new Faults(faults, JsonPath.ROOT), SINGLE.get());
		return reader.object(null);
	}

	/**
	 * Reads the object that begins at the current token.
	 *
	 * @param members takes the objects of a bundle, should the object be one; {@code null} to read a bundle as an object
	 *                of unknown type
	 * @return the object, or {@code null} when it was a bundle
	 */
	public StixObject object(Consumer<? super StixObject> members) {
		List<Held> held = null;
		for (String name = parser.nextName(); name != null; name = parser.nextName()) {
			JsonToken token = parser.nextToken();
			if (name.equals("type") && token == JsonToken.VALUE_STRING) {
				String type = text();
				if (members != null && type.equals("bundle")) {
					bundle(members, held, "type");
					return null;
				}
				return rest(create(type), held);
			}
			if (members != null && token == JsonToken.START_ARRAY && name.equals("objects")) {
				bundle(members, held, "objects");
				return null;
			}
			if (held == null) {
				held = new ArrayList<>();
			}
			held.add(hold(name));
		}
		faults.add(IStatus.ERROR, parser, "The object has no type; read as a custom object", false);
		OpenObject object = new OpenObject(ModelFactory.eINSTANCE.createCustomObject());
		apply(object, held == null ? List.of() : held);
		return end(object);
	}

	private static OpenObject create(String type) {
		ClassTable table = ClassTable.ofType(type);
		if (table != null) {
			return new OpenObject((StixObject) ModelFactory.eINSTANCE.create(table.eClass()));
		}
		CustomObject custom = ModelFactory.eINSTANCE.createCustomObject();
		custom.setType(type);
		return new OpenObject(custom);
	}

	private StixObject rest(OpenObject object, List<Held> held) {
		if (held != null) {
			apply(object, held);
		}
		for (String name = parser.nextName(); name != null; name = parser.nextName()) {
			JsonToken token = parser.nextToken();
			if (name.equals("extensions")) {
				if (token == JsonToken.START_OBJECT) {
					extensions(object);
				} else {
					keep(object, name, misfit("a dictionary"));
				}
			} else if (name.equals("type")) {
				faults.add(IStatus.ERROR, parser, "The type is given twice; the first one counts", true);
				parser.skipChildren();
			} else {
				member(object, name);
			}
		}
		return end(object);
	}

	private StixObject end(OpenObject object) {
		if (object.extensions != null) {
			object.element.pack(ModelPackage.STIX_OBJECT__EXTENSIONS, pool.list(object.extensions.toArray(), 0));
		}
		close(object);
		return object.object();
	}

	private Held hold(String name) {
		Property shared = ClassTable.shared(name);
		return shared == null ? new Held(name, null, json()) : new Held(name, shared, value(shared));
	}

	private void apply(OpenObject object, List<Held> held) {
		for (Held h : held) {
			Property property = object.table.property(h.name());
			if (h.as() != null && property != null && property.reads(h.as())) {
				assign(object, property, h.value());
			} else {
				String text = h.as() == null ? (String) h.value()
						: h.value() instanceof Misfit misfit ? misfit.text() : ElementWriter.text(h.as(), h.value());
				if (property != null || h.name().equals("extensions")) {
					again(object, h.name(), text);
				} else {
					object.custom(h.name(), text, text.hashCode());
				}
			}
		}
	}

	/** Reads a held text now that the type is known. */
	private void again(OpenObject object, String name, String text) {
		String path = JsonPath.member(faults.place(parser).path().replaceAll("\\.type$", ""), name);
		try (JsonParser p = JsonText.FACTORY.createParser(ObjectReadContext.empty(), text)) {
			ObjectReader reader = new ObjectReader(p, faults.under(path), pool);
			if (p.nextToken() == JsonToken.START_OBJECT && name.equals("extensions")) {
				reader.extensions(object);
			} else {
				reader.member(object, name);
			}
		}
	}

	private void extensions(OpenObject object) {
		boolean empty = true;
		for (String key = parser.nextName(); key != null; key = parser.nextName()) {
			empty = false;
			JsonToken token = parser.nextToken();
			Property predefined = object.table.extensions().get(key);
			if (predefined != null && token == JsonToken.START_OBJECT) {
				assign(object, predefined, value(predefined));
			} else if (token == JsonToken.START_OBJECT && key.equals(EvidenceExtension.ID)) {
				own(object);
			} else {
				if (token != JsonToken.START_OBJECT) {
					faults.add(IStatus.ERROR, parser, "An extension is an object; kept as it is", false);
				}
				object.extension(key, json());
			}
		}
		if (empty) {
			faults.add(IStatus.ERROR, parser, "A dictionary must not be empty; kept as it is", false);
			object.custom("extensions", "{}", 0);
		}
	}

	/** Reads Akashi's own extension; what else stands in it is kept beside, and joined again by the writer. */
	private void own(OpenObject object) {
		StringBuilder others = new StringBuilder("{");
		boolean typed = false;
		boolean any = false;
		for (String name = parser.nextName(); name != null; name = parser.nextName()) {
			JsonToken token = parser.nextToken();
			String other;
			Property own = object.table.own().get(name);
			if (token == JsonToken.VALUE_STRING && name.equals("extension_type")
					&& EvidenceExtension.EXTENSION_TYPE.equals(parser.getString())) {
				typed = true;
				continue;
			} else if (own != null) {
				Object value = value(own);
				if (!(value instanceof Misfit misfit)) {
					assign(object, own, value);
					any = true;
					continue;
				}
				faults.add(IStatus.ERROR, misfit.path(), misfit.line(), misfit.column(), misfit.message() + "; kept as it is", false);
				other = misfit.text();
			} else {
				other = json();
			}
			JsonText.quote(name, others.length() == 1 ? others : others.append(','));
			others.append(':').append(other);
		}
		if (typed && !any) {
			others.append(others.length() == 1 ? "" : ",").append("\"extension_type\":\"" + EvidenceExtension.EXTENSION_TYPE + "\"");
		}
		if (others.length() > 1 || !any) {
			object.extension(EvidenceExtension.ID, others.append('}').toString());
		}
	}

	/**
	 * Reads what is left of a bundle.
	 *
	 * @param held  what came before, may be {@code null}
	 * @param first the property at whose value the parser stands
	 */
	private void bundle(Consumer<? super StixObject> members, List<Held> held, String first) {
		Map<String, String> frame = new LinkedHashMap<>();
		if (held != null) {
			for (Held h : held) {
				frame.put(h.name(), h.as() == null ? (String) h.value()
						: h.value() instanceof Misfit misfit ? misfit.text() : ElementWriter.text(h.as(), h.value()));
			}
		}
		boolean any = false;
		for (String name = first; name != null; name = parser.nextName()) {
			JsonToken token = name == first ? parser.currentToken() : parser.nextToken();
			if (token == JsonToken.START_ARRAY && name.equals("objects")) {
				any |= bundleObjects(members);
				if (!any) {
					frame.put(name, "[]");
				}
			} else {
				if (frames == null && !name.equals("id") && !name.equals("type")) {
					faults.add(IStatus.INFO, parser, "The bundle's own property «" + name + "» is not kept", true);
				}
				frame.put(name, json());
			}
		}
		if (frames != null) {
			frames.accept(new BundleFrame(frame));
		}
	}

	/** Reads the list of objects; whether there was anything in it. */
	private boolean bundleObjects(Consumer<? super StixObject> members) {
		boolean any = false;
		for (JsonToken t = parser.nextToken(); t != JsonToken.END_ARRAY; t = parser.nextToken()) {
			any = true;
			next(members);
		}
		return any;
	}

	/** Reads the object or bundle at the current token; anything else is reported. */
	public void next(Consumer<? super StixObject> members) {
		if (parser.currentToken() == JsonToken.START_OBJECT) {
			StixObject object = object(members);
			if (object != null) {
				members.accept(object);
			}
		} else {
			faults.add(IStatus.ERROR, parser, "Expected a STIX object, found " + parser.currentToken(), true);
			parser.skipChildren();
		}
	}
}
