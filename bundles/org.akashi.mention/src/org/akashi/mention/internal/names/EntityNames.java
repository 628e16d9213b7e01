package org.akashi.mention.internal.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.akashi.mention.KnownEntity;
import org.akashi.mention.KnownName;
import org.akashi.mention.spi.NameSource;

/** Names and entities in memory: what the built-in sources are made of. Filled by their constructors, then fixed. */
class EntityNames implements NameSource {

	private final List<KnownName> names = new ArrayList<>();
	private final Map<String, KnownEntity> entities = new HashMap<>();

	@Override
	public final void names(Consumer<KnownName> out) {
		names.forEach(out);
	}

	@Override
	public final Optional<KnownEntity> entity(String type, String entity) {
		return Optional.ofNullable(entities.get(type + ":" + entity));
	}

	/** Adds a thing with all its names; one that is there already gets the further names. */
	final void add(String type, String key, String shown, String attack, String source, Map<String, Boolean> spellings) {
		KnownEntity known = entities.get(type + ":" + key);
		Map<String, Boolean> fresh = new LinkedHashMap<>(spellings);
		List<String> aliases = new ArrayList<>();
		if (known != null) {
			aliases.addAll(known.aliases());
			aliases.forEach(fresh::remove);
			fresh.remove(known.name());
		}
		fresh.forEach((name, trap) -> {
			names.add(new KnownName(name, type, key, source, trap));
			if (!name.equals(known == null ? shown : known.name())) {
				aliases.add(name);
			}
		});
		entities.put(type + ":" + key, known == null ? new KnownEntity(type, key, shown, aliases, attack, source)
				: new KnownEntity(type, key, known.name(), aliases, known.attack(), known.source()));
	}

	final boolean knows(String type, String key) {
		return entities.containsKey(type + ":" + key);
	}

	/** Spellings from a cell, each marked whether it carries the sign for everyday words. */
	static Map<String, Boolean> spellings(char mark, String... cells) {
		Map<String, Boolean> spellings = new LinkedHashMap<>();
		for (String cell : cells) {
			for (String part : NameTable.parts(cell)) {
				boolean marked = part.charAt(0) == mark;
				spellings.putIfAbsent(marked ? part.substring(1) : part, marked);
			}
		}
		return spellings;
	}
}
