package org.akashi.export.internal.blocks;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One way to fulfil a pattern: conditions that must hold all at once, of one observation.
 *
 * @param conditions one or more
 */
public record Alternative(List<Condition> conditions) {

	private static final List<Field> HASHES = List.of(Field.SHA256, Field.SHA512, Field.SHA1, Field.MD5);

	public Alternative {
		conditions = List.copyOf(conditions);
	}

	/** The condition when there is only one. */
	public Optional<Condition> single() {
		return conditions.size() == 1 ? Optional.of(conditions.getFirst()) : Optional.empty();
	}

	/** The first condition on this field, whatever its test. */
	public Optional<Condition> find(Field field) {
		return conditions.stream().filter(condition -> condition.field() == field).findFirst();
	}

	/** The strongest hash of a file that is asked for, when a hash is. */
	public Optional<Condition> hash() {
		return HASHES.stream().flatMap(field -> conditions.stream().filter(condition -> condition.is(field))).findFirst();
	}

	/** Whether it is nothing but hashes of one file: the strongest of them says the same as all. */
	public boolean isOneFile() {
		return conditions.stream().allMatch(condition -> condition.test() == Condition.Test.EQUAL && HASHES.contains(condition.field()))
				&& HASHES.stream().allMatch(field -> conditions.stream().filter(condition -> condition.is(field)).count() <= 1);
	}

	/** Why a list of single values can't hold it. */
	public String needsAll() {
		return "It needs " + conditions.stream().map(Condition::text).distinct().collect(Collectors.joining(" and "))
				+ " at once; the format has no AND over these, and each alone would match more.";
	}
}
