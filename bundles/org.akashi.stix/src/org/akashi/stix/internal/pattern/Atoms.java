package org.akashi.stix.internal.pattern;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;

import org.akashi.stix.pattern.ComparisonExpression;
import org.akashi.stix.pattern.ComparisonExpression.Combination;
import org.akashi.stix.pattern.ComparisonExpression.Comparator;
import org.akashi.stix.pattern.ComparisonExpression.Comparison;
import org.akashi.stix.pattern.ComparisonExpression.Exists;
import org.akashi.stix.pattern.ComparisonExpression.Operator;
import org.akashi.stix.pattern.Constant;
import org.akashi.stix.pattern.ObjectPath;

/** Single comparisons: their one form, and which of them follows from which. */
final class Atoms {

	private Atoms() {
	}

	/** The path of a comparison or an EXISTS. */
	static ObjectPath path(ComparisonExpression atom) {
		return atom instanceof Comparison c ? c.path() : ((Exists) atom).path();
	}

	/** Whether a path leads to one value at most, so that two statements about it are about the same value. */
	static boolean isSingle(ObjectPath path) {
		return path.steps().stream().noneMatch(ObjectPath.AnyElement.class::isInstance);
	}

	/**
	 * The one form of a comparison: NOT taken into the comparator where there is an opposite one, constants in their normal form,
	 * sorted and without repetitions, a set of one as equality.
	 */
	static ComparisonExpression normal(ComparisonExpression atom) {
		if (!(atom instanceof Comparison c)) {
			return atom;
		}
		ValueForm form = ValueForm.of(c.path());
		TreeMap<String, Constant> constants = new TreeMap<>();
		for (Constant constant : c.constants()) {
			Constant normal = constant(constant, form, c);
			constants.put(normal.toString(), normal);
		}
		if (constants.isEmpty() && c.negated()) {
			return new Exists(c.path(), false); // any value is not in the empty set
		}
		Comparator comparator = c.comparator();
		if (comparator == Comparator.IN && constants.size() == 1 || comparator == Comparator.ISSUBSET && form == ValueForm.ADDRESS && isAddress(c)) {
			comparator = Comparator.EQUAL;
		}
		Comparator opposite = c.negated() ? opposite(comparator) : null;
		return new Comparison(c.path(), c.negated() && opposite == null, opposite == null ? comparator : opposite, List.copyOf(constants.values()));
	}

	private static boolean isAddress(Comparison c) {
		return network(c.constant()).filter(n -> n.prefix() == n.bits()).isPresent();
	}

	private static Comparator opposite(Comparator comparator) {
		return switch (comparator) {
			case EQUAL -> Comparator.NOT_EQUAL;
			case NOT_EQUAL -> Comparator.EQUAL;
			case LESS -> Comparator.GREATER_EQUAL;
			case LESS_EQUAL -> Comparator.GREATER;
			case GREATER -> Comparator.LESS_EQUAL;
			case GREATER_EQUAL -> Comparator.LESS;
			default -> null;
		};
	}

	private static Constant constant(Constant constant, ValueForm form, Comparison c) {
		return switch (constant) {
			case Constant.Hex h -> new Constant.Hex(h.value().toLowerCase(Locale.ROOT));
			case Constant.Binary b -> new Constant.Hex(HexFormat.of().formatHex(Base64.getDecoder().decode(b.value())));
			case Constant.Number n -> new Constant.Number(shortest(n.value()));
			case Constant.Timestamp t -> new Constant.Timestamp(t.value().replaceFirst("\\.0+Z$", "Z").replaceFirst("(\\.\\d*[1-9])0+Z$", "$1Z"));
			case Constant.Text t -> new Constant.Text(text(t.value(), form, c));
			case Constant.Bool b -> b;
		};
	}

	private static String text(String text, ValueForm form, Comparison c) {
		return switch (c.comparator()) {
			case EQUAL, NOT_EQUAL, IN -> form.normal(text, c.path());
			case LIKE -> form == ValueForm.REGISTRY ? form.normal(text, c.path()) : text;
			case ISSUBSET, ISSUPERSET -> ValueForm.ADDRESS.normal(text, c.path());
			default -> text;
		};
	}

	/** Without superfluous digits: 5.0 is 5, for numbers are compared by value. */
	static BigDecimal shortest(BigDecimal number) {
		BigDecimal stripped = number.stripTrailingZeros();
		return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
	}

	/**
	 * A normal comparison in the smallest steps: a set as one equality for each member, NOT IN of a path to one value as one
	 * inequality for each.
	 */
	static ComparisonExpression steps(ComparisonExpression atom) {
		if (!(atom instanceof Comparison c) || c.comparator() != Comparator.IN || c.constants().isEmpty() || c.negated() && !isSingle(c.path())) {
			return atom;
		}
		List<ComparisonExpression> each = new ArrayList<>();
		for (Constant constant : c.constants()) {
			each.add(new Comparison(c.path(), false, c.negated() ? Comparator.NOT_EQUAL : Comparator.EQUAL, List.of(constant)));
		}
		return each.size() == 1 ? each.getFirst() : new Combination(c.negated() ? Operator.AND : Operator.OR, each);
	}

	/** Whether a normal comparison can't hold of an object without another one holding too. Some that do are not seen. */
	static boolean implies(ComparisonExpression strong, ComparisonExpression weak) {
		if (strong.equals(weak)) {
			return true;
		}
		if (!path(strong).equals(path(weak)) || !(strong instanceof Comparison s)) {
			return false;
		}
		if (weak instanceof Exists e) {
			return !e.negated();
		}
		Comparison w = (Comparison) weak;
		if (s.negated() != w.negated() || s.constants().size() != 1 || w.constants().size() != 1) {
			return false;
		}
		if (s.constant() instanceof Constant.Number a && w.constant() instanceof Constant.Number b) {
			return !s.negated() && numbers(s.comparator(), w.comparator(), a.value().compareTo(b.value()));
		}
		if (s.comparator() == Comparator.EQUAL && w.comparator() == Comparator.NOT_EQUAL) {
			// Only texts of one form: a text and bytes may be the same.
			return s.constant().getClass() == w.constant().getClass() && !(s.constant() instanceof Constant.Timestamp) && !s.constant().equals(w.constant());
		}
		return networks(s, w);
	}

	private static boolean numbers(Comparator strong, Comparator weak, int order) {
		return switch (strong) {
			case EQUAL -> switch (weak) {
				case NOT_EQUAL -> order != 0;
				case LESS -> order < 0;
				case LESS_EQUAL -> order <= 0;
				case GREATER -> order > 0;
				case GREATER_EQUAL -> order >= 0;
				default -> false;
			};
			case LESS -> weak == Comparator.LESS || weak == Comparator.LESS_EQUAL || weak == Comparator.NOT_EQUAL ? order <= 0 : false;
			case LESS_EQUAL -> weak == Comparator.LESS_EQUAL ? order <= 0 : (weak == Comparator.LESS || weak == Comparator.NOT_EQUAL) && order < 0;
			case GREATER -> weak == Comparator.GREATER || weak == Comparator.GREATER_EQUAL || weak == Comparator.NOT_EQUAL ? order >= 0 : false;
			case GREATER_EQUAL -> weak == Comparator.GREATER_EQUAL ? order >= 0 : (weak == Comparator.GREATER || weak == Comparator.NOT_EQUAL) && order > 0;
			default -> false;
		};
	}

	private static boolean networks(Comparison s, Comparison w) {
		Optional<Network> a = network(s.constant());
		Optional<Network> b = network(w.constant());
		if (a.isEmpty() || b.isEmpty()) {
			return false;
		}
		boolean subset = s.comparator() == Comparator.ISSUBSET || s.comparator() == Comparator.EQUAL && ValueForm.of(s.path()) == ValueForm.ADDRESS;
		if (w.comparator() == Comparator.ISSUBSET && subset) {
			// What isn't in the wider network isn't in the narrower one either; NOT turns it round.
			return s.negated() ? s.comparator() == Comparator.ISSUBSET && a.get().contains(b.get()) : b.get().contains(a.get());
		}
		return s.comparator() == Comparator.ISSUPERSET && w.comparator() == Comparator.ISSUPERSET
				&& (s.negated() ? b.get().contains(a.get()) : a.get().contains(b.get()));
	}

	private static Optional<Network> network(Constant constant) {
		return constant instanceof Constant.Text t ? Network.parse(t.value()) : Optional.empty();
	}
}
