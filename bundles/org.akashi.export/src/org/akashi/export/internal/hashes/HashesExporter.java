package org.akashi.export.internal.hashes;

import java.io.IOException;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.akashi.export.ExportRequest;
import org.akashi.export.Option;
import org.akashi.export.internal.blocks.BlockExporter;
import org.akashi.export.internal.blocks.BlockOptions;
import org.akashi.export.internal.blocks.Condition;
import org.akashi.export.internal.blocks.Dangers;
import org.akashi.export.internal.blocks.Field;
import org.akashi.export.internal.blocks.OneLine;
import org.akashi.export.internal.blocks.Single;
import org.akashi.export.internal.blocks.TextOut;
import org.eclipse.core.runtime.IProgressMonitor;

/** Hashes of files in lower case, one a line, each once. */
public final class HashesExporter extends BlockExporter {

	/** {@code --format hashes}. */
	public static final String ID = "hashes";

	static final Option ALGORITHM = Option.choice("algorithm", "Algorithm",
			"Hashes of which algorithm; consumers that tell them by length take all, Suricata's lists need one.",
			List.of("all", "md5", "sha1", "sha256", "sha512"), "all");
	static final Option HEADER = Option.flag("header", "Header", "Begin with a comment (#) that says what the file is.", false);

	private static final Map<Field, Integer> DIGITS = new EnumMap<>(
			Map.of(Field.MD5, 32, Field.SHA1, 40, Field.SHA256, 64, Field.SHA512, 128));

	public HashesExporter() {
		super(Set.of("pattern", "pattern_type", "pattern_version"), "The list holds hashes only.");
	}

	@Override
	protected List<Option> ownOptions() {
		return List.of(ALGORITHM, BlockOptions.HASH_ALONE, HEADER);
	}

	@Override
	protected Writing begin(ExportRequest request, TextOut out, IProgressMonitor monitor) throws IOException {
		Set<Field> wanted = switch (request.value(ALGORITHM)) {
			case "md5" -> Set.of(Field.MD5);
			case "sha1" -> Set.of(Field.SHA1);
			case "sha256" -> Set.of(Field.SHA256);
			case "sha512" -> Set.of(Field.SHA512);
			default -> DIGITS.keySet();
		};
		boolean hashAlone = request.isSet(BlockOptions.HASH_ALONE);
		if (request.isSet(HEADER)) {
			out.line("# Hashes of files of the case \"" + OneLine.of(request.knowledge().name()) + "\"");
		}
		Set<String> hashes = new HashSet<>();
		return (line, alternative, notes) -> {
			Optional<Condition> single = Single.of(alternative, wanted, hashAlone, notes);
			if (single.isEmpty()) {
				return alternative.needsAll();
			}
			Condition hash = single.get();
			if (!DIGITS.containsKey(hash.field()) || hash.test() != Condition.Test.EQUAL) {
				return Single.refused(hash);
			}
			if (!wanted.contains(hash.field())) {
				return "The list holds hashes of another algorithm (option \"algorithm\").";
			}
			String danger = Dangers.hash(hash.value(), DIGITS.get(hash.field()));
			if (danger.isEmpty() && hashes.add(hash.value())) {
				out.line(hash.value());
			}
			return danger;
		};
	}
}
