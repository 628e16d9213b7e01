package org.akashi.report.spi;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * Reads the text in pictures with Tesseract, where that program is installed (on Debian the packages tesseract-ocr and
 * tesseract-ocr-jpn). It runs as a process of its own, with one thread, a time limit and a limit on pixels, so that no
 * picture can hang or fill this process. What it reads depends on its version: texts of pictures may differ from machine
 * to machine. Safe for any number of threads.
 */
public final class PictureText {

	/** Names the program, or is {@code none} to use no program; without it, the search path is looked through. */
	public static final String PROGRAM = "akashi.tesseract";
	/** Pictures with more pixels are not read. */
	public static final long MOST_PIXELS = 40_000_000;
	/** Smaller ones, in width or height, are signs and lines rather than text. */
	public static final int LEAST_SIDE = 40;

	private static final int MOST_BYTES = 4 << 20;
	private static final long POLL_MILLIS = 50;
	private static final List<String> LANGUAGES = List.of("eng", "jpn");

	private final Path program;
	private final String languages;

	private PictureText(Path program, String languages) {
		this.program = program;
		this.languages = languages;
	}

	/** The program of this machine; empty when none is installed, or one that knows neither English nor Japanese. */
	public static Optional<PictureText> installed() {
		return program().flatMap(path -> {
			try {
				byte[] list = run(List.of(path.toString(), "--list-langs"), new byte[0], Duration.ofSeconds(10), () -> false);
				List<String> known = new ArrayList<>(new String(list, StandardCharsets.UTF_8).lines().map(String::strip).toList());
				known.retainAll(LANGUAGES);
				return known.isEmpty() ? Optional.empty() : Optional.of(new PictureText(path, String.join("+", known)));
			} catch (IOException e) {
				return Optional.empty(); // it is there, but does not run: as if there were none
			}
		});
	}

	private static Optional<Path> program() {
		String named = System.getProperty(PROGRAM, "");
		if (!named.isEmpty()) {
			return "none".equals(named) ? Optional.empty() : Optional.of(Path.of(named)).filter(Files::isExecutable);
		}
		String folders = System.getenv("PATH");
		for (String folder : folders == null ? new String[0] : folders.split(File.pathSeparator)) {
			for (String name : List.of("tesseract", "tesseract.exe")) {
				Path path = folder.isEmpty() ? null : Path.of(folder, name);
				if (path != null && Files.isExecutable(path) && !Files.isDirectory(path)) {
					return Optional.of(path);
				}
			}
		}
		return Optional.empty();
	}

	/** The languages that it is asked for, as Tesseract names them: {@code eng+jpn}. */
	public String languages() {
		return languages;
	}

	/**
	 * The text in a picture.
	 *
	 * @param picture PNG, JPEG, TIFF, BMP or GIF
	 * @param limit   how long it may take
	 * @param stop    asked often; when true the program is ended
	 * @return the text with its lines, blank lines between paragraphs; empty when there is none
	 * @throws IOException when the picture is too large or of an unknown kind, or the program fails or takes too long;
	 *                     the message says which
	 */
	public String read(byte[] picture, Duration limit, BooleanSupplier stop) throws IOException {
		check(picture);
		byte[] text = run(List.of(program.toString(), "stdin", "stdout", "-l", languages, "--psm", "3"), picture, limit, stop);
		return new String(text, StandardCharsets.UTF_8).replace("\r", "").replace("\f", "\n").strip();
	}

	/** Whether a picture is large enough to hold text, and no larger than the limit, judged by its head. */
	public static boolean isReadable(byte[] picture) {
		try {
			check(picture);
			return true;
		} catch (IOException e) {
			return false;
		}
	}

	private static void check(byte[] picture) throws IOException {
		try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(picture))) {
			Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
			if (!readers.hasNext()) {
				throw new IOException("the picture is of an unknown kind");
			}
			ImageReader reader = readers.next();
			try {
				reader.setInput(in, true, true);
				long width = reader.getWidth(0);
				long height = reader.getHeight(0);
				if (width * height > MOST_PIXELS) {
					throw new IOException("the picture has " + width + " × " + height + " pixels; the limit is " + MOST_PIXELS / 1_000_000 + " million");
				}
				if (width < LEAST_SIDE || height < LEAST_SIDE) {
					throw new IOException("the picture has only " + width + " × " + height + " pixels");
				}
			} catch (RuntimeException e) { // readers of pictures throw all kinds of things at damaged heads
				throw new IOException("the picture is damaged (" + e.getMessage() + ")", e);
			} finally {
				reader.dispose();
			}
		}
	}

	private static byte[] run(List<String> command, byte[] input, Duration limit, BooleanSupplier stop) throws IOException {
		ProcessBuilder builder = new ProcessBuilder(command);
		builder.environment().put("OMP_THREAD_LIMIT", "1");
		builder.redirectError(ProcessBuilder.Redirect.DISCARD);
		Process process = builder.start();
		try {
			CompletableFuture<byte[]> output = CompletableFuture.supplyAsync(() -> all(process.getInputStream()), PictureText::start);
			CompletableFuture.runAsync(() -> feed(process.getOutputStream(), input), PictureText::start);
			byte[] text = await(output, System.nanoTime() + limit.toNanos(), limit, stop);
			if (!process.waitFor(2, TimeUnit.SECONDS) || process.exitValue() != 0) {
				throw new IOException("Tesseract failed on the picture");
			}
			return text;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IOException("it was stopped", e);
		} finally {
			process.destroyForcibly();
		}
	}

	private static void start(Runnable work) {
		Thread.ofVirtual().name("Tesseract").start(work);
	}

	private static byte[] await(CompletableFuture<byte[]> output, long deadline, Duration limit, BooleanSupplier stop)
			throws IOException, InterruptedException {
		while (true) {
			try {
				return output.get(POLL_MILLIS, TimeUnit.MILLISECONDS);
			} catch (TimeoutException e) {
				if (stop.getAsBoolean()) {
					throw new IOException("it was stopped", e);
				}
				if (System.nanoTime() - deadline > 0) {
					throw new IOException("Tesseract took longer than " + limit.toSeconds() + " s", e);
				}
			} catch (ExecutionException e) {
				throw new IOException("Tesseract failed on the picture (" + e.getCause().getMessage() + ")", e);
			}
		}
	}

	private static byte[] all(InputStream in) {
		try (in) {
			return in.readNBytes(MOST_BYTES);
		} catch (IOException e) {
			throw new java.io.UncheckedIOException(e);
		}
	}

	private static void feed(OutputStream out, byte[] input) {
		try (out) {
			out.write(input);
		} catch (IOException e) {
			// the program ended before it read all: its exit value says what is to be said
			Thread.yield();
		}
	}
}
