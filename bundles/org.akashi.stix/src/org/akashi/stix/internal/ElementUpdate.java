package org.akashi.stix.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.akashi.model.StixElement;
import org.eclipse.emf.common.util.EMap;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Makes one element equal to another in place, by setting what differs and nothing else. */
public final class ElementUpdate {

	private ElementUpdate() {
	}

	/** Moves what differs from the source, which is of no more use then, to the target of the same class. */
	public static void apply(StixElement source, StixElement target) {
		for (EStructuralFeature feature : target.eClass().getEAllStructuralFeatures()) {
			Object now = target.eGet(feature);
			Object then = source.eGet(feature);
			if (feature.getEType() == EcorePackage.Literals.ESTRING_TO_STRING_MAP_ENTRY) {
				map(asMap(then), asMap(now));
			} else if (feature.isMany()) {
				list((List<?>) then, (List<?>) now);
			} else if (now instanceof StixElement a && then instanceof StixElement b) {
				apply(b, a);
			} else if (!Objects.equals(now, then)) {
				if (source.eIsSet(feature)) {
					target.eSet(feature, then);
				} else {
					target.eUnset(feature);
				}
			}
		}
	}

	@SuppressWarnings("unchecked")
	private static EMap<String, String> asMap(Object map) {
		return (EMap<String, String>) map;
	}

	private static void map(EMap<String, String> source, EMap<String, String> target) {
		Set<String> gone = new HashSet<>(target.keySet());
		for (Map.Entry<String, String> entry : source) {
			gone.remove(entry.getKey());
			if (!entry.getValue().equals(target.get(entry.getKey()))) {
				target.put(entry.getKey(), entry.getValue());
			}
		}
		gone.forEach(target::removeKey);
	}

	/** Keeps the equal elements at both ends, replaces what is between. */
	@SuppressWarnings("unchecked")
	private static void list(List<?> source, List<?> untyped) {
		List<Object> target = (List<Object>) untyped;
		int head = 0;
		while (head < source.size() && head < target.size() && same(source.get(head), target.get(head))) {
			head++;
		}
		int tail = 0;
		while (tail < source.size() - head && tail < target.size() - head
				&& same(source.get(source.size() - 1 - tail), target.get(target.size() - 1 - tail))) {
			tail++;
		}
		if (target.size() - tail > head) {
			target.subList(head, target.size() - tail).clear();
		}
		if (source.size() - tail > head) {
			target.addAll(head, new ArrayList<>(source.subList(head, source.size() - tail)));
		}
	}

	private static boolean same(Object a, Object b) {
		return a instanceof EObject x && b instanceof EObject y ? EcoreUtil.equals(x, y) : Objects.equals(a, b);
	}
}
