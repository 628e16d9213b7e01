package org.akashi.stix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.akashi.model.ModelFactory;
import org.akashi.model.ModelPackage;
import org.akashi.model.StixElement;
import org.akashi.model.StixObject;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.emf.common.util.EMap;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Objects of every type with every property at random: write and read give the same object, twice the same text. */
class GeneratedRoundTripTest {

	private static final String[] TEXTS = {"a", "Rising Sun", "改行\nと「引用」", "\"\\\u0000\u2028", "🐟", "2026-01-31T09:30:00.000Z", "", "x".repeat(200)};

	static List<String> types() {
		List<String> types = new ArrayList<>(StixTypes.types());
		types.add("x-unheard-of");
		return types;
	}

	@ParameterizedTest
	@MethodSource("types")
	void writeAndReadIsIdentity(String type) {
		Random random = new Random(type.hashCode());
		for (int run = 0; run < 40; run++) {
			StixObject object = StixTypes.create(type);
			fill(object, random, run);
			List<IStatus> faults = new ArrayList<>();
			String line = StixWriter.line(object);
			StixObject read = StixReader.read(line, faults::add);
			assertTrue(faults.isEmpty(), () -> faults + " in " + line);
			assertEquals(line, StixWriter.line(read));
			assertTrue(line.equals(StixWriter.line(EcoreUtil.copy(read))));
		}
	}

	private static void fill(StixElement element, Random random, int run) {
		for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
			boolean fixed = feature == ModelPackage.Literals.CUSTOM_OBJECT__TYPE;
			if (!fixed && random.nextInt(4) <= run % 4) {
				set(element, feature, random, run);
			}
		}
	}

	@SuppressWarnings("unchecked")
	private static void set(StixElement element, EStructuralFeature feature, Random random, int run) {
		boolean json = String.valueOf(EcoreUtil.getAnnotation(feature, "http://akashi.org/stix", "format")).startsWith("json");
		if (feature.getEType() == EcorePackage.Literals.ESTRING_TO_STRING_MAP_ENTRY) {
			EMap<String, String> map = (EMap<String, String>) element.eGet(feature);
			for (int i = random.nextInt(3); i >= 0; i--) {
				map.put("x_key" + i, feature == ModelPackage.Literals.STIX_OBJECT__EXTENSIONS ? "{\"a\":" + i + "}" : json ? json(random) : text(random));
			}
		} else if (feature instanceof EReference reference) {
			for (int i = feature.isMany() ? random.nextInt(3) : 0; i >= 0; i--) {
				StixElement part = (StixElement) ModelFactory.eINSTANCE.create(reference.getEReferenceType());
				fill(part, random, run);
				if (feature.isMany()) {
					((List<Object>) element.eGet(feature)).add(part);
				} else {
					element.eSet(feature, part);
				}
			}
		} else if (feature.isMany()) {
			((List<Object>) element.eGet(feature)).addAll(List.of(text(random), text(random)));
		} else {
			element.eSet(feature, switch (feature.getEType().getClassifierID()) {
				case EcorePackage.EBOOLEAN_OBJECT -> random.nextBoolean();
				case EcorePackage.EINTEGER_OBJECT, EcorePackage.EINT -> random.nextInt();
				case EcorePackage.ELONG_OBJECT -> random.nextLong();
				case EcorePackage.EDOUBLE_OBJECT -> random.nextGaussian() * Math.pow(10, random.nextInt(40) - 20);
				default -> json ? json(random) : text(random);
			});
		}
	}

	private static String text(Random random) {
		return TEXTS[random.nextInt(TEXTS.length)];
	}

	private static String json(Random random) {
		return List.of("1", "true", "\"t\"", "{\"a\":[1,{\"b\":null}]}", "[]", "1.50", "-1e99", "{}").get(random.nextInt(8));
	}
}
