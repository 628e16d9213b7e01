package org.akashi.indicator.rules;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.akashi.indicator.pattern.TextFinding;
import org.akashi.indicator.pattern.TextFinding.Severity;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * YARA's own compiler, {@code yarac}, found on the PATH. Rules are hostile input: it runs in an empty folder, without our environment
 * and input, for a limited time, and its output is cut off; rules that ask for other files are not given to it.
 */
public final class YaraCompiler {

	private static final Duration LIMIT = Duration.ofSeconds(10);
	private static final int LONGEST = 4 << 20;
	private static final int LONGEST_OUTPUT = 1 << 20;
	private static final Pattern LINE = Pattern.compile("(?m)^(error|warning): (?:rule \"[^\"]*\" in )?[^\\n]*?\\((\\d+)\\): (.*)$|^[^\\n(]*?\\((\\d+)\\): (error|warning): (.*)$");

	private final Path program;
	private final Duration limit;

	YaraCompiler(Path program, Duration limit) {
		this.program = program;
		this.limit = limit;
	}

	/** The compiler of this machine, if there is one. */
	public static Optional<YaraCompiler> installed() {
		return onPath(System.getenv("PATH")).map(program -> new YaraCompiler(program, LIMIT));
	}

	static Optional<Path> onPath(String path) {
		return path == null ? Optional.empty()
				: Stream.of(path.split(Pattern.quote(File.pathSeparator))).filter(folder -> !folder.isBlank()).flatMap(folder -> Stream.of("yarac", "yarac64.exe", "yarac.exe")
						.map(name -> Path.of(folder, name))).filter(Path::isAbsolute).filter(Files::isExecutable).filter(Files::isRegularFile).findFirst();
	}

	/** Where it is. */
	public Path program() {
		return program;
	}

	/**
	 * Compiles rules.
	 *
	 * @param monitor to be asked whether it shall stop, or null
	 * @return what it complains of, empty list for nothing; empty when it gave no answer in time, or may not be asked
	 */
	public Optional<List<TextFinding>> check(String text, IProgressMonitor monitor) {
		if (text.length() > LONGEST || new YaraParse(text).includes()) {
			return Optional.empty();
		}
		Path folder = null;
		try {
			folder = Files.createTempDirectory("akashi-yara");
			Path rules = Files.writeString(folder.resolve("rules.yar"), text);
			Path said = folder.resolve("said.txt");
			ProcessBuilder builder = new ProcessBuilder(program.toString(), rules.getFileName().toString(), "compiled").directory(folder.toFile())
					.redirectErrorStream(true).redirectOutput(said.toFile()).redirectInput(ProcessBuilder.Redirect.from(Files.createFile(folder.resolve("none")).toFile()));
			builder.environment().clear();
			Process process = builder.start();
			return waited(process, said, monitor) ? Optional.of(findings(text, read(said))) : Optional.empty();
		} catch (IOException e) {
			return Optional.empty();
		} finally {
			remove(folder);
		}
	}

	/** Whether it ended by itself. */
	private boolean waited(Process process, Path said, IProgressMonitor monitor) throws IOException {
		long deadline = System.nanoTime() + limit.toNanos();
		try {
			while (!process.waitFor(50, TimeUnit.MILLISECONDS)) {
				if (monitor != null && monitor.isCanceled() || System.nanoTime() > deadline || Files.size(said) > LONGEST_OUTPUT) {
					return false;
				}
			}
			return true;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return false;
		} finally {
			process.descendants().forEach(ProcessHandle::destroyForcibly);
			process.destroyForcibly();
		}
	}

	private static String read(Path said) throws IOException {
		byte[] bytes = Files.readAllBytes(said);
		return new String(bytes, 0, Math.min(bytes.length, LONGEST_OUTPUT), StandardCharsets.UTF_8);
	}

	static List<TextFinding> findings(String text, String said) {
		List<TextFinding> findings = new ArrayList<>();
		Matcher line = LINE.matcher(said);
		while (line.find()) {
			boolean first = line.group(1) != null;
			int number = Integer.parseInt(line.group(first ? 2 : 4));
			int start = TextFinding.offset(text, number, 1);
			int end = text.indexOf('\n', start);
			end = end < 0 ? text.length() : end;
			while (start < end && Character.isWhitespace(text.charAt(start))) {
				start++;
			}
			boolean error = line.group(first ? 1 : 5).equals("error");
			findings.add(TextFinding.at(text, error ? Severity.ERROR : Severity.WARNING, start, end, "yarac: " + line.group(first ? 3 : 6).strip(), List.of()));
		}
		return findings;
	}

	private static void remove(Path folder) {
		if (folder != null) {
			try (Stream<Path> files = Files.walk(folder)) {
				files.sorted(java.util.Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
			} catch (IOException e) {
				folder.toFile().deleteOnExit(); // the system's own clearing of temporary files does the rest
			}
		}
	}
}
