package org.akashi.model.storage;

import java.util.Arrays;
import java.util.List;

import org.eclipse.emf.common.util.BasicEMap;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.EMap;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.impl.EStringToStringMapEntryImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;
import org.eclipse.emf.ecore.util.EDataTypeEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EcoreEMap;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * What all elements of the model are: EObjects whose ids, timestamps, lists and maps may be <em>packed</em>, that is, be in a
 * form that needs less memory, until somebody asks for them. Getters and setters, reflective ones too, never show packed
 * values; readers and writers of many objects use them by {@link #packed} and {@link #pack}. Packed forms are
 * <ul>
 * <li>of an id {@link PackedId}, of a timestamp {@link PackedTime}, else the text;
 * <li>of a list of texts an array of texts or packed ids;
 * <li>of a map of texts an array of key, value, key, value…;
 * <li>of a list of parts an array with an array of texts for each part, by feature id less 1, absent ones {@code null}.
 * </ul>
 * Arrays that were packed may be shared between objects and must not be changed. As all of EMF, not thread-safe.
 */
public abstract class CompactObject extends MinimalEObjectImpl.Container {

	/**
	 * The value of a feature as it is stored, packed or not; {@code null} when it was never set.
	 *
	 * @throws IllegalArgumentException if there is no such feature, or it cannot be packed
	 */
	public Object packed(int featureID) {
		throw new IllegalArgumentException("No feature " + featureID + " that can be packed in " + eClass().getName());
	}

	/**
	 * Stores a value of the feature's type, or its packed form. Notifies nobody: only for objects that were just made.
	 *
	 * @throws IllegalArgumentException if there is no such feature, or it cannot be packed
	 */
	public void pack(int featureID, Object value) {
		throw new IllegalArgumentException("No feature " + featureID + " that can be packed in " + eClass().getName());
	}

	/** How many lists and maps share the field for those that few objects have. */
	private static final int RARE = 8;

	/** What is stored at a place of the field for rare lists and maps. */
	protected static Object rare(Object[] rare, int place) {
		return rare == null ? null : rare[place];
	}

	/** The field for rare lists and maps with another value at a place. */
	protected static Object[] withRare(Object[] rare, int place, Object value) {
		Object[] changed = rare == null ? new Object[RARE] : rare;
		changed[place] = value;
		return changed;
	}

	/** The text of a stored id or timestamp. */
	protected static String text(Object stored) {
		return stored == null ? null : stored.toString();
	}

	/** Whether a stored list or map has anything in it. */
	protected static boolean isFilled(Object stored) {
		return stored != null && (stored instanceof Object[] packed ? packed.length > 0 : !((List<?>) stored).isEmpty());
	}

	/** A stored list for people. */
	protected static Object shown(Object stored) {
		return stored instanceof Object[] packed ? Arrays.asList(packed) : stored;
	}

	/** The list that is stored. */
	@SuppressWarnings("unchecked")
	protected static <T> EList<T> list(Object stored) {
		return (EList<T>) stored;
	}

	/** The map that is stored. */
	@SuppressWarnings("unchecked")
	protected static EMap<String, String> map(Object stored) {
		return (EMap<String, String>) stored;
	}

	/** A list of texts with what is packed, or empty. */
	protected final EList<String> unpackedTexts(Object packed, int featureID) {
		EDataTypeEList<String> list = new EDataTypeEList<>(String.class, this, featureID);
		if (packed instanceof Object[] values) {
			String[] texts = new String[values.length];
			for (int i = 0; i < texts.length; i++) {
				texts[i] = text(values[i]);
			}
			list.setData(texts.length, texts);
		}
		return list;
	}

	/** A map with what is packed, or empty. */
	protected final EMap<String, String> unpackedMap(Object packed, int featureID) {
		EcoreEMap<String, String> map = new EcoreEMap<>(EcorePackage.Literals.ESTRING_TO_STRING_MAP_ENTRY,
				EStringToStringMapEntryImpl.class, this, featureID);
		if (packed instanceof String[] pairs) {
			quietly(() -> {
				for (int i = 0; i < pairs.length; i += 2) {
					map.add(entry(pairs[i], pairs[i + 1]));
				}
			});
		}
		return map;
	}

	@SuppressWarnings("unchecked")
	private static BasicEMap.Entry<String, String> entry(String key, String value) {
		BasicEMap.Entry<String, String> entry = (BasicEMap.Entry<String, String>) EcoreFactory.eINSTANCE
				.create(EcorePackage.Literals.ESTRING_TO_STRING_MAP_ENTRY);
		entry.setHash(key.hashCode());
		entry.setKey(key);
		entry.setValue(value);
		return entry;
	}

	/** A list of parts with what is packed, or empty. */
	protected final <T> EList<T> unpackedParts(Object packed, Class<?> type, int featureID) {
		EObjectContainmentEList<T> list = new EObjectContainmentEList<>(type, this, featureID);
		if (packed instanceof Object[] parts) {
			EClass eClass = ((EReference) eClass().getEStructuralFeature(featureID)).getEReferenceType();
			quietly(() -> {
				for (Object part : parts) {
					add(list, unpackedPart(eClass, (String[]) part));
				}
			});
		}
		return list;
	}

	@SuppressWarnings("unchecked")
	private static <T> void add(InternalEList<T> list, EObject part) {
		list.addUnique((T) part);
	}

	/**
	 * A new part with what is packed.
	 *
	 * @param values texts by feature id less 1, absent ones {@code null}
	 */
	public static EObject unpackedPart(EClass eClass, String[] values) {
		InternalEObject part = (InternalEObject) EcoreUtil.create(eClass);
		for (int i = 0; i < values.length; i++) {
			if (values[i] != null) {
				part.eSet(i + 1, values[i]);
			}
		}
		return part;
	}

	/** Nothing changes by unpacking, so nobody is told. */
	private void quietly(Runnable work) {
		boolean deliver = eDeliver();
		eSetDeliver(false);
		try {
			work.run();
		} finally {
			eSetDeliver(deliver);
		}
	}
}
