package org.akashi.stix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.StringJoiner;
import java.util.function.Supplier;

import org.akashi.model.StixObject;
import org.akashi.stix.internal.ClassTable;
import org.akashi.stix.internal.Kind;
import org.akashi.stix.internal.Property;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Generated JSON of every type, right and wrong: what comes out means what came in, before and after others looked at the object. */
class GeneratedJsonTest {

	private static final List<String> TEXTS = List.of("\"\"", "\"a\"", "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u0000\\u2028\"", "\"改行\\nと「引用」\"", "\"\\ud83d\\udc1f 🐟\"", "\"\\ud83d\"",
			"\"malware--31b940d4-6f7f-459a-80ea-9c1f17b5891b\"", "\"malware--31B940D4-6f7f-459a-80ea-9c1f17b5891b\"", "\"2016-04-06T20:07:09Z\"",
			"\"2016-04-06T20:07:09.1Z\"", "\"2016-04-06T20:07:09.120Z\"", "\"2016-04-06T20:07:09.123456Z\"", "\"2016-04-06T20:07:09.123456789012Z\"", "\"2016-04-06\"",
			"\"" + "long ".repeat(200) + "\"");
	private static final List<String> NUMBERS = List.of("0", "1", "-1", "1.0", "100", "1e2", "1E-7", "-0.0", "0.10", "48.8566", "2147483647", "2147483648", "9007199254740993",
			"9223372036854775807", "9223372036854775808", "123456789012345678901234567890", "1e400", "-1.5e300", "0.1234567890123456789012345");
	private static final List<String> OTHERS = List.of("true", "false", "null", "[]", "{}", "[1,[\"a\",null],{}]", "{\"\":{\"b\":[]},\"c\":1.50}", "[null]", "[\"a\",1]");

	static List<String> types() {
		List<String> types = new ArrayList<>(StixTypes.types());
		types.add("x-unheard-of");
		return types;
	}

	@ParameterizedTest
	@MethodSource("types")
	void whatComesOutMeansWhatCameIn(String type) {
		Random random = new Random(type.hashCode());
		for (int run = 0; run < 30; run++) {
			String json = object(type, random, run);
			StixObject object = StixReader.read(json);
			String line = StixWriter.line(object);
			Meaning.assertSame(json, line);
			assertEquals(line, StixWriter.line(StixReader.read(line)));
			StixObject copy = EcoreUtil.copy(object);
			assertEquals(line, StixWriter.line(copy), "A copy is equal");
			assertEquals(line, StixWriter.line(object), "Copying unpacks, and changes nothing");
			assertTrue(EcoreUtil.equals(object, copy));
		}
	}

	@ParameterizedTest
	@MethodSource("types")
	void readingInPlaceGivesTheOther(String type) {
		Random random = new Random(type.hashCode() + 1);
		for (int run = 0; run < 10; run++) {
			String other = object(type, random, run);
			StixObject object = StixReader.read(object(type, random, run));
			Meaning.assertSame(other, StixWriter.line(StixReader.readInto(object, other)));
		}
	}

	private static String object(String type, Random random, int run) {
		ClassTable table = StixTypes.isDefined(type) ? ClassTable.ofType(type) : ClassTable.custom();
		List<String> members = members(table, random, run);
		int place = random.nextInt(members.size() + 1);
		members.add(place, "\"type\":\"" + type + "\"");
		if (random.nextInt(3) == 0) {
			StringJoiner extensions = new StringJoiner(",", "{", "}");
			table.extensions().forEach((key, property) -> {
				if (random.nextBoolean()) {
					extensions.add("\"" + key + "\":" + (random.nextInt(6) == 0 ? any(random) : part(ClassTable.of(property.part()), random, run)));
				}
			});
			extensions.add("\"extension-definition--1\":{\"extension_type\":\"toplevel-property-extension\"}");
			extensions.add("\"" + EvidenceExtension.ID + "\":" + own(table, random, run));
			members.add("\"extensions\":" + extensions);
		}
		return "{" + String.join(",", members) + "}";
	}

	private static String own(ClassTable table, Random random, int run) {
		StringJoiner own = new StringJoiner(",", "{", "}");
		own.add("\"extension_type\":" + (random.nextInt(4) == 0 ? any(random) : "\"property-extension\""));
		table.own().forEach((name, property) -> {
			if (random.nextInt(3) == 0) {
				own.add("\"" + name + "\":" + value(property, random, run));
			}
		});
		return own.toString();
	}

	private static String part(ClassTable table, Random random, int run) {
		return "{" + String.join(",", members(table, random, run)) + "}";
	}

	private static List<String> members(ClassTable table, Random random, int run) {
		List<String> members = new ArrayList<>();
		for (Property property : table.properties()) {
			if (random.nextInt(4) <= run % 4) {
				// A number that says the default is left out, and a text for which nothing was said.
				String value = random.nextInt(5) == 0 ? any(random) : value(property, random, run);
				if (property.kind() != Kind.COUNT && property.unset() == null) {
					members.add("\"" + property.name() + "\":" + value);
				}
			}
		}
		for (int i = random.nextInt(3); i > 0; i--) {
			members.add("\"x_" + i + "\":" + any(random));
		}
		return members;
	}

	private static String value(Property property, Random random, int run) {
		return switch (property.kind()) {
			case TEXT -> TEXTS.get(random.nextInt(TEXTS.size()));
			case BOOLEAN -> String.valueOf(random.nextBoolean());
			case INT, COUNT, LONG, DOUBLE -> NUMBERS.get(random.nextInt(NUMBERS.size()));
			case JSON -> any(random);
			case TEXTS -> list(random, () -> TEXTS.get(random.nextInt(TEXTS.size())));
			case PART -> part(ClassTable.of(property.part()), random, run);
			case PARTS -> list(random, () -> part(ClassTable.of(property.part()), random, run));
			case TEXT_MAP -> "{\"MD5\":" + TEXTS.get(random.nextInt(TEXTS.size())) + ",\"\":" + TEXTS.get(random.nextInt(TEXTS.size())) + "}";
			case JSON_MAP -> "{\"b\":" + any(random) + ",\"a\":" + any(random) + "}";
		};
	}

	private static String list(Random random, Supplier<String> element) {
		StringJoiner list = new StringJoiner(",", "[", "]");
		for (int i = random.nextInt(4); i > 0; i--) {
			list.add(element.get());
		}
		return list.toString();
	}

	private static String any(Random random) {
		List<String> some = random.nextInt(3) == 0 ? OTHERS : random.nextBoolean() ? TEXTS : NUMBERS;
		return some.get(random.nextInt(some.size()));
	}
}
