package org.akashi.indicator.life;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.akashi.indicator.life.Decay.HalfLife;
import org.akashi.indicator.life.Decay.Polynomial;
import org.akashi.indicator.life.ReactionPoint.Action;
import org.akashi.observable.ObservableType;

/**
 * The models that hold without a choice. Public models that they were weighed against: MISP's decaying models (github.com/MISP/misp-decaying-models,
 * CC-0: network attributes lifetime 120 days, speed 2, threshold 30; phishing 3 days; default score 80), OpenCTI's built-in decay rules
 * (documentation and source of the platform: addresses and URLs 47 days, domain names 300, files 460, others 470; revoked at 20; default score 50).
 * The reasons for people stand in words.properties.
 */
final class DefaultModels {

	/** STIX says nothing of an indicator without confidence: neither sure nor unsure. */
	private static final int BASE = 50;

	static final DecayModels ALL = new DecayModels(List.of(
			model("addresses", new HalfLife(30), 25, 10, ObservableType.IPV4, ObservableType.IPV6, ObservableType.CIDR, ObservableType.IPV4_PORT,
					ObservableType.IPV6_PORT),
			model("domains", new HalfLife(90), 25, 10, ObservableType.DOMAIN),
			model("urls", new Polynomial(120, 2), 30, 10, ObservableType.URL),
			model("mail", new HalfLife(180), 25, 0, ObservableType.EMAIL),
			model("files", new HalfLife(365), 25, 0, ObservableType.MD5, ObservableType.SHA1, ObservableType.SHA256, ObservableType.SHA512,
					ObservableType.SSDEEP, ObservableType.TLSH, ObservableType.IMPHASH, ObservableType.VHASH),
			model("traces", new HalfLife(180), 25, 0, ObservableType.FILE_NAME, ObservableType.FILE_PATH, ObservableType.REGISTRY_KEY,
					ObservableType.MUTEX, ObservableType.PIPE, ObservableType.SERVICE, ObservableType.TASK, ObservableType.USER_AGENT,
					ObservableType.PDB_PATH, ObservableType.GUID),
			model("certificates", new HalfLife(180), 25, 0, ObservableType.CERTIFICATE_SERIAL, ObservableType.CERTIFICATE_THUMBPRINT,
					ObservableType.JA3, ObservableType.JA4),
			model("accounts", new HalfLife(365), 25, 0, ObservableType.BITCOIN, ObservableType.ETHEREUM, ObservableType.MONERO,
					ObservableType.LITECOIN, ObservableType.SOLANA, ObservableType.BITCOIN_CASH, ObservableType.CARDANO, ObservableType.DASH,
					ObservableType.DOGECOIN, ObservableType.RIPPLE, ObservableType.TEZOS, ObservableType.TRON, ObservableType.ZCASH,
					ObservableType.PHONE, ObservableType.TELEGRAM, ObservableType.TWITTER, ObservableType.IBAN, ObservableType.CARD),
			new DecayModel("rules", "", Set.of("yara", "sigma", "snort", "suricata", "pcre"), new HalfLife(365), BASE, points(25, 0), ""), other()));

	private DefaultModels() {
	}

	static DecayModel other() {
		return new DecayModel(DecayModels.OTHER, "", Set.of(), new HalfLife(180), BASE, points(25, 0), "");
	}

	private static DecayModel model(String id, Decay decay, int review, int expire, ObservableType... types) {
		return new DecayModel(id, "", Arrays.stream(types).map(ObservableType::id).collect(Collectors.toSet()), decay, BASE,
				points(review, expire), "");
	}

	private static List<ReactionPoint> points(int review, int expire) {
		ReactionPoint first = new ReactionPoint(review, Action.REVIEW);
		return expire == 0 ? List.of(first) : List.of(first, new ReactionPoint(expire, Action.EXPIRE));
	}
}
