package org.akashi.indicator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.akashi.observable.Observable;
import org.akashi.observable.ObservableParser;
import org.akashi.observable.ObservableType;
import org.akashi.stix.pattern.ComparisonExpression;
import org.akashi.stix.pattern.ComparisonExpression.Comparator;
import org.akashi.stix.pattern.ComparisonExpression.Comparison;
import org.akashi.stix.pattern.Constant;
import org.akashi.stix.pattern.ObjectPath;
import org.akashi.stix.pattern.ObservationExpression;
import org.akashi.stix.pattern.Patterns;

/** Collects the observables that a pattern looks for. */
final class PatternObservables {

	private static final Map<String, ObservableType> BY_PATH = byPath();
	/** Ends of connections: any of these types. */
	private static final Set<String> ENDS = Set.of("network-traffic:dst_ref.value", "network-traffic:src_ref.value");
	private static final Set<ObservableType> END_TYPES = Set.of(ObservableType.IPV4, ObservableType.IPV6,
			ObservableType.CIDR, ObservableType.DOMAIN);
	private static final Set<String> ACCOUNTS = Set.of(ObservableType.TELEGRAM.id(), ObservableType.TWITTER.id());

	private final Set<Observable> found = new LinkedHashSet<>();

	private PatternObservables() {
	}

	static List<Observable> in(String pattern) {
		PatternObservables observables = new PatternObservables();
		if (observables.isSimple(pattern)) {
			return List.copyOf(observables.found);
		}
		observables.collect(Patterns.parse(pattern).root());
		return List.copyOf(observables.found);
	}

	/** The one comparison of most patterns, {@code [domain-name:value = 'x']}: read without the parser, which takes far longer. */
	private boolean isSimple(String pattern) {
		int path = pattern.indexOf(" = '");
		int start = path + 4;
		int end = pattern.length() - 2;
		if (path < 0 || start >= end || pattern.charAt(0) != '[' || !pattern.endsWith("']") || !BY_PATH.containsKey(pattern.substring(1, path))) {
			return false;
		}
		String value = pattern.substring(start, end);
		if (value.indexOf('\'') >= 0 || value.indexOf('\\') >= 0 || value.isBlank()) {
			return false;
		}
		value(pattern.substring(1, path), value);
		return true;
	}

	private void collect(ObservationExpression expression) {
		switch (expression) {
			case ObservationExpression.Observation observation -> collect(observation.comparison());
			case ObservationExpression.Combination combination -> combination.operands().forEach(this::collect);
			case ObservationExpression.Qualified qualified -> collect(qualified.expression());
		}
	}

	private void collect(ComparisonExpression expression) {
		switch (expression) {
			case Comparison comparison -> comparison(comparison);
			case ComparisonExpression.Combination combination -> combination(combination);
			case ComparisonExpression.Exists exists -> { /* names no value */ }
		}
	}

	/** A name and a folder of one file are one path. */
	private void combination(ComparisonExpression.Combination combination) {
		List<ComparisonExpression> rest = new ArrayList<>(combination.operands());
		if (combination.operator() == ComparisonExpression.Operator.AND) {
			Optional<Comparison> name = only(rest, PatternPaths.FILE_NAME);
			Optional<Comparison> folder = only(rest, PatternPaths.PARENT_DIRECTORY);
			if (name.isPresent() && folder.isPresent()) {
				add(ObservableType.FILE_PATH,
						new FilePath(folder.get().constant().plain(), name.get().constant().plain()).joined());
				rest.remove(name.get());
				rest.remove(folder.get());
			}
			endpoint(rest);
			account(rest);
		}
		rest.forEach(this::collect);
	}

	/** An address and a port of the same end are one observable. */
	private void endpoint(List<ComparisonExpression> rest) {
		Optional<Comparison> address = only(rest, PatternPaths.DESTINATION);
		Optional<Comparison> port = only(rest, PatternPaths.DESTINATION_PORT);
		if (address.isEmpty() || port.isEmpty()) {
			return;
		}
		String host = address.get().constant().plain();
		boolean six = host.indexOf(':') >= 0;
		ObservableParser.parse(six ? ObservableType.IPV6_PORT : ObservableType.IPV4_PORT,
				(six ? "[" + host + "]" : host) + ":" + port.get().constant().plain()).ifPresent(endpoint -> {
					found.add(endpoint);
					rest.remove(address.get());
					rest.remove(port.get());
				});
	}

	private void account(List<ComparisonExpression> rest) {
		Optional<Comparison> login = only(rest, PatternPaths.LOGIN);
		Optional<Comparison> type = only(rest, PatternPaths.ACCOUNT_TYPE);
		if (login.isPresent() && type.isPresent() && ACCOUNTS.contains(type.get().constant().plain())) {
			add(ObservableType.of(type.get().constant().plain()).orElseThrow(), login.get().constant().plain());
			rest.remove(login.get());
			rest.remove(type.get());
		}
	}

	private static Optional<Comparison> only(List<ComparisonExpression> operands, String path) {
		List<Comparison> there = operands.stream().filter(Comparison.class::isInstance).map(Comparison.class::cast)
				.filter(comparison -> comparison.path().toString().equals(path) && !comparison.negated()
						&& comparison.comparator() == Comparator.EQUAL)
				.toList();
		return there.size() == 1 ? Optional.of(there.getFirst()) : Optional.empty();
	}

	private void comparison(Comparison comparison) {
		boolean names = !comparison.negated() && (comparison.comparator() == Comparator.EQUAL
				|| comparison.comparator() == Comparator.IN || comparison.comparator() == Comparator.ISSUBSET);
		if (names) {
			String path = canonical(comparison.path());
			comparison.constants().stream().map(Constant::plain).filter(value -> !value.isBlank())
					.forEach(value -> value(path, value));
		}
	}

	private void value(String path, String value) {
		if (path.startsWith(PatternPaths.CERTIFICATE_HASHES)) {
			add(ObservableType.CERTIFICATE_THUMBPRINT, value);
			return;
		}
		if (ENDS.contains(path)) {
			ObservableParser.parse(value).filter(end -> END_TYPES.contains(end.type())).ifPresent(found::add);
			return;
		}
		switch (path) {
			case PatternPaths.ASN -> add(ObservableType.ASN, "AS" + value);
			case PatternPaths.WALLET -> add(wallet(value), value);
			case PatternPaths.DIRECTORY -> add(ObservableType.FILE_PATH, ObservableObjects.asFolder(value));
			default -> {
				ObservableType type = BY_PATH.get(path);
				if (type != null) {
					boolean address = type == ObservableType.IPV4 || type == ObservableType.IPV6;
					add(address && value.indexOf('/') >= 0 ? ObservableType.CIDR : type, value);
				}
			}
		}
	}

	private void add(ObservableType type, String value) {
		found.add(ObservableObjects.canonical(type, value));
	}

	/** A pattern doesn't say which currency: the address does. */
	private static ObservableType wallet(String address) {
		return PatternPaths.WALLETS.stream().filter(type -> ObservableParser.parse(type, address).isPresent()).findFirst()
				.orElse(address.startsWith("0x") ? ObservableType.ETHEREUM : ObservableType.BITCOIN);
	}

	/** The path as we write it; names of hash algorithms come in many forms. */
	private static String canonical(ObjectPath path) {
		List<String> members = path.members();
		if (path.objectType().equals("file") && members.size() == 2 && members.getFirst().equals("hashes")) {
			String algorithm = members.get(1).toUpperCase(Locale.ROOT).replace("-", "").replace("_", "");
			return ObjectPath.of("file", "hashes", algorithm.startsWith("SHA") && algorithm.length() > 3
					? "SHA-" + algorithm.substring(3)
					: algorithm).toString();
		}
		return path.toString();
	}

	private static Map<String, ObservableType> byPath() {
		Map<String, ObservableType> byPath = new HashMap<>();
		PatternPaths.BY_TYPE.forEach((type, path) -> byPath.put(path, type));
		byPath.remove(PatternPaths.WALLET); // several currencies share it
		byPath.put("email-message:from_ref.value", ObservableType.EMAIL);
		byPath.put("email-message:sender_ref.value", ObservableType.EMAIL);
		return byPath;
	}
}
