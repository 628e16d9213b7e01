package org.akashi.stix.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.akashi.model.ModelPackage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** What reader and writer need to know of a class, worked out once from the model's annotations. Immutable. */
public final class ClassTable {

	/** Written before a type's own properties; the other shared ones come after them. */
	private static final List<String> HEAD = List.of("spec_version", "id", "created_by_ref", "created", "modified");

	private final EClass eClass;
	private final String type;
	private final List<Property> properties;
	private final Map<String, Property> byName = new HashMap<>();
	private final Map<String, Property> extensions = new LinkedHashMap<>();
	private final Map<String, Property> own = new LinkedHashMap<>();
	private final int flatSize;

	/** The tables of all classes, made when first asked for. */
	private static final class All {
		static final ClassTable[] BY_ID;
		static final Map<String, ClassTable> BY_TYPE = new LinkedHashMap<>();
		/** Properties that look the same in each top-level class that has them: readable before the type is known. */
		static final Map<String, Property> SHARED = new HashMap<>();

		static {
			List<EClassifier> classes = ModelPackage.eINSTANCE.getEClassifiers();
			BY_ID = new ClassTable[classes.size()];
			Set<String> ambiguous = new HashSet<>();
			for (EClassifier classifier : classes) {
				ClassTable table = new ClassTable((EClass) classifier);
				BY_ID[classifier.getClassifierID()] = table;
				if (table.type != null) {
					BY_TYPE.put(table.type, table);
				}
				if (ModelPackage.Literals.STIX_OBJECT.isSuperTypeOf(table.eClass)) {
					for (Property p : table.properties) {
						Property other = SHARED.putIfAbsent(p.name(), p);
						if (other != null && !other.reads(p)) {
							ambiguous.add(p.name());
						}
					}
				}
			}
			SHARED.keySet().removeAll(ambiguous);
		}
	}

	private ClassTable(EClass eClass) {
		this.eClass = eClass;
		type = EcoreUtil.getAnnotation(eClass, Property.ANNOTATION, "name");
		List<Property> head = new ArrayList<>();
		List<Property> body = new ArrayList<>();
		List<Property> tail = new ArrayList<>();
		for (EStructuralFeature feature : eClass.getEAllStructuralFeatures()) {
			String extension = Property.annotation(feature, "extension");
			if (extension != null) {
				extensions.put(extension, Property.of(eClass, feature, extension));
				continue;
			}
			String ours = Property.annotation(feature, Property.OWN);
			if (ours != null) {
				own.put(ours, Property.of(eClass, feature, ours));
				continue;
			}
			String name = Property.annotation(feature, "name");
			if (name == null || feature == ModelPackage.Literals.CUSTOM_OBJECT__TYPE) {
				continue;
			}
			Property property = Property.of(eClass, feature, name);
			byName.put(name, property);
			(HEAD.contains(name) ? head : feature.getEContainingClass().isAbstract() ? tail : body).add(property);
		}
		head.sort((a, b) -> HEAD.indexOf(a.name()) - HEAD.indexOf(b.name()));
		head.addAll(body);
		head.addAll(tail);
		properties = List.copyOf(head);
		flatSize = flatSize(properties);
	}

	/** How many features of texts a sub-object has that the model can pack, or 0. */
	private static int flatSize(List<Property> properties) {
		int size = 0;
		for (Property p : properties) {
			boolean text = p.kind() == Kind.TEXT && p.form() == Property.Form.PLAIN;
			if (!text && p.kind() != Kind.TEXT_MAP) {
				return 0;
			}
			size = text ? Math.max(size, p.id()) : size;
		}
		return size;
	}

	/** The table of a class of the model. */
	public static ClassTable of(EClass eClass) {
		return All.BY_ID[eClass.getClassifierID()];
	}

	/** The table of a STIX type, or {@code null} when the standard does not define it. */
	public static ClassTable ofType(String type) {
		return All.BY_TYPE.get(type);
	}

	/** The table of all objects of types that the standard does not define. */
	public static ClassTable custom() {
		return of(ModelPackage.Literals.CUSTOM_OBJECT);
	}

	/** All types of the standard. */
	public static List<String> types() {
		return List.copyOf(All.BY_TYPE.keySet());
	}

	/** A property that looks the same in every top-level class which has it, or {@code null}. */
	static Property shared(String name) {
		return All.SHARED.get(name);
	}

	/** The class. */
	public EClass eClass() {
		return eClass;
	}

	/** The STIX type, {@code null} for sub-objects and custom objects. */
	public String type() {
		return type;
	}

	/** All properties in the order in which they are written; without extensions. */
	public List<Property> properties() {
		return properties;
	}

	/** The property of that JSON name, or {@code null}. */
	public Property property(String name) {
		return byName.get(name);
	}

	/** The predefined extensions of this type by key, in the order in which they are written. */
	public Map<String, Property> extensions() {
		return Collections.unmodifiableMap(extensions);
	}

	/** The length of the array of texts that a sub-object of this class can be packed as; 0 when it cannot. */
	int flatSize() {
		return flatSize;
	}

	/** What Akashi's own extension holds, by JSON name, in the order in which it is written; empty for sub-objects. */
	public Map<String, Property> own() {
		return Collections.unmodifiableMap(own);
	}
}
