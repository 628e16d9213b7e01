package org.akashi.indicator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.akashi.model.AutonomousSystem;
import org.akashi.model.CyberObservable;
import org.akashi.model.Directory;
import org.akashi.model.DomainName;
import org.akashi.model.EmailAddr;
import org.akashi.model.File;
import org.akashi.model.Ipv4Addr;
import org.akashi.model.Ipv6Addr;
import org.akashi.model.ModelFactory;
import org.akashi.model.MacAddr;
import org.akashi.model.Mutex;
import org.akashi.model.NetworkTraffic;
import org.akashi.model.Software;
import org.akashi.model.StixObject;
import org.akashi.model.Url;
import org.akashi.model.UserAccount;
import org.akashi.model.WindowsRegistryKey;
import org.akashi.model.X509Certificate;
import org.akashi.observable.Observable;
import org.akashi.observable.ObservableParser;
import org.akashi.observable.ObservableType;
import org.akashi.stix.StixIds;

/**
 * From an observable to the STIX 2.1 cyber-observable object (SCO) that holds it, and back. Ids are deterministic
 * (§2.9), so that the same observable is the same object in every case.
 * <p>
 * Some types have a pattern but no object: an import hash needs the type of the executable beside it, a user agent the
 * ends of its connection, a service its process, and wallets and phone numbers are not in STIX 2.1. {@link #reason} says
 * so.
 */
public final class ObservableObjects {

	/** Hash algorithms of STIX 2.1 (§10.8 hash-algorithm-ov), the one to know a file by first. */
	private static final Map<ObservableType, String> ALGORITHMS = algorithms();

	private ObservableObjects() {
	}

	/** Whether observables of this type can be held as an object. */
	public static boolean expressible(ObservableType type) {
		return reason(type).isEmpty();
	}

	/** Why there is no object for this type, in one sentence; {@code ""} when there is one. */
	public static String reason(ObservableType type) {
		return switch (type) {
			case IMPHASH -> "STIX keeps an import hash only together with the type of the executable, which is not known.";
			case USER_AGENT -> "STIX keeps a user agent only within a connection with its ends, which are not known.";
			case PHONE -> "STIX 2.1 has no object for phone numbers.";
			case SERVICE -> "STIX keeps a service only as part of a process, which is not known.";
			default -> PatternPaths.WALLETS.contains(type) ? "STIX 2.1 has no object for wallets." : ObservablePatterns.reason(type);
		};
	}

	/**
	 * The object that holds the observable. For a file path it refers to a directory: {@link #all} gives both.
	 *
	 * @throws IllegalArgumentException with the {@link #reason} when there is none for its type
	 */
	public static CyberObservable of(Observable observable) {
		return all(observable).getFirst();
	}

	/**
	 * The object that holds the observable, first, and the objects that it refers to.
	 *
	 * @throws IllegalArgumentException with the {@link #reason} when there is none for its type
	 */
	public static List<CyberObservable> all(Observable observable) {
		String reason = reason(observable.type());
		if (!reason.isEmpty()) {
			throw new IllegalArgumentException(reason);
		}
		return switch (observable.type()) {
			case FILE_PATH -> path(FilePath.split(observable.value()));
			case IPV4_PORT, IPV6_PORT -> traffic(observable);
			default -> List.of(single(observable));
		};
	}

	/**
	 * The observable that the object holds: for a file its strongest hash, else its name.
	 *
	 * @return empty when it holds none that Akashi knows
	 */
	public static Optional<Observable> observable(CyberObservable object) {
		return observables(object, id -> Optional.empty()).stream().findFirst();
	}

	/**
	 * All observables that the object holds: for a file each hash, then its path (or its name where the folder isn't
	 * known), the best to know it by first.
	 *
	 * @param object the object
	 * @param lookup finds the objects that it refers to by id
	 */
	public static List<Observable> observables(CyberObservable object, Function<String, Optional<StixObject>> lookup) {
		List<Observable> found = new ArrayList<>();
		switch (object) {
			case Ipv4Addr address -> add(found, address(ObservableType.IPV4, address.getValue()), address.getValue());
			case Ipv6Addr address -> add(found, address(ObservableType.IPV6, address.getValue()), address.getValue());
			case DomainName domain -> add(found, ObservableType.DOMAIN, domain.getValue());
			case Url url -> add(found, ObservableType.URL, url.getValue());
			case EmailAddr mail -> add(found, ObservableType.EMAIL, mail.getValue());
			case MacAddr address -> add(found, ObservableType.MAC, address.getValue());
			case UserAccount account -> ObservableType.of(String.valueOf(account.getAccountType()))
					.filter(type -> type == ObservableType.TELEGRAM || type == ObservableType.TWITTER)
					.ifPresent(type -> add(found, type, account.getAccountLogin()));
			case X509Certificate certificate -> {
				certificate.getHashes().values().forEach(hash -> add(found, ObservableType.CERTIFICATE_THUMBPRINT, hash));
				add(found, ObservableType.CERTIFICATE_SERIAL, certificate.getSerialNumber());
			}
			case Software software -> add(found, ObservableType.CPE, software.getCpe());
			case NetworkTraffic traffic -> traffic(traffic, lookup, found);
			case Mutex mutex -> add(found, ObservableType.MUTEX, mutex.getName());
			case WindowsRegistryKey key -> add(found, ObservableType.REGISTRY_KEY, key.getKey());
			case AutonomousSystem system -> {
				if (system.getNumber() != null) {
					add(found, ObservableType.ASN, "AS" + system.getNumber());
				}
			}
			case Directory directory -> add(found, ObservableType.FILE_PATH, asFolder(directory.getPath()));
			case File file -> file(file, lookup, found);
			default -> { /* an object of a kind that reports don't name by one value */ }
		}
		return found;
	}

	/** The destination's address and port, where both are there. */
	private static void traffic(NetworkTraffic traffic, Function<String, Optional<StixObject>> lookup, List<Observable> found) {
		if (traffic.getDstPort() == null) {
			return;
		}
		Optional<StixObject> end = Optional.ofNullable(traffic.getDstRef()).flatMap(lookup);
		end.ifPresent(address -> {
			if (address instanceof Ipv4Addr four && four.getValue() != null) {
				add(found, ObservableType.IPV4_PORT, four.getValue() + ":" + traffic.getDstPort());
			} else if (address instanceof Ipv6Addr six && six.getValue() != null) {
				add(found, ObservableType.IPV6_PORT, "[" + six.getValue() + "]:" + traffic.getDstPort());
			}
		});
	}

	private static void file(File file, Function<String, Optional<StixObject>> lookup, List<Observable> found) {
		ALGORITHMS.forEach((type, algorithm) -> add(found, type, file.getHashes().get(algorithm)));
		if (file.getName() == null) {
			return;
		}
		Optional<String> folder = Optional.ofNullable(file.getParentDirectoryRef()).flatMap(lookup)
				.filter(Directory.class::isInstance).map(parent -> ((Directory) parent).getPath());
		if (folder.isPresent()) {
			add(found, ObservableType.FILE_PATH, new FilePath(folder.get(), file.getName()).joined());
		} else {
			add(found, ObservableType.FILE_NAME, file.getName());
		}
	}

	private static CyberObservable single(Observable observable) {
		ModelFactory make = ModelFactory.eINSTANCE;
		String value = observable.value();
		return switch (observable.type()) {
			case IPV4 -> ipv4(value);
			case IPV6 -> ipv6(value);
			case CIDR -> value.indexOf(':') < 0 ? ipv4(value) : ipv6(value);
			case DOMAIN -> {
				DomainName domain = make.createDomainName();
				domain.setValue(ObservablePatterns.withRoot(value));
				yield identified(domain);
			}
			case URL -> {
				Url url = make.createUrl();
				url.setValue(ObservablePatterns.withScheme(value));
				yield identified(url);
			}
			case EMAIL -> {
				EmailAddr mail = make.createEmailAddr();
				mail.setValue(value);
				yield identified(mail);
			}
			case MUTEX -> {
				Mutex mutex = make.createMutex();
				mutex.setName(value);
				yield identified(mutex);
			}
			case REGISTRY_KEY -> {
				WindowsRegistryKey key = make.createWindowsRegistryKey();
				key.setKey(ObservablePatterns.fullHive(value));
				yield identified(key);
			}
			case ASN -> {
				AutonomousSystem system = make.createAutonomousSystem();
				system.setNumber(Long.valueOf(ObservablePatterns.number(value)));
				yield identified(system);
			}
			case FILE_NAME -> named(value, null);
			case MAC -> {
				MacAddr address = make.createMacAddr();
				address.setValue(value);
				yield identified(address);
			}
			case TELEGRAM, TWITTER -> {
				UserAccount account = make.createUserAccount();
				account.setAccountLogin(value);
				account.setAccountType(observable.type().id());
				yield identified(account);
			}
			case CERTIFICATE_SERIAL -> {
				X509Certificate certificate = make.createX509Certificate();
				certificate.setSerialNumber(value);
				yield identified(certificate);
			}
			case CERTIFICATE_THUMBPRINT -> {
				X509Certificate certificate = make.createX509Certificate();
				certificate.getHashes().put(ObservablePatterns.algorithmName(value), value);
				yield identified(certificate);
			}
			case CPE -> {
				Software software = make.createSoftware();
				software.setCpe(value);
				software.setName(product(value));
				yield identified(software);
			}
			default -> {
				File file = make.createFile();
				file.getHashes().put(ALGORITHMS.get(observable.type()), value);
				yield identified(file);
			}
		};
	}

	/** The traffic to an address and port, and the address. More of its protocols than that of the address is not known. */
	private static List<CyberObservable> traffic(Observable observable) {
		String value = ObservablePatterns.address(observable.value());
		boolean four = observable.type() == ObservableType.IPV4_PORT;
		CyberObservable address = four ? ipv4(value) : ipv6(value);
		NetworkTraffic traffic = ModelFactory.eINSTANCE.createNetworkTraffic();
		traffic.setDstRef(address.getId());
		traffic.setDstPort(ObservablePatterns.port(observable.value()));
		traffic.getProtocols().add(four ? "ipv4" : "ipv6");
		return List.of(identified(traffic), address);
	}

	/** The product of a platform name: its fourth part, or the third of a URI of CPE 2.2. */
	private static String product(String cpe) {
		String[] parts = cpe.split("(?<!\\\\):");
		String product = cpe.startsWith("cpe:/") ? parts[3] : parts[4];
		return product.replace("\\", "").replace('_', ' ');
	}

	private static List<CyberObservable> path(FilePath path) {
		if (path.folder().isEmpty()) {
			return List.of(named(path.name(), null));
		}
		Directory directory = ModelFactory.eINSTANCE.createDirectory();
		directory.setPath(path.folder());
		identified(directory);
		return path.name().isEmpty() ? List.of(directory) : List.of(named(path.name(), directory.getId()), directory);
	}

	private static File named(String name, String directory) {
		File file = ModelFactory.eINSTANCE.createFile();
		file.setName(name);
		file.setParentDirectoryRef(directory);
		return identified(file);
	}

	private static CyberObservable ipv4(String value) {
		Ipv4Addr address = ModelFactory.eINSTANCE.createIpv4Addr();
		address.setValue(value);
		return identified(address);
	}

	private static CyberObservable ipv6(String value) {
		Ipv6Addr address = ModelFactory.eINSTANCE.createIpv6Addr();
		address.setValue(value);
		return identified(address);
	}

	private static <T extends CyberObservable> T identified(T object) {
		object.setSpecVersion("2.1");
		object.setId(StixIds.deterministic(object));
		return object;
	}

	private static ObservableType address(ObservableType single, String value) {
		return value != null && value.indexOf('/') >= 0 ? ObservableType.CIDR : single;
	}

	/** A directory is told from a file by the separator at its end. */
	static String asFolder(String path) {
		if (path == null || path.isEmpty() || path.endsWith("\\") || path.endsWith("/")) {
			return path;
		}
		return path + (path.indexOf('/') >= 0 && path.indexOf('\\') < 0 ? '/' : '\\');
	}

	private static void add(List<Observable> found, ObservableType type, String value) {
		if (value != null && !value.isBlank()) {
			found.add(canonical(type, value));
		}
	}

	/** The canonical observable, or the value as it stands where our rules don't know its form. */
	static Observable canonical(ObservableType type, String value) {
		return ObservableParser.parse(type, value).orElseGet(() -> new Observable(type, value));
	}

	private static Map<ObservableType, String> algorithms() {
		Map<ObservableType, String> algorithms = new LinkedHashMap<>();
		algorithms.put(ObservableType.SHA256, "SHA-256");
		algorithms.put(ObservableType.SHA512, "SHA-512");
		algorithms.put(ObservableType.SHA1, "SHA-1");
		algorithms.put(ObservableType.MD5, "MD5");
		algorithms.put(ObservableType.SSDEEP, "SSDEEP");
		algorithms.put(ObservableType.TLSH, "TLSH");
		return algorithms;
	}
}
