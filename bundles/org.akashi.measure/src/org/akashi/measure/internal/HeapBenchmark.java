package org.akashi.measure.internal;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import org.akashi.model.StixElement;
import org.akashi.model.StixObject;
import org.akashi.model.storage.CompactObject;
import org.akashi.stix.StixBundles;
import org.akashi.stix.StixReader;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * The heap that an object of the model takes, with its parts, lists, ids and texts, as the difference of what is used after
 * collection. Objects of a made case are read one by one, as the store materialises them. Of ATT&CK's long descriptions
 * the letters are counted apart: they are the content itself, and would take the same room in any form.
 */
final class HeapBenchmark implements Benchmark {

	private static final int OBJECTS = 50_000;
	private static final int RELATIONSHIPS = 150_000;
	private static final double GOAL = 400;
	/** Texts of more letters than a name or a term has. */
	private static final int LONG = 64;

	@Override
	public String name() {
		return "heap-object";
	}

	@Override
	public List<BenchRow> run(BenchPlace place) throws IOException {
		List<BenchRow> rows = new ArrayList<>();
		double made = made(place);
		rows.add(row("mean of a made case, 1 object to 3 relationships, read one by one, all texts included", made, true, "an object's line has "
				+ line(1, 2).length() + " bytes"));
		Path file = place.data().map(data -> data.resolve("stix/attack/enterprise-attack-18.1.stix21.json")).orElse(null);
		if (file != null && Files.isReadable(file)) {
			List<StixObject> objects = new ArrayList<>(1 << 15);
			long before = used();
			try (InputStream in = Files.newInputStream(file)) {
				StixBundles.read(in, objects::add, fault -> place.say(fault.getMessage()));
			}
			double all = (double) (used() - before) / objects.size();
			double letters = (double) letters(objects) / objects.size();
			String figures = String.format(Locale.ROOT, "with them %,.0f bytes; as JSON %,d bytes each", all, Files.size(file) / objects.size());
			rows.add(row("mean of the ATT&CK enterprise bundle but for the letters of texts longer than " + LONG, all - letters, true, figures));
		}
		return rows;
	}

	private BenchRow row(String what, double bytes, boolean goal, String peers) {
		return new BenchRow(name(), "heap of a materialised object, " + what, String.format(Locale.ROOT, "%,.0f bytes", bytes),
				goal ? "≤ 400 bytes" : "", bytes <= GOAL, peers);
	}

	private static double made(BenchPlace place) {
		List<StixObject> objects = new ArrayList<>(OBJECTS + RELATIONSHIPS);
		StixReader.read(line(0, 1));
		StixReader.read(relationship(0, new Random(0)));
		long before = used();
		for (int i = 0; i < OBJECTS; i++) {
			objects.add(StixReader.read(line(i, i + 1)));
		}
		place.say(String.format(Locale.ROOT, "objects: %,.0f bytes", (double) (used() - before) / OBJECTS));
		long between = used();
		Random random = new Random(7);
		for (int i = 0; i < RELATIONSHIPS; i++) {
			objects.add(StixReader.read(relationship(i, random)));
		}
		place.say(String.format(Locale.ROOT, "relationships: %,.0f bytes", (double) (used() - between) / RELATIONSHIPS));
		return (double) (used() - before) / objects.size();
	}

	private static String id(String type, int number) {
		return type + "--" + new UUID(0x1234_5678_0000_4000L + number, 0x8000_0000_0000_0000L + number * 31L);
	}

	private static String line(int number, int next) {
		return "{\"type\":\"malware\",\"spec_version\":\"2.1\",\"id\":\"" + id("malware", number) + "\",\"created_by_ref\":\"" + id("identity", 7)
				+ "\",\"created\":\"" + time(number) + "\",\"modified\":\"" + time(next) + "\",\"name\":\"Malware " + number
				+ "\",\"description\":\"A loader that " + number + " reports name.\",\"malware_types\":[\"trojan\",\"downloader\"],\"is_family\":true,"
				+ "\"aliases\":[\"Alias " + number + "\"],\"labels\":[\"apt\"],\"confidence\":80,\"external_references\":[{\"source_name\":\"mitre-attack\","
				+ "\"external_id\":\"S" + number + "\"}]}";
	}

	private static String relationship(int number, Random random) {
		return "{\"type\":\"relationship\",\"spec_version\":\"2.1\",\"id\":\"" + id("relationship", number) + "\",\"created_by_ref\":\"" + id("identity", 7)
				+ "\",\"created\":\"" + time(number) + "\",\"modified\":\"" + time(number) + "\",\"relationship_type\":\"uses\",\"source_ref\":\""
				+ id("intrusion-set", random.nextInt(OBJECTS)) + "\",\"target_ref\":\"" + id("malware", random.nextInt(OBJECTS)) + "\"}";
	}

	private static String time(int number) {
		return String.format(Locale.ROOT, "2026-%02d-%02dT%02d:%02d:%02d.%03dZ", 1 + number % 12, 1 + number / 12 % 28, number / 336 % 24, number % 60,
				number / 60 % 60, number % 1000);
	}

	private static long used() {
		MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
		for (int i = 0; i < 3; i++) {
			memory.gc();
		}
		return memory.getHeapMemoryUsage().getUsed();
	}

	/** Bytes of the letters of long texts, each text once. */
	private static long letters(List<StixObject> objects) {
		Set<String> texts = Collections.newSetFromMap(new IdentityHashMap<>());
		objects.forEach(object -> collect(object, texts));
		return texts.stream().filter(text -> text.length() > LONG)
				.mapToLong(text -> text.chars().allMatch(c -> c < 0x100) ? text.length() : 2L * text.length()).sum();
	}

	private static void collect(StixElement element, Set<String> texts) {
		for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
			if (feature.isMany() || !(feature instanceof EReference)) {
				collect(((CompactObject) element).packed(element.eClass().getFeatureID(feature)), texts);
			} else if (element.eGet(feature) instanceof StixElement part) {
				collect(part, texts);
			}
		}
	}

	private static void collect(Object stored, Set<String> texts) {
		switch (stored) {
			case null -> {
			}
			case String text -> texts.add(text);
			case Object[] packed -> {
				for (Object each : packed) {
					collect(each, texts);
				}
			}
			case List<?> list -> list.forEach(each -> collect(each, texts));
			case StixElement part -> collect(part, texts);
			case EObject entry -> entry.eClass().getEAllStructuralFeatures().forEach(f -> collect(entry.eGet(f), texts));
			default -> {
			}
		}
	}
}
