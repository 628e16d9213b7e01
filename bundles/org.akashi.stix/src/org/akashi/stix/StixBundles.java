package org.akashi.stix;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.function.Consumer;

import org.akashi.model.StixObject;
import org.akashi.stix.internal.JsonText;
import org.akashi.stix.internal.ObjectReader;
import org.eclipse.core.runtime.IStatus;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;

/** Many STIX objects in one stream: bundles (STIX 2.1, section 8), lists and lines of objects. Stateless and thread-safe. */
public final class StixBundles {

	private StixBundles() {
	}

	/**
	 * Reads all objects of a bundle, a single object, a JSON list of objects, or objects one after another (JSON lines).
	 * UTF-8, or UTF-16 and UTF-32 by their first bytes. Objects are handed over one by one as they are read, so that a
	 * large stream needs little memory. The stream is not closed.
	 *
	 * @param objects takes each object; it may throw to end the reading
	 * @param faults  takes a {@link ReadFault} for each thing that is not as STIX says; where the text stops being JSON,
	 *                an error whose {@link ReadFault#isLost()} is true, and the reading ends
	 * @throws IOException if the stream cannot be read
	 */
	public static void read(InputStream in, Consumer<? super StixObject> objects, Consumer<? super IStatus> faults) throws IOException {
		readFramed(in, objects, null, faults);
	}

	/**
	 * Reads as {@link #read(InputStream, Consumer, Consumer)}, and what bundles have besides their objects, too, so that
	 * {@link #write(BundleFrame, Iterable, OutputStream)} gives the same bundle again.
	 *
	 * @param frames takes the frame of each bundle after its objects; nothing when the source is no bundle
	 */
	public static void readFramed(InputStream in, Consumer<? super StixObject> objects, Consumer<? super BundleFrame> frames,
			Consumer<? super IStatus> faults) throws IOException {
		try (JsonParser parser = JsonText.FACTORY.createParser(ObjectReadContext.empty(), in)) {
			ObjectReader reader = new ObjectReader(parser, faults);
			reader.frames(frames);
			readAll(reader, parser, objects, faults);
		} catch (JacksonIOException e) {
			throw e.getCause();
		}
	}

	/** Reads as {@link #read(InputStream, Consumer, Consumer)}, from bytes at hand: quicker than from a stream of them. */
	public static void read(byte[] json, Consumer<? super StixObject> objects, Consumer<? super IStatus> faults) {
		try (JsonParser parser = JsonText.FACTORY.createParser(ObjectReadContext.empty(), json)) {
			readAll(new ObjectReader(parser, faults), parser, objects, faults);
		}
	}

	/** Reads as {@link #read(InputStream, Consumer, Consumer)}, from a text. */
	public static void read(String json, Consumer<? super StixObject> objects, Consumer<? super IStatus> faults) {
		try (JsonParser parser = JsonText.FACTORY.createParser(ObjectReadContext.empty(), json)) {
			readAll(new ObjectReader(parser, faults), parser, objects, faults);
		}
	}

	private static void readAll(ObjectReader reader, JsonParser parser, Consumer<? super StixObject> objects, Consumer<? super IStatus> faults) {
		try {
			JsonToken token = parser.nextToken();
			if (token == null) {
				faults.accept(new ReadFault(IStatus.ERROR, "$", 1, 1, "Nothing there: expected a STIX bundle or object", false));
			}
			for (; token != null; token = parser.nextToken()) {
				if (token == JsonToken.START_ARRAY) {
					while (parser.nextToken() != JsonToken.END_ARRAY) {
						reader.next(objects);
					}
				} else {
					reader.next(objects);
				}
			}
		} catch (JacksonIOException e) {
			throw e;
		} catch (JacksonException e) {
			TokenStreamLocation at = e.getLocation();
			faults.accept(new ReadFault(IStatus.ERROR, "$", at == null ? 0 : Math.max(0, at.getLineNr()),
					at == null ? 0 : Math.max(0, at.getColumnNr()),
					"Not JSON from here on, the rest is not read: " + e.getOriginalMessage(), true));
		}
	}

	/**
	 * Writes a bundle, an object a line, in the order given. Where objects carry evidence, the extension's definition and
	 * Akashi's identity are added when they are not among them. The bundle's id is made of its objects, so that the same
	 * objects give the same bytes. The stream is flushed, not closed.
	 *
	 * @throws IOException              if the stream cannot be written
	 * @throws IllegalArgumentException as for {@link StixWriter#line}
	 */
	public static void write(Iterable<? extends StixObject> objects, OutputStream out) throws IOException {
		BundleOutput bundle = new BundleOutput(out);
		boolean evidence = false;
		boolean definition = false;
		boolean identity = false;
		for (StixObject object : objects) {
			evidence |= EvidenceExtension.isIn(object);
			definition |= EvidenceExtension.ID.equals(object.getId());
			identity |= EvidenceExtension.IDENTITY_ID.equals(object.getId());
			bundle.add(object);
		}
		if (evidence && !definition) {
			bundle.add(EvidenceExtension.definition());
		}
		if ((evidence || definition) && !identity) {
			bundle.add(EvidenceExtension.identity());
		}
		bundle.end();
	}

	/**
	 * Writes objects as the bundle that a frame is of: its properties, then the objects, an object a line, nothing else.
	 *
	 * @throws IOException              if the stream cannot be written
	 * @throws IllegalArgumentException as for {@link StixWriter#line}
	 */
	public static void write(BundleFrame frame, Iterable<? extends StixObject> objects, OutputStream out) throws IOException {
		OutputStream buffer = new BufferedOutputStream(out, 1 << 16);
		StringBuilder head = new StringBuilder("{");
		frame.properties().forEach((name, json) -> {
			if (!name.equals("objects")) {
				head.append(head.length() == 1 ? "" : ",").append(JsonText.quote(name)).append(':').append(json);
			}
		});
		buffer.write(head.toString().getBytes(StandardCharsets.UTF_8));
		String before = head.length() == 1 ? "\"objects\":[\n" : ",\"objects\":[\n";
		boolean any = false;
		for (StixObject object : objects) {
			buffer.write((any ? ",\n" : before).getBytes(StandardCharsets.US_ASCII));
			buffer.write(StixWriter.line(object).getBytes(StandardCharsets.UTF_8));
			any = true;
		}
		String none = frame.properties().get("objects");
		String end = any ? "\n]}\n" : none == null ? "}\n" : before.strip().replace("[", "") + none + "}\n";
		buffer.write(end.getBytes(StandardCharsets.UTF_8));
		buffer.flush();
	}

	/** A bundle on its way out. */
	private static final class BundleOutput {
		private final OutputStream out;
		private final MessageDigest digest;
		private boolean first = true;

		BundleOutput(OutputStream stream) throws IOException {
			out = new BufferedOutputStream(stream, 1 << 16);
			try {
				digest = MessageDigest.getInstance("SHA-256");
			} catch (NoSuchAlgorithmException e) {
				throw new IllegalStateException("Every Java platform has SHA-256", e);
			}
			out.write("{\"type\":\"bundle\",\"objects\":[".getBytes(StandardCharsets.US_ASCII));
		}

		void add(StixObject object) throws IOException {
			byte[] line = StixWriter.line(object).getBytes(StandardCharsets.UTF_8);
			digest.update(line);
			out.write((first ? "\n" : ",\n").getBytes(StandardCharsets.US_ASCII));
			out.write(line);
			first = false;
		}

		void end() throws IOException {
			// Bundles have ids in the form of UUIDv4 (section 8); these bits come from the content, so that they are the same again.
			String id = "bundle--" + StixIds.uuid(digest.digest(), 4);
			out.write(("\n],\"id\":\"" + id + "\"}\n").getBytes(StandardCharsets.US_ASCII));
			out.flush();
		}
	}
}
