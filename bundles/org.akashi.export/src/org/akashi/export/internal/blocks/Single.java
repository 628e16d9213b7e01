package org.akashi.export.internal.blocks;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Alternatives for formats that hold single values. */
public final class Single {

	private static final Set<Field> ABOUT_FILES = EnumSet.of(Field.FILE_NAME, Field.FOLDER, Field.FILE_PATH, Field.FILE_SIZE, Field.MD5,
			Field.SHA1, Field.SHA256, Field.SHA512, Field.SSDEEP, Field.TLSH, Field.IMPHASH);

	private Single() {
	}

	/**
	 * The one condition that says the whole alternative.
	 *
	 * @param hashAlone whether a hash may stand for a hash with more about the same file
	 * @param notes     take what is said otherwise
	 * @return empty when there is none: {@link Alternative#needsAll} says why
	 */
	public static Optional<Condition> of(Alternative alternative, Set<Field> hashes, boolean hashAlone, Consumer<String> notes) {
		if (alternative.conditions().size() == 1) {
			return alternative.single();
		}
		Optional<Condition> hash = alternative.conditions().stream()
				.filter(condition -> condition.test() == Condition.Test.EQUAL && hashes.contains(condition.field()))
				.max((one, other) -> Integer.compare(one.value().length(), other.value().length()));
		if (hash.isEmpty()) {
			return Optional.empty();
		}
		if (alternative.isOneFile()) {
			notes.accept("Its hashes are all of one file; the strongest that the format knows stands for them.");
			return hash;
		}
		boolean file = alternative.conditions().stream().allMatch(condition -> ABOUT_FILES.contains(condition.field())
				&& condition.test() != Condition.Test.OTHER);
		if (file && hashAlone) {
			notes.accept("It asks for more about the file than its hash; the hash stands alone (option \"hash-alone\").");
			return hash;
		}
		return Optional.empty();
	}

	/** Why a condition can't be said by a format that holds values of other kinds. */
	public static String refused(Condition condition) {
		String text = Dangers.shown(condition.text());
		return switch (condition.test()) {
			case EQUAL -> condition.field() == Field.OTHER ? "The format has no place for " + text + "."
					: "The format has no place for " + condition.field().words() + " (" + text + ").";
			case LIKE -> "The format can't compare with wildcards: " + text + ".";
			case MATCHES -> "The format has no regular expressions here: " + text + ".";
			case OTHER -> "The format can't say " + text + ".";
		};
	}
}
