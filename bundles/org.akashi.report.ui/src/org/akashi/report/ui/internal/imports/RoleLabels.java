package org.akashi.report.ui.internal.imports;

import java.util.ArrayList;
import java.util.List;

import org.akashi.exchange.ColumnRole;
import org.akashi.exchange.ColumnRole.Kind;
import org.akashi.observable.ObservableType;
import org.akashi.report.ui.internal.Messages;
import org.eclipse.osgi.util.NLS;

/** What columns can mean, as people read it. */
final class RoleLabels {

	/** The types that tables have columns of; values of others are recognised. */
	private static final List<ObservableType> TYPES = List.of(ObservableType.IPV4, ObservableType.IPV6, ObservableType.CIDR,
			ObservableType.DOMAIN, ObservableType.URL, ObservableType.EMAIL, ObservableType.MD5, ObservableType.SHA1, ObservableType.SHA256,
			ObservableType.SHA512, ObservableType.SSDEEP, ObservableType.TLSH, ObservableType.IMPHASH, ObservableType.FILE_NAME,
			ObservableType.FILE_PATH, ObservableType.FILE_SIZE, ObservableType.REGISTRY_KEY, ObservableType.MUTEX, ObservableType.CVE,
			ObservableType.ASN, ObservableType.USER_AGENT, ObservableType.MAC);

	private RoleLabels() {
	}

	/** All roles in the order in which they are offered. */
	static List<ColumnRole> all() {
		List<ColumnRole> roles = new ArrayList<>();
		roles.add(ColumnRole.ANY);
		TYPES.forEach(type -> roles.add(ColumnRole.of(type)));
		for (Kind kind : Kind.values()) {
			if (kind != Kind.OBSERVABLE) {
				roles.add(ColumnRole.of(kind));
			}
		}
		return roles;
	}

	/** The name of a role. */
	static String of(ColumnRole role) {
		if (role.observable() != null) {
			return NLS.bind(Messages.Role_typed, role.observable().id());
		}
		return switch (role.kind()) {
			case OBSERVABLE -> Messages.Role_observable;
			case TYPE -> Messages.Role_type;
			case PATTERN -> Messages.Role_pattern;
			case NAME -> Messages.Role_name;
			case DESCRIPTION -> Messages.Role_description;
			case ACTOR -> Messages.Role_actor;
			case MALWARE -> Messages.Role_malware;
			case TOOL -> Messages.Role_tool;
			case CAMPAIGN -> Messages.Role_campaign;
			case TECHNIQUE -> Messages.Role_technique;
			case CONFIDENCE -> Messages.Role_confidence;
			case VALID_FROM -> Messages.Role_validFrom;
			case VALID_UNTIL -> Messages.Role_validUntil;
			case TLP -> Messages.Role_tlp;
			case LABELS -> Messages.Role_labels;
			case REFERENCE -> Messages.Role_reference;
			case REPORT -> Messages.Role_report;
			case PAGE -> Messages.Role_page;
			case QUOTE -> Messages.Role_quote;
			case ID -> Messages.Role_id;
			case NOTE -> Messages.Role_note;
			case IGNORE -> Messages.Role_ignore;
		};
	}
}
