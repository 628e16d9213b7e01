package org.akashi.store.internal;

/**
 * Reads the same facts as {@link LineFacts} from a line, without making objects, and puts them into a {@link Segment}.
 * Where anything is unusual (escapes in names, ids without a UUID, whatever isn't JSON) it gives up, and
 * {@link LineFacts} reads that line. For one thread.
 */
final class FactScanner extends JsonBytes {

	/** No reference, and one without a packed form. */
	private static final int NONE = -1;
	private static final int UNPACKED = -2;

	private final Words.Reading reading;
	private final Segment out;
	/** The numbers of the types whose name is a value, too. */
	private final int[] namedObservables;
	private final Ints names = new Ints(16);
	private final Ints values = new Ints(16);
	private long high;
	private long low;
	private int idType;
	private int type;
	private int kind;
	private int source;
	private int target;
	private int nameStart;
	private int nameEnd;
	private int titleStart;
	private int titleEnd;
	/** Where the scalar that was read last starts and ends. */
	private int start;
	private int end;

	FactScanner(Words words, Segment out) {
		namedObservables = LineFacts.NAMED_OBSERVABLES.stream().mapToInt(words::code).toArray();
		this.reading = new Words.Reading(words);
		this.out = out;
	}

	/**
	 * Reads the line that starts here into the segment.
	 *
	 * @param offset where the line starts in its file
	 * @return where its line break stands; {@link #ODD} when the line has no such form, then nothing was added
	 */
	int line(int at, long offset) {
		idType = 0;
		type = 0;
		kind = 0;
		source = NONE;
		target = NONE;
		nameStart = nameEnd = titleStart = titleEnd = 0;
		names.size = 0;
		values.size = 0;
		int refs = out.refs.size;
		int lineEnd = root(at);
		if (lineEnd < 0 || idType == 0 || type == 0 || lineEnd - at > Segment.LONGEST) {
			out.refs.size = refs;
			return ODD;
		}
		commit(offset << 24 | lineEnd - at);
		return lineEnd;
	}

	private int root(int lineStart) {
		int at = space(lineStart);
		if (in[at] != '{') {
			return ODD;
		}
		at = first(at, 0);
		while (at >= 0 && in[at] != '}') {
			int quote = key(at);
			if (quote < 0) {
				return ODD;
			}
			int value = colon(quote + 1);
			at = value < 0 ? ODD : next(property(at + 1, quote, value), '}');
		}
		if (at < 0) {
			return ODD;
		}
		at = space(at + 1);
		return in[at] == '\n' ? at : ODD;
	}

	/** A property of the object itself; as in {@link LineFacts}. */
	private int property(int from, int to, int value) {
		switch (FactNames.ofObject(in, from, to)) {
		case FactNames.ID:
			return id(value);
		case FactNames.TYPE:
			return type(value);
		case FactNames.NAME:
			return name(value);
		case FactNames.TITLE:
			return title(value);
		case FactNames.VALUED:
			return valued(value);
		case FactNames.HASHES:
			return hashes(value);
		case FactNames.ALIASES:
			return aliases(value);
		case FactNames.MODIFIED:
			return skip(value, 1);
		case FactNames.SOURCE:
			int afterSource = end(value);
			source = afterSource < 0 ? NONE : whole();
			return source == UNPACKED ? ODD : afterSource;
		case FactNames.TARGET:
			int afterTarget = end(value);
			target = afterTarget < 0 ? NONE : whole();
			return target == UNPACKED ? ODD : afterTarget;
		case FactNames.KIND:
			return kind(value);
		default:
			return value(FactNames.anywhere(in, from, to), value, 1);
		}
	}

	/** A value at any depth, looked through for references. */
	private int value(int meaning, int at, int depth) {
		if (meaning == FactNames.MERGED) {
			return ODD;
		}
		switch (in[at]) {
		case '"':
			int quote = string(at + 1);
			if (quote < 0 || meaning == FactNames.PLAIN || meaning == FactNames.REFS) {
				return after(quote);
			}
			return found(meaning, at + 1, quote) ? quote + 1 : ODD;
		case '{':
			return object(at, depth);
		case '[':
			return array(meaning, at, depth);
		default:
			return literal(at);
		}
	}

	private int object(int open, int depth) {
		int at = first(open, depth);
		while (at >= 0 && in[at] != '}') {
			int quote = key(at);
			if (quote < 0) {
				return ODD;
			}
			int value = colon(quote + 1);
			at = value < 0 ? ODD : next(value(FactNames.anywhere(in, at + 1, quote), value, depth + 1), '}');
		}
		return after(at);
	}

	private int array(int meaning, int open, int depth) {
		int at = first(open, depth);
		while (at >= 0 && in[at] != ']') {
			if (in[at] == '"') {
				int quote = string(at + 1);
				if (quote < 0 || meaning != FactNames.PLAIN && !found(meaning, at + 1, quote)) {
					return ODD;
				}
				at = next(quote + 1, ']');
			} else {
				at = next(value(meaning, at, depth + 1), ']');
			}
		}
		return after(at);
	}

	/** A string that refers to something or is to be found by. */
	private boolean found(int meaning, int from, int to) {
		if (meaning == FactNames.EXTERNAL_ID) {
			return range(values, from, to);
		}
		int ref = ref(from, to);
		if (ref >= 0) {
			out.refs.add(ref);
		}
		return ref != UNPACKED;
	}

	/** Remembers a text unless it is empty. */
	private boolean range(Ints list, int from, int to) {
		if (to > from) {
			list.add(from);
			list.add(to);
		}
		return !escaped;
	}

	/** The number of the reference, or {@link #NONE}, or {@link #UNPACKED}. */
	private int ref(int from, int to) {
		int at = PackedId.uuid(in, from, to);
		if (at >= 0 && !escaped && !foreign && !PackedId.bad(in, at)) {
			int word = reading.code(in, from, at - 2);
			return word < 0 ? UNPACKED : out.ref(PackedId.high(in, at), PackedId.low(in, at), word);
		}
		if (escaped) {
			return UNPACKED;
		}
		for (int i = from; i + 1 < to; i++) {
			if (in[i] == '-' && in[i + 1] == '-') {
				return UNPACKED;
			}
		}
		return NONE;
	}

	/** The scalar that was read last as one end of a relationship. */
	private int whole() {
		if (start == end) {
			return NONE;
		}
		int ref = ref(start, end);
		return ref < 0 ? UNPACKED : ref;
	}

	/** Reads a string or number into {@link #start} and {@link #end}; of anything else the text is empty. */
	private int end(int at) {
		if (in[at] == '"') {
			start = at + 1;
			end = string(start);
			return escaped ? ODD : after(end);
		}
		start = end = at;
		escaped = foreign = false;
		int after = skip(at, 1);
		if (in[at] == '-' || in[at] >= '0' && in[at] <= '9') {
			end = after;
		}
		return after;
	}

	private int id(int at) {
		int after = end(at);
		if (after < 0) {
			return ODD;
		}
		int uuid = foreign ? -1 : PackedId.uuid(in, start, end);
		if (uuid < 0 || PackedId.bad(in, uuid)) {
			return ODD;
		}
		high = PackedId.high(in, uuid);
		low = PackedId.low(in, uuid);
		idType = reading.code(in, start, uuid - 2);
		return idType < 0 ? ODD : after;
	}

	private int type(int at) {
		int after = end(at);
		type = after < 0 || foreign ? ODD : reading.code(in, start, end);
		return type < 0 ? ODD : after;
	}

	private int kind(int at) {
		int after = end(at);
		kind = after < 0 || foreign ? ODD : reading.code(in, start, end);
		return kind < 0 ? ODD : after;
	}

	private int name(int at) {
		int after = end(at);
		nameStart = start;
		nameEnd = end;
		return after;
	}

	private int title(int at) {
		int after = end(at);
		titleStart = start;
		titleEnd = end;
		return after;
	}

	private int valued(int at) {
		int after = end(at);
		return after < 0 || !range(values, start, end) ? ODD : after;
	}

	private int aliases(int open) {
		if (in[open] != '[') {
			return skip(open, 1);
		}
		int at = first(open, 1);
		while (at >= 0 && in[at] != ']') {
			int after = end(at);
			at = after < 0 || !range(names, start, end) ? ODD : next(after, ']');
		}
		return after(at);
	}

	private int hashes(int open) {
		if (in[open] != '{') {
			return skip(open, 1);
		}
		int at = first(open, 1);
		while (at >= 0 && in[at] != '}') {
			int quote = key(at);
			int value = quote < 0 ? ODD : colon(quote + 1);
			at = value < 0 ? ODD : next(valued(value), '}');
		}
		return after(at);
	}

	private void commit(long place) {
		int row = out.rows();
		if (nameEnd > nameStart) {
			names.add(nameStart);
			names.add(nameEnd);
			for (int observable : namedObservables) {
				if (observable == type) {
					values.add(nameStart);
					values.add(nameEnd);
				}
			}
		}
		for (int i = 0; i < names.size; i += 2) {
			out.names.add(Segment.entry(KeyHash.name(in, names.values[i], names.values[i + 1]), row));
		}
		for (int i = 0; i < values.size; i += 2) {
			out.values.add(Segment.entry(KeyHash.value(in, values.values[i], values.values[i + 1]), row));
		}
		if (nameEnd > nameStart) {
			out.name(in, nameStart, nameEnd);
		} else if (titleEnd > titleStart) {
			out.name(in, titleStart, titleEnd);
		} else if (values.size > 0) {
			out.name(in, values.values[0], values.values[1]);
		} else {
			out.name(in, 0, 0);
		}
		out.row(high, low, (long) idType << 32 | (long) type << 16 | kind, place, source, target);
	}
}
