package org.akashi.stix.internal;

import java.util.List;

import org.eclipse.emf.common.util.BasicEMap;
import org.eclipse.emf.common.util.EMap;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;

/** Filling the model's maps without the hash table that {@link EMap#put} would make for each: most have few entries. */
final class Maps {

	private static final int FEW = 16;

	private Maps() {
	}

	@SuppressWarnings("unchecked")
	static void put(EMap<String, String> map, String key, String value) {
		int size = map.size();
		if (size >= FEW) {
			map.put(key, value);
			return;
		}
		for (int i = 0; i < size; i++) {
			if (map.get(i).getKey().equals(key)) {
				map.get(i).setValue(value);
				return;
			}
		}
		BasicEMap.Entry<String, String> entry = (BasicEMap.Entry<String, String>) EcoreFactory.eINSTANCE
				.create(EcorePackage.Literals.ESTRING_TO_STRING_MAP_ENTRY);
		entry.setHash(key.hashCode());
		entry.setKey(key);
		entry.setValue(value);
		map.add(entry);
	}

	/** Puts texts that are key, value, key, value… */
	static void putAll(EMap<String, String> map, List<String> pairs) {
		for (int i = 0; i < pairs.size(); i += 2) {
			put(map, pairs.get(i), pairs.get(i + 1));
		}
	}
}
