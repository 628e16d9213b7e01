package org.akashi.mention;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

/**
 * One place in a report that names something: what stands there, what it means, who says so and why. Immutable.
 *
 * @param span       where it stands in the report's text
 * @param page       page of the original, from 1; 0 where there are none
 * @param raw        the text as written
 * @param value      the normalised value: refanged address, canonical name, ISO 8601 date or interval ({@code 2017-09},
 *                   {@code 2018-10/2018-11})
 * @param type       an id of {@link org.akashi.observable.ObservableType} or of {@link MentionTypes}
 * @param entity     key of the known thing that it stands for: a name of the index ({@code "Lazarus Group"}), ISO 3166
 *                   code for countries, STIX industry-sector term for sectors, ATT&CK id for techniques; {@code ""} when
 *                   none or when several are possible
 * @param candidates where the name is shared: all that it may stand for, each {@code type:entity}, best first; empty
 *                   when it is clear. Such a mention is never settled without a person.
 * @param role       what it is there for
 * @param confidence 0 to 100 (STIX 2.1 appendix A)
 * @param extractor  id and version of the extractor, {@code "names/1"}; {@code "hosts/1"} for the host inside a URL or an
 *                   e-mail address
 * @param why        the reason in one sentence, in English: the rule, list and alias, and what changed the confidence
 * @param parts      where the value is broken over lines, columns or table cells: the pieces in reading order, each inside
 *                   {@code span}; empty where it stands in one piece
 */
public record Mention(Span span, int page, String raw, String value, String type, String entity,
		List<String> candidates, Role role, int confidence, String extractor, String why, List<Span> parts) {

	public Mention {
		Objects.requireNonNull(span, "span");
		Objects.requireNonNull(raw, "raw");
		Objects.requireNonNull(value, "value");
		Objects.requireNonNull(type, "type");
		Objects.requireNonNull(entity, "entity");
		candidates = List.copyOf(candidates);
		Objects.requireNonNull(role, "role");
		Objects.requireNonNull(extractor, "extractor");
		Objects.requireNonNull(why, "why");
		parts = List.copyOf(parts);
		if (!parts.isEmpty() && !parts.stream().allMatch(span::contains)) {
			throw new IllegalArgumentException("The parts " + parts + " lie outside " + span);
		}
		if (confidence < 0 || confidence > 100) {
			throw new IllegalArgumentException("Confidence is 0 to 100, not " + confidence);
		}
	}

	/** A mention that stands in one piece. */
	public Mention(Span span, int page, String raw, String value, String type, String entity, List<String> candidates, Role role,
			int confidence, String extractor, String why) {
		this(span, page, raw, value, type, entity, candidates, role, confidence, extractor, why, List.of());
	}

	/**
	 * The key of this mention in its report, 12 hexadecimal characters: the same span, type and value always give the
	 * same id, so verdicts attach again after the extractors ran again.
	 */
	public String id() {
		return digest(span.start() + ":" + span.end() + ":" + type + ":" + value);
	}

	static String digest(String key) {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(hash, 0, 6);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java platform has SHA-256", e);
		}
	}
}
