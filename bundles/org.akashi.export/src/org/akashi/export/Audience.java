package org.akashi.export;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * To whom an export goes. What is marked above it is left out or blacked out, with its traces.
 * <p>
 * What has no marking of its own has that of the reports that it stands on, the most open of them; what stands on no
 * marked report counts as {@link #unmarked}. STIX 2.1 (section 7.2) says no more than that an object without marking has no
 * restriction stated; whether that means «for everybody» a case knows best.
 *
 * @param tlp      the strictest level that may be seen; empty for no limit
 * @param pap      the strictest level that may be handed over; empty for no limit
 * @param unmarked what things without any marking count as
 */
public record Audience(Optional<TlpLevel> tlp, Optional<PapLevel> pap, TlpLevel unmarked) {

	/** No limit: everything is handed over as it is. */
	public static final Audience EVERYTHING = new Audience(Optional.empty(), Optional.empty(), TlpLevel.CLEAR);

	public Audience {
		Objects.requireNonNull(tlp, "tlp");
		Objects.requireNonNull(pap, "pap");
		Objects.requireNonNull(unmarked, "unmarked");
	}

	/** Those who may see up to this level. */
	public static Audience of(TlpLevel tlp) {
		return new Audience(Optional.of(tlp), Optional.empty(), TlpLevel.CLEAR);
	}

	/** The same audience, which keeps to a level of the Permissible Actions Protocol. */
	public Audience with(PapLevel wanted) {
		return new Audience(tlp, Optional.of(wanted), unmarked);
	}

	/** The same audience, where things without marking count as this. */
	public Audience unmarkedAs(TlpLevel level) {
		return new Audience(tlp, pap, level);
	}

	/** Whether nothing is left out for it. */
	public boolean isEverything() {
		return tlp.isEmpty() && pap.isEmpty();
	}

	/** Whether it may see what has this level. */
	public boolean allows(TlpLevel level) {
		return tlp.isEmpty() || tlp.get().allows(level);
	}

	/** Whether it may get what has this level. */
	public boolean allows(PapLevel level) {
		return pap.isEmpty() || pap.get().allows(level);
	}

	/** For people: {@code TLP:GREEN, PAP:AMBER}; empty where there is no limit. */
	public String label() {
		return Stream.concat(tlp.map(TlpLevel::label).stream(), pap.map(PapLevel::label).stream())
				.collect(Collectors.joining(", "));
	}
}
