package org.akashi.measure.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What {@code releng/fuzz} runs. Jazzer calls {@link #fuzzerTestOneInput}; the target is named by the system property
 * {@code akashi.fuzz.target}.
 */
public final class FuzzCommand {

	private static FuzzTarget target;

	private FuzzCommand() {
	}

	/** Called by Jazzer before the first input: readers, extractors and names are loaded outside of any input's time. */
	public static void fuzzerInitialize() {
		target = FuzzTarget.of(System.getProperty("akashi.fuzz.target"));
		target.run(FuzzSeeds.of(target).getFirst());
	}

	/** One input, from Jazzer. */
	public static void fuzzerTestOneInput(byte[] input) {
		target.run(input);
	}

	/**
	 * {@code targets} prints their names, {@code seeds TARGET FOLDER} writes what fuzzing starts from,
	 * {@code run TARGET FILE} gives one file to a target again.
	 */
	public static void main(String[] arguments) throws IOException {
		switch (arguments[0]) {
			case "targets" -> {
				for (FuzzTarget each : FuzzTarget.values()) {
					System.out.println(each.id());
				}
			}
			case "seeds" -> FuzzSeeds.write(FuzzTarget.of(arguments[1]), Path.of(arguments[2]));
			case "run" -> FuzzTarget.of(arguments[1]).run(Files.readAllBytes(Path.of(arguments[2])));
			default -> throw new IllegalArgumentException("Unknown: " + arguments[0]);
		}
	}
}
