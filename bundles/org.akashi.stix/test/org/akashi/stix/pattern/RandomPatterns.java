package org.akashi.stix.pattern;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.akashi.stix.pattern.ComparisonExpression.Comparator;
import org.akashi.stix.pattern.ComparisonExpression.Comparison;
import org.akashi.stix.pattern.ComparisonExpression.Exists;

/** Patterns and observations by chance, of few names and values, so that they meet often. */
final class RandomPatterns {

	private static final String[] DAYS = { "01", "02", "03", "04", "05", "06" };

	private final Random random;

	RandomPatterns(long seed) {
		random = new Random(seed);
	}

	StixPattern pattern() {
		return new StixPattern(Patterns.parse(observation(2)).root());
	}

	/** One pair of brackets over EXISTS-free comparisons for equality of different paths: independent statements. */
	String formula(int depth) {
		if (depth == 0 || random.nextInt(4) == 0) {
			return "t:p" + random.nextInt(4) + " = 1";
		}
		String joint = random.nextBoolean() ? " AND " : " OR ";
		return "(" + formula(depth - 1) + joint + formula(depth - 1) + (random.nextBoolean() ? joint + formula(depth - 1) : "") + ")";
	}

	private String observation(int depth) {
		if (depth == 0 || random.nextInt(4) == 0) {
			return qualified("[" + comparison(random.nextInt(3)) + "]", 4);
		}
		String operator = List.of(" AND ", " OR ", " FOLLOWEDBY ").get(random.nextInt(3));
		String joined = observation(depth - 1) + operator + observation(depth - 1);
		return qualified("(" + joined + ")", 3);
	}

	private String qualified(String expression, int rarely) {
		return random.nextInt(rarely) > 0 ? expression : expression + switch (random.nextInt(3)) {
			case 0 -> " WITHIN " + (random.nextInt(3) + 1) * 86_400 + " SECONDS";
			case 1 -> " REPEATS " + (random.nextInt(3) + 1) + " TIMES";
			default -> {
				int start = random.nextInt(4);
				yield " START " + day(start) + " STOP " + day(start + 1 + random.nextInt(2));
			}
		};
	}

	private static String day(int day) {
		return "t'2026-01-" + DAYS[day] + "T00:00:00Z'";
	}

	private String comparison(int depth) {
		if (depth == 0) {
			return new StixPattern(new ObservationExpression.Observation(atom())).toString().replaceAll("^\\[|\\]$", "");
		}
		return "(" + comparison(depth - 1) + (random.nextBoolean() ? " AND " : " OR ") + comparison(depth - 1) + ")";
	}

	private ComparisonExpression atom() {
		ObjectPath path = switch (random.nextInt(4)) {
			case 0 -> ObjectPath.of("t", "text");
			case 1 -> ObjectPath.of(random.nextInt(4) == 0 ? "u" : "t", "number");
			case 2 -> new ObjectPath("t", List.of(new ObjectPath.Member("list"), new ObjectPath.AnyElement()));
			default -> ObjectPath.of("ipv4-addr", "value");
		};
		boolean not = random.nextInt(4) == 0;
		if (random.nextInt(6) == 0) {
			return new Exists(path, not);
		}
		Comparator comparator = Comparator.values()[random.nextInt(Comparator.values().length)];
		List<Constant> constants = new ArrayList<>();
		int count = comparator == Comparator.IN ? random.nextInt(4) : 1;
		for (int i = 0; i < count; i++) {
			constants.add(switch (comparator) {
				case LIKE -> new Constant.Text(List.of("a%", "_", "%", "b").get(random.nextInt(4)));
				case MATCHES -> new Constant.Text(List.of("^a", ".", "b$").get(random.nextInt(3)));
				case ISSUBSET, ISSUPERSET -> address();
				default -> constant();
			});
		}
		return new Comparison(path, not, comparator, constants);
	}

	private Constant constant() {
		return switch (random.nextInt(4)) {
			case 0 -> new Constant.Number(List.of(new BigDecimal("1"), new BigDecimal("1.0"), new BigDecimal("2"), new BigDecimal("3")).get(random.nextInt(4)));
			case 1 -> address();
			case 2 -> random.nextBoolean() ? new Constant.Hex("61") : new Constant.Binary("YQ==");
			default -> new Constant.Text(List.of("a", "b", "ab").get(random.nextInt(3)));
		};
	}

	private Constant address() {
		return new Constant.Text(List.of("10.0.0.1", "10.0.0.1/32", "10.0.0.0/24", "10.0.0.7/24", "10.0.0.0/16").get(random.nextInt(5)));
	}

	/** Some observed data, in the form of STIX 2.0. */
	String observations() {
		StringBuilder out = new StringBuilder("[");
		int count = random.nextInt(5) + 1;
		for (int i = 0; i < count; i++) {
			int first = random.nextInt(5);
			int last = random.nextInt(3) == 0 ? Math.min(5, first + 1) : first;
			out.append(i == 0 ? "" : ",").append("{\"type\":\"observed-data\",\"id\":\"o").append(i).append("\",\"number_observed\":")
					.append(random.nextInt(4) == 0 ? 2 : 1).append(",\"first_observed\":\"").append(day(first), 2, 22)
					.append("\",\"last_observed\":\"").append(day(last), 2, 22).append("\",\"objects\":{\"0\":").append(object()).append(",\"1\":")
					.append(object()).append("}}");
		}
		return out.append("]").toString();
	}

	private String object() {
		if (random.nextInt(4) == 0) {
			return "{\"type\":\"ipv4-addr\",\"value\":" + address().toString().replace('\'', '"') + "}";
		}
		StringBuilder out = new StringBuilder("{\"type\":\"" + (random.nextInt(5) == 0 ? "u" : "t") + "\"");
		if (random.nextBoolean()) {
			out.append(",\"text\":").append(random.nextInt(5) == 0 ? "5" : "\"" + List.of("a", "b", "ab").get(random.nextInt(3)) + "\"");
		}
		if (random.nextBoolean()) {
			out.append(",\"number\":").append(List.of("1", "2", "2.5", "\"1\"").get(random.nextInt(4)));
		}
		if (random.nextBoolean()) {
			out.append(",\"list\":").append(List.of("[]", "[\"a\",2]", "[\"b\"]", "[\"10.0.0.1\"]").get(random.nextInt(4)));
		}
		return out.append("}").toString();
	}
}
